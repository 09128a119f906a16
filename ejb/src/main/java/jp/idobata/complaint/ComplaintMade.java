package jp.idobata.complaint;

/**
 * Somebody minds something. Fired within the transaction: whoever must act on it does so or the telling fails.
 *
 * @param complaintId its number
 * @param title of the thing that is minded
 */
public record ComplaintMade(long complaintId, String title) {
}
