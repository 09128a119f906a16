package jp.idobata.opendata;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The lists whose columns are the same in every municipality. */
public enum StandardList {
    /** イベント一覧. */
    EVENTS("events.txt"),
    /** 公共施設一覧. */
    FACILITIES("facilities.txt");

    /** What a column holds. */
    public enum Kind {
        TEXT, ID, TOWN_CODE, TOWN_PART, COMPANY, DATE, TIME, LATITUDE, LONGITUDE, URL, PHONE, KANA, YES_NO, WEEKDAYS
    }

    /**
     * A column.
     *
     * @param needed whether something must stand in it
     */
    public record Column(String name, Kind kind, boolean needed) {
    }

    private final List<Column> columns;

    StandardList(String file) {
        try (var lines = new BufferedReader(new InputStreamReader(StandardList.class.getResourceAsStream(file),
                StandardCharsets.UTF_8))) {
            columns = lines.lines().filter(line -> !line.startsWith("#") && !line.isEmpty()).map(StandardList::column)
                    .collect(Collectors.toCollection(ArrayList::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Column column(String line) {
        var parts = line.split("\t", 2);
        var said = parts.length == 1 ? "TEXT" : parts[1];
        return new Column(parts[0], Kind.valueOf(said.replace("! ", "")), said.startsWith("!"));
    }

    /** The columns, in their order. */
    public List<Column> columns() {
        return List.copyOf(columns);
    }

    /** Names of the columns, in their order. */
    public List<String> header() {
        return columns.stream().map(Column::name).toList();
    }

    /** Where the column of that name is. */
    public int at(String name) {
        var at = header().indexOf(name);
        if (at < 0) {
            throw new IllegalArgumentException(name);
        }
        return at;
    }
}
