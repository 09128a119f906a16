package jp.idobata.found;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import jp.idobata.area.TownPoints;

/**
 * Makes a town large: many gatherings, each of which has its title, its sentences, its venue and its organiser from
 * gatherings of the demo (real ones of Takamatsu), each from another, and its address from the list of towns. Half of
 * them lie ahead, with ten dates each. Always the same for the same number.
 */
final class ManyGatherings {

    private static final int DATES = 10;
    private static final int AT_ONCE = 500;
    private static final int DAYS_BACK = 400;
    private static final int DAYS_IN_ALL = 730;
    private static final String TEXTS = "select title, summary, description, venue, place_id, area_id, organiser,"
            + " audience, free, latitude, longitude from gathering where id <= ? order by id";

    private final Connection owner;
    private final LocalDate today;
    private final Random random = new Random(39);
    private final List<Object[]> real = new ArrayList<>();
    private final List<String> addresses;
    private final List<Object[]> themes = new ArrayList<>();

    ManyGatherings(Connection owner, LocalDate today) throws SQLException {
        this.owner = owner;
        this.today = today;
        this.addresses = addresses();
        try (var statement = owner.prepareStatement(TEXTS)) {
            statement.setLong(1, last());
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    var row = new Object[rows.getMetaData().getColumnCount()];
                    for (var i = 0; i < row.length; i++) {
                        row[i] = rows.getObject(i + 1);
                    }
                    real.add(row);
                }
            }
        }
        try (var statement = owner.createStatement(); var rows = statement.executeQuery("select code from theme")) {
            while (rows.next()) {
                themes.add(new Object[] {rows.getString(1)});
            }
        }
    }

    /** Adds so many. Their texts to be found by are not written; the program does that when it starts anew. */
    void add(int many) throws SQLException {
        var first = last() + 1;
        for (var done = 0; done < many; done += AT_ONCE) {
            some(first + done, Math.min(AT_ONCE, many - done));
        }
    }

    void analyze() throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute("analyze table gathering, occurrence, publication, gathering_search,"
                    + " gathering_pairs, gathering_theme, search_word, search_start, search_word_of");
        }
    }

    private void some(long first, int many) throws SQLException {
        var gatherings = new ArrayList<Object[]>();
        var dates = new ArrayList<Object[]>();
        var published = new ArrayList<Object[]>();
        var ofTheme = new ArrayList<Object[]>();
        for (var id = first; id < first + many; id++) {
            var starts = today.minusDays(DAYS_BACK).plusDays(random.nextInt(DAYS_IN_ALL)).atTime(9 + random.nextInt(10),
                    0);
            gatherings.add(gathering(id, starts));
            published.add(new Object[] {id, "staff@example.jp", starts.minusDays(30)});
            ofTheme.add(new Object[] {id, themes.get(random.nextInt(themes.size()))[0]});
            for (var week = 0; week < DATES; week++) {
                var at = starts.plusWeeks(week);
                dates.add(new Object[] {id, at, at, at.plusHours(2), at.plusHours(2), false, false});
            }
        }
        insert("gathering (id, title, summary, description, venue, place_id, area_id, organiser, audience, free,"
                + " latitude, longitude, address, online, zone, created_at, updated_at, version)", gatherings);
        insert("publication (gathering_id, published_by, published_at)", published);
        insert("gathering_theme (gathering_id, theme)", ofTheme);
        insert("occurrence (gathering_id, original_starts_at, starts_at, ends_at, over_at, all_day, by_rule)", dates);
    }

    private Object[] gathering(long id, LocalDateTime starts) {
        var where = any();
        var written = starts.minusDays(31);
        return new Object[] {id, any()[0], any()[1], any()[1] + "\n" + any()[2] + "\n" + any()[1] + "\n" + any()[2],
                where[3], where[4], where[5], any()[6], any()[7], any()[8], where[9], where[10],
                addresses.get(random.nextInt(addresses.size())) + (1 + random.nextInt(30)) + "-" + (1 + random.nextInt(
                        20)), false, "Asia/Tokyo", written, written, 1};
    }

    private Object[] any() {
        return real.get(random.nextInt(real.size()));
    }

    private void insert(String into, List<Object[]> rows) throws SQLException {
        var row = "(" + "?, ".repeat(rows.get(0).length - 1) + "?)";
        try (var statement = owner.prepareStatement("insert into " + into + " values " + String.join(", ",
                Collections.nCopies(rows.size(), row)))) {
            var n = 1;
            for (var values : rows) {
                for (var value : values) {
                    statement.setObject(n++, value);
                }
            }
            statement.executeUpdate();
        }
    }

    private long last() throws SQLException {
        try (var statement = owner.createStatement(); var rows = statement.executeQuery("select max(id) from"
                + " gathering")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static List<String> addresses() {
        try (var lines = new BufferedReader(new InputStreamReader(TownPoints.class.getResourceAsStream("towns.tsv"),
                StandardCharsets.UTF_8))) {
            return lines.lines().map(line -> line.split("\t")).filter(cells -> cells[0].equals("高松市"))
                    .map(cells -> cells[0] + cells[1]).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
