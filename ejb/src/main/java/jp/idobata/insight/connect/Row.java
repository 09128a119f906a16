package jp.idobata.insight.connect;

import java.sql.Time;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** Reads the columns of a statement's row one after the other. */
final class Row {

    private final Object[] columns;
    private int next;

    Row(Object columns) {
        this.columns = (Object[]) columns;
    }

    String text() {
        return (String) columns[next++];
    }

    long number() {
        return ((Number) columns[next++]).longValue();
    }

    Integer count() {
        var value = columns[next++];
        return value == null ? null : (Integer) (int) Math.round(((Number) value).doubleValue());
    }

    double points() {
        return ((Number) columns[next++]).doubleValue();
    }

    Boolean truth() {
        var value = columns[next++];
        return value == null || value instanceof Boolean ? (Boolean) value : (Boolean) (((Number) value).intValue()
                != 0);
    }

    LocalDateTime time() {
        var value = columns[next++];
        return value == null ? null : ((Timestamp) value).toLocalDateTime();
    }

    LocalTime hour() {
        var value = columns[next++];
        return value == null ? null : ((Time) value).toLocalTime();
    }
}
