package jp.idobata.follow;

/**
 * A search that somebody keeps and follows.
 *
 * @param name how that person calls it
 * @param asked the parameters of {@code /gatherings}, as an address has them
 */
public record SavedSearch(long id, String name, String asked) {

    /** Most characters of a name. */
    public static final int NAME_MOST = 80;
    /** Most characters of what is asked. */
    public static final int ASKED_MOST = 500;
}
