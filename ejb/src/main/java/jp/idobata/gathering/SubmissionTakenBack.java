package jp.idobata.gathering;

/**
 * Someone has taken a draft back before it was decided on.
 *
 * @param draftId number of the draft
 * @param by who took it back
 */
public record SubmissionTakenBack(long draftId, String by) {
}
