package jp.idobata.gathering;

/**
 * Somebody has written a post without signing in; the owner of the address is to be sent the link that opens it. The
 * mail must not repeat what was typed: whoever typed it may not be the one who reads it.
 *
 * @param email the address
 * @param language language of the mail: ja, simple or en
 * @param link text of the link
 */
public record GuestPostBegun(String email, String language, String link) {
}
