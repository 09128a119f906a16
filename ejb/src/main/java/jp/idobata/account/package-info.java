/**
 * Who someone is and what they may do: sign-up proven by mail, passwords (PBKDF2), roles.
 *
 * <ul>
 *   <li>An answer to a visitor never tells whether an address has an account; the mail to that address does.</li>
 *   <li>A secret sent by mail works once, for a limited time, and only its hash is stored.</li>
 *   <li>A guest has left an address and has no password. It is an account like one that waits for confirmation:
 *   nobody can sign in with it, and signing up with its address makes it one that one can sign in with.</li>
 * <li>Leaves out: how mail is written and sent (package notification observes the events), and signing in
 * itself (the
 *       container's authentication, set up in the web module, reads {@code account} and {@code account_role}).</li>
 * </ul>
 */
package jp.idobata.account;
