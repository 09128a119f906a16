package jp.idobata.insight.meeting;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Reads the columns of a statement's row one after the other. */
final class Row {

    private final Object[] columns;
    private int next;

    Row(Object columns) {
        this.columns = columns instanceof Object[] several ? several : new Object[] {columns};
    }

    String text() {
        return (String) columns[next++];
    }

    Long number() {
        var value = columns[next++];
        return value == null ? null : (Long) ((Number) value).longValue();
    }

    int count() {
        return ((Number) columns[next++]).intValue();
    }

    boolean truth() {
        var value = columns[next++];
        return value instanceof Boolean yes ? yes : value != null && ((Number) value).intValue() != 0;
    }

    LocalDate day() {
        var value = columns[next++];
        return value == null ? null : value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }

    Instant moment() {
        var value = columns[next++];
        return value == null ? null : (value instanceof Timestamp stamp ? stamp.toLocalDateTime()
                : (LocalDateTime) value).toInstant(ZoneOffset.UTC);
    }
}
