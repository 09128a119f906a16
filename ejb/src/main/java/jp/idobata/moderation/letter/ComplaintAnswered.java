package jp.idobata.moderation.letter;

/**
 * Staff answer somebody who minded something.
 *
 * @param email whom to tell
 * @param language language of the mail: ja, simple or en
 * @param title what was minded
 * @param hidden whether it was taken out of public view
 * @param words the answer, as staff wrote it; null for the usual words
 */
public record ComplaintAnswered(String email, String language, String title, boolean hidden, String words) {
}
