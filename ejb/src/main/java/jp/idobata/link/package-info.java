/**
 * Links in mails that stand for a right: whoever holds the link may act for one thing, such as the post it belongs to,
 * without an account.
 *
 * <ul>
 * <li>A link carries what it is for, the number of its subject, and a signature over both (HMAC-SHA-256 with the
 *   town's key, RFC 2104). Nobody can make one or change one into another; nothing is stored for each link, so a lost
 *   one can be mailed again and is the same.</li>
 * <li>A link does not run out by itself: whether it still opens anything is for its subject to say.</li>
 * <li>Opening a link changes nothing. Programs that look through mail open links too; only a button acts.</li>
 * </ul>
 */
package jp.idobata.link;
