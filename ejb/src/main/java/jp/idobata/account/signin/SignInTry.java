package jp.idobata.account.signin;

import java.time.Instant;

/**
 * Somebody signed in, or tried to.
 *
 * @param email address of the account
 * @param name name of its owner
 * @param origin network address it came from
 */
public record SignInTry(Instant at, String email, String name, Outcome outcome, String origin) {

    /** How it went. */
    public enum Outcome {
        /** Signed in. */
        IN,
        /** The password was wrong, the address not proven, or the account locked. */
        REFUSED
    }
}
