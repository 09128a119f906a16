package jp.idobata.intake.feed;

/**
 * What an address answered.
 *
 * @param bytes the calendar; null if it is the one that was there before
 * @param etag mark of this version, or null
 * @param lastModified when it was last changed, as the answer says it; or null
 */
public record FeedReply(byte[] bytes, String etag, String lastModified) {

    /** Whether it is the one that was there before. */
    public boolean isSame() {
        return bytes == null;
    }
}
