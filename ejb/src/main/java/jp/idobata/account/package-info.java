/**
 * Who someone is and what they may do: sign-up proven by mail, passwords (PBKDF2), roles.
 *
 * <ul>
 *   <li>An answer to a visitor never tells whether an address has an account; the mail to that address does.</li>
 *   <li>A secret sent by mail works once, for a limited time, and only its hash is stored.</li>
 *   <li>A guest has left an address and has no password. It is an account like one that waits for confirmation:
 *   nobody can sign in with it, and signing up with its address makes it one that one can sign in with.</li>
 *   <li>A new address counts once the link mailed to it was used by whoever is signed in; the old one is told.</li>
 *   <li>Everybody gets a file of all that the town knows of them ({@link jp.idobata.account.OwnData}) and can have it
 *   forgotten ({@link jp.idobata.account.Leaving}). This room knows no other: it fires {@link
 *   jp.idobata.account.OwnDataAsked} and {@link jp.idobata.account.AccountLeft}, and every room that keeps something
 *   of a person answers for it in the same transaction. A test looks at each column of the database that refers to an
 *   account, or could hold an address, and fails if no room answers for it.</li>
 *   <li>Of whoever has left a number stays, without address, name or password, for records to hang on: what was decided
 *   stays readable, by whom it was handed in does not.</li>
 * <li>Leaves out: how mail is written and sent (package notification observes the events), and signing in
 * itself (the
 *       container's authentication, set up in the web module, reads {@code account} and {@code account_role}).</li>
 * </ul>
 */
package jp.idobata.account;
