package jp.idobata.group;

/**
 * Somebody has written to a group by its form.
 *
 * @param email where to: the group's address, or an owner's
 * @param language language of the mail: ja, simple or en
 * @param groupName which group
 * @param fromName how the writer wants to be called
 * @param fromEmail where to answer
 * @param text what they write
 */
public record GroupWrittenTo(String email, String language, String groupName, String fromName, String fromEmail,
        String text) {
}
