package jp.idobata.gathering;

/**
 * That a draft which was new was let through is undone: it waits again.
 *
 * @param draftId number of the draft
 * @param gatheringId number of what it had become
 */
public record AcceptanceTakenBack(long draftId, long gatheringId) {
}
