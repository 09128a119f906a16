package jp.idobata.group;

/**
 * Somebody was asked by mail to join a group.
 *
 * @param email where to
 * @param language language of whoever asks: ja, simple or en
 * @param groupName which group
 * @param by name of whoever asks
 * @param link text of the link ({@link jp.idobata.link.Purpose#INVITATION})
 */
public record GroupInvited(String email, String language, String groupName, String by, String link) {
}
