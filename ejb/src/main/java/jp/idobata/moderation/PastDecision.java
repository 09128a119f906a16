package jp.idobata.moderation;

import java.time.Instant;

/**
 * What was decided once.
 *
 * @param title what the gathering was called then, or is called now; a whisper's sentence
 * @param reason why; null where none was asked for
 * @param by name of the person who decided, or the address if there is no such account any more
 * @param submissionId number of the submission it was about, or null
 * @param gatheringId number of the gathering it was about or that came of it, or null
 * @param whisperId number of the whisper it was about, or null
 */
public record PastDecision(Decision.Outcome outcome, String title, String reason, String by, Instant at,
        Long submissionId, Long gatheringId, Long whisperId) {
}
