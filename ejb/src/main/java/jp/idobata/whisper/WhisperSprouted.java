package jp.idobata.whisper;

/**
 * A whisper has become a gathering; one of its people is to be told.
 *
 * @param email that person's address
 * @param name that person's name
 * @param language language of the mail: ja, simple or en
 * @param text the whisper's sentence
 * @param title what the gathering is called
 * @param gatheringId number of the gathering
 */
public record WhisperSprouted(String email, String name, String language, String text, String title,
        long gatheringId) {
}
