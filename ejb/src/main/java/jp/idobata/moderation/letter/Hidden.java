package jp.idobata.moderation.letter;

/**
 * Staff took something out of public view.
 *
 * @param email whom of those whose it is to tell
 * @param name how that person is addressed
 * @param language language of the mail: ja, simple or en
 * @param title what it is called
 * @param reason why
 * @param page where that person sees it
 */
public record Hidden(String email, String name, String language, String title, String reason, String page) {
}
