package jp.idobata.moderation;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Moments as they stand in the database: in UTC, without saying so. */
final class Moments {

    private Moments() {
    }

    static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    /** The moment of a column; null if there is none. */
    static Instant of(Object column) {
        return column == null ? null : ((Timestamp) column).toLocalDateTime().toInstant(ZoneOffset.UTC);
    }
}
