package jp.idobata.story;

/**
 * A wording that waited was taken back by those who tell the story.
 *
 * @param by address of the account that did
 */
public record StoryTakenBack(long wordingId, String by) {
}
