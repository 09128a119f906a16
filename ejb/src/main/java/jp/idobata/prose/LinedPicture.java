package jp.idobata.prose;

import jp.idobata.media.Picture;

/**
 * A picture within a text, with a line below.
 *
 * @param picture the picture, and what it shows
 * @param line what is said below it; empty for nothing
 */
public record LinedPicture(Picture picture, String line) {

    /** Most characters of the line. */
    public static final int LINE_MOST = 140;

    /** A line is one line. */
    public LinedPicture {
        line = line == null ? "" : line.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
