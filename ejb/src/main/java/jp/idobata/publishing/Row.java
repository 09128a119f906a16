package jp.idobata.publishing;

import java.sql.Date;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import jp.idobata.freshness.Freshness;

/** Reads the columns of a native query's row one after the other. */
final class Row {

    private final Object[] columns;
    private int next;

    Row(Object columns) {
        this.columns = (Object[]) columns;
    }

    String text() {
        return (String) columns[next++];
    }

    Long number() {
        var value = columns[next++];
        return value == null ? null : ((Number) value).longValue();
    }

    Integer count() {
        var value = number();
        return value == null ? null : value.intValue();
    }

    Double degrees() {
        return (Double) columns[next++];
    }

    /** A truth, or null if it is not known. */
    Boolean truth() {
        var value = columns[next++];
        return value == null || value instanceof Boolean ? (Boolean) value
                : (Boolean) (((Number) value).intValue() != 0);
    }

    LocalDateTime time() {
        var value = columns[next++];
        return value == null ? null : ((Timestamp) value).toLocalDateTime();
    }

    LocalTime hour() {
        var value = columns[next++];
        return value == null ? null : ((Time) value).toLocalTime();
    }

    LocalDate day() {
        var value = columns[next++];
        return value == null ? null : ((Date) value).toLocalDate();
    }

    Instant moment() {
        return time().toInstant(ZoneOffset.UTC);
    }

    /** The columns of {@link Freshness#columns}. */
    Freshness freshness() {
        var sureOn = day();
        var rests = time();
        return new Freshness(sureOn, rests == null ? null : rests.toInstant(ZoneOffset.UTC),
                text());
    }

    List<String> list() {
        var value = text();
        return value == null ? List.of() : Arrays.asList(value.split(","));
    }
}
