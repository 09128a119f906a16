package jp.idobata.account;

/**
 * A person goes by another address in the records of who did what. Every room that keeps such records rewrites them in
 * the same transaction.
 *
 * @param accountId number of the account
 * @param from the address so far
 * @param to the address from now on; of one who has left, a word that is no address
 */
public record AddressChanged(long accountId, String from, String to) {
}
