package jp.idobata.story;

/**
 * A wording was handed in and waits for a decision.
 *
 * @param by address of the account that handed it in
 */
public record StorySubmitted(long wordingId, String title, String by) {
}
