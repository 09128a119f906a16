package jp.idobata.services;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;

/** A part of the town that lies in another, and what is on in it. */
final class FollowedTown {

    private static final List<String> TOWN = List.of(
            "insert ignore into area (kind, name) values ('谷', '谷')",
            "insert ignore into area (parent_id, kind, name) select id, '谷', '谷の奥' from area where name = '谷'",
            "set @deep = (select id from area where name = '谷の奥')",
            gathering("谷の朝市"), "set @one = last_insert_id()", published("@one"),
            date("@one", 2), "insert into cancellation (occurrence_id, reason, cancelled_by, cancelled_at)"
                    + " values (last_insert_id(), '-', 'x', utc_timestamp(6))",
            date("@one", 3), date("@one", 5),
            gathering("谷の新年会"), "set @later = last_insert_id()", published("@later"), date("@later", 40),
            gathering("谷の内緒"), "set @secret = last_insert_id()", date("@secret", 2));

    private FollowedTown() {
    }

    /** Lays it out; returns the number of the whole. */
    static long lay(Connection town, LocalDateTime now) throws SQLException {
        return lay(town, now, "谷");
    }

    /** The same under another name. */
    static long lay(Connection town, LocalDateTime now, String name) throws SQLException {
        try (var statement = town.createStatement()) {
            for (var sql : TOWN) {
                statement.execute(sql.replace("NOW", now.toLocalDate().toString()).replace("谷", name));
            }
            var whole = statement.executeQuery("select id from area where name = '" + name + "'");
            whole.next();
            return whole.getLong(1);
        }
    }

    private static String gathering(String title) {
        return "insert into gathering (title, area_id, online, zone, created_at, updated_at, version) values ('" + title
                + "', @deep, false, 'Asia/Tokyo', utc_timestamp(6), utc_timestamp(6), 1)";
    }

    private static String published(String gathering) {
        return "insert into publication values (" + gathering + ", 'x', utc_timestamp(6))";
    }

    private static String date(String gathering, int days) {
        var start = "'NOW' + interval " + (days * 24 + 10) + " hour";
        return "insert into occurrence (gathering_id, original_starts_at, starts_at, over_at, all_day, by_rule)"
                + " values (" + gathering + ", " + start + ", " + start + ", " + start
                + " + interval 1 hour, false, false)";
    }
}
