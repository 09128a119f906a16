package jp.idobata.media;

/**
 * What of a picture's file is needed to draw it, and what is known of it before it is decoded.
 *
 * @param width pixels, as the decoder will find it
 * @param height pixels
 * @param turn how it is to be turned to stand upright
 * @param memory bytes that decoding takes beside the decoded pixels
 * @param pixelBytes bytes that one decoded pixel takes
 * @param allocation bytes that decoding may allocate in all, garbage included; a file that asks for more lies
 * @param file a file of the same kind with the parts that draw and no others
 */
record Essence(PictureKind kind, int width, int height, Turn turn, long memory, int pixelBytes, long allocation,
        byte[] file) {

    long pixels() {
        return (long) width * height;
    }
}
