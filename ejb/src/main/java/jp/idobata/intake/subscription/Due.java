package jp.idobata.intake.subscription;

import java.sql.Date;
import java.time.LocalDate;

/**
 * A calendar that is to be looked at now.
 *
 * @param etag mark of what was last read, or null
 * @param lastModified when that was last changed, as the answer said it; or null
 * @param sha256 of what was last read; null if nothing was
 * @param readOn the day on which that was; null if nothing was
 * @param heldBy the node that is at it
 */
public record Due(long id, String name, String address, int everyHours, boolean publish, String by, String etag,
        String lastModified, String sha256, LocalDate readOn, int failures, String heldBy) {

    static Due of(Object[] row, String node) {
        return new Due(((Number) row[0]).longValue(), (String) row[1], (String) row[2], ((Number) row[3]).intValue(),
                truth(row[4]), (String) row[5], (String) row[6], (String) row[7], (String) row[8],
                row[9] == null ? null : ((Date) row[9]).toLocalDate(), ((Number) row[10]).intValue(), node);
    }

    static boolean truth(Object value) {
        return value instanceof Boolean yes ? yes : ((Number) value).intValue() != 0;
    }

    /** Whether what was last read says by now what it said then: the horizon of its series moves once a month. */
    boolean holdsOn(LocalDate today) {
        return readOn != null && readOn.withDayOfMonth(1).equals(today.withDayOfMonth(1));
    }
}
