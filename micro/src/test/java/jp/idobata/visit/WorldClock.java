package jp.idobata.visit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * The world's clock, which tests write by where they write to the database themselves. The shared town's today is
 * another day, so that what was written so may not have happened yet there; no feed trusts such a moment.
 */
public final class WorldClock {

    private WorldClock() {
    }

    /** Lets what tests wrote have happened before the town's today. */
    public static void bringBack(Connection owner) throws SQLException {
        try (var statement = owner.createStatement()) {
            for (var table : List.of("gathering", "place", "community_group")) {
                statement.executeUpdate("update " + table + " set updated_at = '2026-11-20' where updated_at >"
                        + " '2026-11-20'");
            }
        }
    }
}
