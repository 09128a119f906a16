package jp.idobata.media;

/**
 * A picture drawn anew in one width.
 *
 * @param width the width it is asked for by, one of {@link Darkroom#WIDTHS}
 * @param pixelWidth its width in pixels, smaller where the picture was smaller or is very tall
 * @param pixelHeight its height in pixels
 * @param jpeg the file
 */
record Print(int width, int pixelWidth, int pixelHeight, byte[] jpeg) {
}
