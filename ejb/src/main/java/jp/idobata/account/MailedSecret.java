package jp.idobata.account;

/**
 * A mail is due to the owner of an address. Observed by package notification after the transaction has succeeded.
 *
 * @param kind what the mail is about
 * @param email where to
 * @param name how the person is addressed
 * @param language language of the mail: ja, simple or en
 * @param secret the one-time secret to put into the link, or null where there is no link to put it into
 */
public record MailedSecret(Kind kind, String email, String name, String language, String secret) {

    /** What the mail is about. */
    public enum Kind {
        /** Please confirm that this address is yours. */
        CONFIRM,
        /** Somebody tried to sign up with an address that has an account. */
        ALREADY_SIGNED_UP,
        /** Here is the link to a new password. */
        RESET,
        /** To a new address: please confirm that it is yours. */
        ADDRESS,
        /** To an address that is in use already: somebody wanted to change to it. */
        ADDRESS_TAKEN,
        /** To the address so far: the account has another one now. */
        ADDRESS_CHANGED,
        /** The password is another one now. */
        PASSWORD_CHANGED,
        /** You are to work at the desk: here is the link to your first password. */
        INVITE,
        /** You may do other things at the desk from now on. */
        APPOINTED,
        /** Everything is deleted; this is the last mail. */
        LEFT
    }
}
