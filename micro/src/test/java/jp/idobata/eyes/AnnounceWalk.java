package jp.idobata.eyes;

import static jp.idobata.eyes.Stop.Who.CURATOR;
import static jp.idobata.eyes.Stop.Who.VISITOR;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The part of the walk that is about announcements: what went out, failed, is unsure, waits and is sent by hand. */
final class AnnounceWalk {

    private static final String FACTS = "json_object('gathering', g.id, 'title', g.title, 'date', null, 'allDay',"
            + " false, 'online', false)";

    private final List<Stop> stops = new ArrayList<>();
    private final Connection town;

    private AnnounceWalk(Connection town) {
        this.town = town;
    }

    static List<Stop> through(Connection town) throws SQLException {
        var walk = new AnnounceWalk(town);
        walk.walk();
        return walk.stops;
    }

    private void walk() throws SQLException {
        var gathering = number("select min(o.gathering_id) from occurrence o join publication p on p.gathering_id ="
                + " o.gathering_id left join cancellation c on c.occurrence_id = o.id where o.starts_at >"
                + " '2026-12-01' and c.occurrence_id is null");
        change("insert into announcement (gathering_id) values (" + gathering + ")");
        var id = number("select last_insert_id()");
        change("insert into announcement_deed (announcement_id, deed, done_by, done_at) values (" + id
                + ", 'MADE', 'staff@example.jp', '2026-11-20 02:00')");
        message(id, "NEWS", "ANNOUNCED", "SENT", null);
        message(id, "NEWS", "CANCELLED", "SENT", null);
        message(id, "WEBHOOK", "ANNOUNCED", "FAILED", "TOKEN");
        message(id, "MASTODON", "ANNOUNCED", "UNSURE", "TIMEOUT");
        message(id, "LINE", "ANNOUNCED", "HELD", "CHANGED");
        message(id, "X", "ANNOUNCED", "BY_HAND", null);
        message(id, "FACEBOOK", "WITHDRAWN", "BY_HAND", null);
        message(id, "LINE", "CORRECTED", "WAITING", null);
        change("insert into announcement_attempt (delivery_id, began_at, message_key, outcome, status, why) select id,"
                + " '2026-11-20 02:01', message_key, 'REFUSED', 401, 'TOKEN' from announcement_delivery where state ="
                + " 'FAILED'");
        stops.add(new Stop("/news", "news", VISITOR, "/news", 200));
        stop("/staff/announcements", "staff-announcements", "/staff/announcements");
        stop("", "staff-announcements-none", "/staff/announcements?which=sent");
        stop("/staff/announcements/new", "staff-announcing", "/staff/announcements/new?gathering=" + gathering);
        stop("/staff/announcements/{id}", "staff-announcement", "/staff/announcements/" + id);
    }

    /** Far from being due, so that nothing goes out while one walks. */
    private void message(long id, String channel, String what, String state, String why) throws SQLException {
        change("insert into announcement_delivery (announcement_id, channel, what, way, title, words, edited, facts,"
                + " at_night, state, due_at, why, message_key, settled_at) select a.id, '" + channel + "', '" + what
                + "', 'POST', if('" + channel + "' = 'NEWS', g.title, null), concat('【', g.title,"
                + " '】\n日時：12月5日(土) 10:00\nhttps://idobata.example.jp/gatherings/', g.id), false, " + FACTS
                + ", false, '" + state + "', '2030-01-01', " + (why == null ? "null" : "'" + why + "'")
                + ", uuid(), '2026-11-20 02:02' from announcement a join gathering g on g.id = a.gathering_id where"
                + " a.id = " + id);
    }

    private void stop(String pattern, String name, String path) {
        stops.add(new Stop(pattern, name, CURATOR, path, 200));
    }

    private long number(String sql) throws SQLException {
        try (var statement = town.createStatement(); var result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }

    private void change(String sql) throws SQLException {
        try (var statement = town.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
