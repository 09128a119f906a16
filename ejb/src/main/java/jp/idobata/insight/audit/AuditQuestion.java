package jp.idobata.insight.audit;

import java.time.LocalDate;

/**
 * Which deeds are asked for.
 *
 * @param from first day by the town's clock
 * @param to last day by the town's clock
 * @param words part of a name, an address or of what it was done to; empty for all
 * @param room code of one of {@link AuditTrail#rooms()}; empty for all
 * @param program with what the program did by itself
 * @param after place of the entry after which the list goes on; empty for its beginning
 */
public record AuditQuestion(LocalDate from, LocalDate to, String words, String room, boolean program,
        String after) {

    /** The same, going on after an entry. */
    public AuditQuestion goingOn(AuditEntry last) {
        return new AuditQuestion(from, to, words, room, program, last.place());
    }
}
