package jp.idobata.whisper;

/**
 * A whisper was published or returned; its author is to be told.
 *
 * @param email the author's address
 * @param name the author's name
 * @param language language of the mail: ja, simple or en
 * @param text its sentence
 * @param reason why it was returned, or null if it was published
 */
public record WhisperDecided(String email, String name, String language, String text, long whisperId, String reason) {
}
