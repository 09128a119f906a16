package jp.idobata.announcement.text;

/**
 * A text for one channel.
 *
 * @param title what stands above it; null on channels that have no titles
 * @param words the text itself; empty where data speak for themselves
 */
public record Said(String title, String words) {

    /** Most characters of a title. */
    public static final int TITLE_MOST = 80;
}
