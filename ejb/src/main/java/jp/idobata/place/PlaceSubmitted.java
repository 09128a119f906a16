package jp.idobata.place;

/**
 * Somebody has told something of a place. Fired within the transaction: whoever must act on it does so or the
 * handing-in fails.
 *
 * @param draftId number of the draft
 * @param name what the place is called
 * @param by address of the account
 */
public record PlaceSubmitted(long draftId, String name, String by) {
}
