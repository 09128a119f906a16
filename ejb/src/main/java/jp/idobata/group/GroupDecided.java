package jp.idobata.group;

/**
 * Staff have looked at a new group.
 *
 * @param groupId its number
 * @param groupName its name
 * @param email address of an owner
 * @param name how the owner is addressed
 * @param language language of the mail: ja, simple or en
 * @param reason why its page cannot be public as it is; null if it is public now
 */
public record GroupDecided(long groupId, String groupName, String email, String name, String language, String reason) {
}
