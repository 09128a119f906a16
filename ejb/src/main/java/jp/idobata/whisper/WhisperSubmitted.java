package jp.idobata.whisper;

/**
 * Someone has handed in a whisper. Fired within the transaction: whoever must act on it does so or the handing-in
 * fails.
 *
 * @param text its sentence
 * @param by who handed it in: name of the signed-in account
 */
public record WhisperSubmitted(long whisperId, String text, String by) {
}
