package jp.idobata.media;

/**
 * A picture beside something people post.
 *
 * @param hash which picture it is, as {@link Pictures#take} has named it
 * @param alt what it shows, in words, on one line; empty if it is mere decoration; null if that has yet to be said
 * @param x where the point lies that must be seen wherever the picture is cut: 0 left to 1 right
 * @param y the same from 0 at the top to 1 at the bottom
 */
public record Picture(String hash, String alt, double x, double y) {

    /** Most pictures of one thing. */
    public static final int MOST = 6;

    /** Most characters of what is said of a picture. */
    public static final int ALT_MOST = 200;

    /** A text is one line, and the point lies within the picture. */
    public Picture {
        alt = alt == null ? null : alt.replaceAll("\\p{Cntrl}+", " ").strip();
        x = Math.max(0, Math.min(1, x));
        y = Math.max(0, Math.min(1, y));
    }
}
