package jp.idobata.moderation.letter;

/**
 * What staff had taken out of public view is public again.
 *
 * @param email whom of those whose it is to tell
 * @param name how that person is addressed
 * @param language language of the mail: ja, simple or en
 * @param title what it is called
 * @param page where that person sees it
 */
public record ShownAgain(String email, String name, String language, String title, String page) {
}
