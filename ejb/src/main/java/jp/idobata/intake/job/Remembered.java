package jp.idobata.intake.job;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * What imports last wrote of a thing.
 *
 * @param written field by field
 * @param undone whether that was taken back
 * @param undoneAt the thing's last change when it was taken back; null if that is not known
 */
record Remembered(String key, Content written, boolean undone, LocalDateTime undoneAt) {

    /** Of a row: key, text, undone, and the moment as the database writes it. */
    static Remembered of(Object[] row) {
        return new Remembered((String) row[0], Content.parse((String) row[1]), Job.truth(row[2]),
                row[3] == null ? null : LocalDateTime.parse(((String) row[3]).replace(' ', 'T')));
    }

    /** The same as if it had not been taken back. */
    Remembered standing() {
        return new Remembered(key, written, false, null);
    }

    /** Whether a thing that was taken back is as it was then: what people have touched since is theirs. */
    boolean comesBack(Standing there) {
        return undone && !there.shown() && (undoneAt == null || undoneAt.equals(utc(there.changedAt())));
    }

    /** As the database keeps moments; null for null. */
    static LocalDateTime utc(Instant at) {
        return at == null ? null : LocalDateTime.ofInstant(at, ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    }
}
