package jp.idobata.gathering.likeness;

import java.sql.Timestamp;
import java.time.LocalDateTime;

/** A public gathering held at about the time in question. */
record Candidate(Likely shown, Long placeId, Long areaId, Double latitude, Double longitude, boolean online) {

    static Candidate of(Object[] row) {
        var shown = new Likely(number(row[0]), (String) row[1], time(row[2]), time(row[3]), truth(row[4]),
                (String) row[5], (String) row[6]);
        return new Candidate(shown, number(row[7]), number(row[8]), (Double) row[9], (Double) row[10], truth(row[11]));
    }

    private static Long number(Object value) {
        return value == null ? null : ((Number) value).longValue();
    }

    private static LocalDateTime time(Object value) {
        return value == null ? null : ((Timestamp) value).toLocalDateTime();
    }

    private static boolean truth(Object value) {
        return value instanceof Boolean is ? is : ((Number) value).intValue() != 0;
    }
}
