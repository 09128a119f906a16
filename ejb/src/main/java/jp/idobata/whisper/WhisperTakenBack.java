package jp.idobata.whisper;

/**
 * Someone has taken a whisper back, or changed it, before it was decided on.
 *
 * @param by who did
 */
public record WhisperTakenBack(long whisperId, String by) {
}
