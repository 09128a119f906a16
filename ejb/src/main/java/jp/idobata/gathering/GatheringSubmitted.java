package jp.idobata.gathering;

/**
 * Someone has handed in a draft. Fired within the transaction: whoever must act on it does so or the handing-in
 * fails.
 *
 * @param draftId number of the draft
 * @param title its title
 * @param by who handed it in: name of the signed-in account
 */
public record GatheringSubmitted(long draftId, String title, String by) {
}
