package jp.idobata.intake.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * A named column mapping: which headers mean which {@link Column}. It is read from {@code <name>.properties}
 * beside this class, one line a column, the known headers separated by {@code |}; headers are compared folded.
 * Where several headers of a sheet mean the same column, the one that stands first in the line is taken and the
 * others stay under their own header.
 * A line {@code COLUMN.word=meaning} says what a word of that list means.
 */
public final class Shape {

    private static final int ENOUGH = 3;

    private final String name;
    private final int enough;
    private final Map<String, Column> columns = new HashMap<>();
    private final Map<String, Integer> ranks = new HashMap<>();

    private final Map<String, String> words = new HashMap<>();

    private Shape(String name, int enough) {
        this.name = name;
        this.enough = enough;
    }

    /** The shape of lists of gatherings: {@code gatherings}. */
    public static Shape ofGatherings() {
        return named("gatherings");
    }

    /** The shape of lists of places: {@code places}. */
    public static Shape ofPlaces() {
        return named("places");
    }

    /**
     * A shape made by hand.
     *
     * @param columns headers and what they mean
     */
    public static Shape byHand(Map<String, Column> columns) {
        Shape shape = new Shape("by hand", 1);
        columns.forEach((header, column) -> {
            shape.columns.put(CellText.header(header), column);
            shape.ranks.put(CellText.header(header), 0);
        });
        return shape;
    }

    static Shape named(String name) {
        Properties lines = new Properties();
        try (InputStream file = Shape.class.getResourceAsStream(name + ".properties");
                Reader letters = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            lines.load(letters);
        } catch (IOException e) {
            throw new UncheckedIOException("No shape " + name, e);
        }
        Shape shape = new Shape(name, ENOUGH);
        for (String column : lines.stringPropertyNames()) {
            if (column.contains(".")) {
                shape.words.put(column, lines.getProperty(column));
                continue;
            }
            int rank = 0;
            for (String header : lines.getProperty(column).split("\\|")) {
                String folded = CellText.header(header);
                shape.columns.put(folded, Column.valueOf(column));
                shape.ranks.put(folded, rank++);
            }
        }
        return shape;
    }

    public String name() {
        return name;
    }

    /** How many columns a row must name to be taken for the header; of what was told by hand, one is no accident. */
    int enough() {
        return enough;
    }

    /** What a list's own word means, where the shape says so ({@code AUDIENCE.両方=…}); else the text itself. */
    String meaning(Column column, String text) {
        return words.getOrDefault(column + "." + text.strip(), text);
    }

    /** Which header position carries each column. */
    Map<Column, Integer> match(List<String> headers) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        Map<Column, Integer> best = new EnumMap<>(Column.class);
        for (int i = 0; i < headers.size(); i++) {
            String folded = CellText.header(headers.get(i));
            Column column = columns.get(folded);
            if (column != null && ranks.get(folded) < best.getOrDefault(column, Integer.MAX_VALUE)) {
                places.put(column, i);
                best.put(column, ranks.get(folded));
            }
        }
        return places;
    }
}
