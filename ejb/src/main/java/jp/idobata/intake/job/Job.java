package jp.idobata.intake.job;

import java.sql.Date;
import java.time.LocalDate;

/**
 * An import as the background sees it.
 *
 * @param fileName the file's name without folders
 * @param by address of whoever said what is under way; of a file that is only read, who brought it
 * @param kind null until it is known
 * @param askedKind what staff said it holds, or null
 * @param readOn the day that counts for dates without a year; null if it was never read
 * @param mappingId number of the mapping made by hand, or null
 * @param undoWord the reason that stands with what an undoing takes out of sight, or null
 * @param subscription number of the calendar it came with, or null; then nobody has to say yes
 * @param heldBy the node that is at it
 */
public record Job(long id, String fileName, String by, Kind kind, Kind askedKind, Stage stage, boolean publish,
        boolean forced,
        LocalDate readOn, Long mappingId, String undoWord, Long subscription, String heldBy) {

    /** The same, with a day that counts for dates without a year. */
    Job readOn(LocalDate day) {
        return new Job(id, fileName, by, kind, askedKind, stage, publish, forced, day, mappingId, undoWord,
                subscription, heldBy);
    }

    static Job of(Object[] row) {
        return new Job(((Number) row[0]).longValue(), (String) row[1], (String) row[2], kind(row[3]), kind(row[4]),
                Stage.valueOf((String) row[5]), truth(row[6]), truth(row[7]),
                row[8] == null ? null : ((Date) row[8]).toLocalDate(),
                number(row[9]), (String) row[10], number(row[11]), (String) row[12]);
    }

    private static Long number(Object value) {
        return value == null ? null : ((Number) value).longValue();
    }

    static Kind kind(Object name) {
        return name == null ? null : Kind.valueOf((String) name);
    }

    static boolean truth(Object value) {
        return value instanceof Boolean yes ? yes : ((Number) value).intValue() != 0;
    }
}
