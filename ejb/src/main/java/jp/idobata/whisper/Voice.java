package jp.idobata.whisper;

import java.time.Instant;

/**
 * Someone who joined in, for staff.
 *
 * @param word what that person had to say, or null
 */
public record Voice(String name, String email, String word, Instant since) {
}
