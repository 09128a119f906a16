package jp.idobata.account;

/**
 * Somebody leaves the town. Every room that knows something of them forgets it, or hands it over, in the same
 * transaction; when it ends, nothing of the person is left. What has to be told of them in records is told under {@link
 * #alias}: see {@link AddressChanged}, which is fired last.
 *
 * @param accountId number of the account, which stays as a stone without a name
 * @param email the person's address
 * @param alias what stands in its place
 * @param farewell what becomes of posts
 */
public record AccountLeft(long accountId, String email, String alias, Farewell farewell) {
}
