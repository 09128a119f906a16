package jp.idobata.moderation.letter;

/**
 * What went straight through was looked at afterwards and taken out of public view.
 *
 * @param email whom to tell
 * @param name how that person is addressed
 * @param language language of the mail: ja, simple or en
 * @param title what it is called
 * @param reason why
 */
public record TakenOff(String email, String name, String language, String title, String reason) {
}
