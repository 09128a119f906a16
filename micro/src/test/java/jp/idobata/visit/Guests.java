package jp.idobata.visit;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A gathering of a test's own that one can come to, and people who have asked to. Written into the database as the town
 * would have written it, so that a crowd is there at once.
 *
 * @param gathering its number
 * @param starts when its dates start
 */
public record Guests(long gathering, List<LocalDateTime> starts) {

    /** One line of a date's list. */
    public record Line(long id, String state, Integer arrival, int party, Timestamp answeredAt) {
    }

    /** A gathering held by the account of that address, with dates on as many days from the first on. */
    public static Guests of(Connection owner, String title, String email, int capacity, LocalDateTime first, int days)
            throws SQLException {
        var starts = IntStream.range(0, days).mapToObj(first::plusDays).toList();
        try (var insert = owner.prepareStatement("insert into gathering (title, venue, online, capacity, sign_up_ways,"
                + " account_id, zone, created_at, updated_at, version) select ?, '中央公園', false, ?, 'here', id,"
                + " 'Asia/Tokyo', '2026-11-20', '2026-11-20', 1 from account where email = ?",
                Statement.RETURN_GENERATED_KEYS)) {
            insert.setString(1, title);
            insert.setInt(2, capacity);
            insert.setString(3, email);
            insert.executeUpdate();
            var keys = insert.getGeneratedKeys();
            keys.next();
            var gathering = keys.getLong(1);
            for (var start : starts) {
                change(owner, "insert into occurrence (gathering_id, original_starts_at, starts_at, ends_at, over_at,"
                        + " all_day, by_rule) values (%1$d, '%2$s', '%2$s', '%3$s', '%3$s', false, false)"
                        .formatted(gathering, start, start.plusHours(2)));
            }
            change(owner, "insert into publication values (" + gathering + ", '" + email + "', utc_timestamp(6))");
            return new Guests(gathering, starts);
        }
    }

    /** Address of the page where one says that one comes to a date. */
    public String page(int date) {
        return "/gatherings/" + gathering + "/going?date=" + starts.get(date);
    }

    /** Lets so many people ask to come to a date without an account. Returns the links of their mails. */
    public List<String> ask(Connection owner, int date, int people) throws SQLException {
        change(owner, "insert into going (occurrence_id, email, name, party, language, state, asked_at)"
                + " with recursive n (i) as (select 1 union all select i + 1 from n where i < " + people + ")"
                + " select o.id, concat('guest', i, '@example.jp'), concat('客', i), 1, 'ja', 'ASKED', utc_timestamp(6)"
                + " from n, occurrence o where " + where(date));
        var links = new ArrayList<String>();
        for (var line : lines(owner, date)) {
            links.add(link(owner, line));
        }
        return links;
    }

    /** The link to a line. */
    public String link(Connection owner, Line line) throws SQLException {
        return "/going/" + TownLink.to("GOING", owner, line.id);
    }

    /** Everything that was said of a date, in order of arrival. */
    public List<Line> lines(Connection owner, int date) throws SQLException {
        var lines = new ArrayList<Line>();
        try (var rows = owner.createStatement().executeQuery("select g.id, g.state, g.arrival, g.party, g.answered_at"
                + " from going g join occurrence o on o.id = g.occurrence_id where " + where(date)
                + " order by g.arrival, g.id")) {
            while (rows.next()) {
                lines.add(new Line(rows.getLong(1), rows.getString(2), rows.getObject(3, Integer.class), rows.getInt(4),
                        rows.getTimestamp(5)));
            }
        }
        return lines;
    }

    private String where(int date) {
        return "o.gathering_id = " + gathering + " and o.original_starts_at = '" + starts.get(date) + "'";
    }

    private static void change(Connection owner, String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
