package jp.idobata.moderation.letter;

/**
 * A decision that was mailed already was undone.
 *
 * @param email whom to tell
 * @param name how that person is addressed; null if that is not known, as of who minded something
 * @param language language of the mail: ja, simple or en
 * @param title what it was about
 */
public record DecisionTakenBack(String email, String name, String language, String title) {
}
