package jp.idobata.account;

/**
 * Somebody at the desk has something to do that is due. What it is stands at the desk only. Observed by package
 * notification after the transaction has succeeded.
 *
 * @param email where to
 * @param name how the person is addressed
 * @param language language of the mail: ja, simple or en
 * @param adrift whether it is not theirs, but that of somebody who is at the desk no more, and has to be handed over
 */
public record TaskDue(String email, String name, String language, boolean adrift) {
}
