package jp.idobata.media;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.nio.charset.StandardCharsets;

/**
 * The four inks of a JPEG made for a printing press, as colours of a screen. Adobe's programs write them inverted, and
 * often as brightness and two differences of colour beside the black (Adobe Technical Note 5116); without a colour
 * profile the sum is near enough for a picture of a flyer.
 *
 * @param inverted whether 255 means no ink
 * @param differences whether the first three stand for brightness and differences
 */
record InkColours(boolean inverted, boolean differences) {

    /** How many inks there are. */
    static final int INKS = 4;

    private static final int FULL = 255;
    private static final int MIDDLE = 128;
    private static final int TRANSFORM_AT = 11;

    static InkColours of(byte[] jpeg) {
        var at = new String(jpeg, 0, Math.min(jpeg.length, 200), StandardCharsets.ISO_8859_1).indexOf("Adobe");
        return new InkColours(at > 0, at > 0 && jpeg[at + TRANSFORM_AT] == 2);
    }

    BufferedImage screen(Raster inks) {
        var image = new BufferedImage(inks.getWidth(), inks.getHeight(), BufferedImage.TYPE_INT_RGB);
        var row = new int[inks.getWidth() * INKS];
        var colours = new int[inks.getWidth()];
        for (var y = 0; y < inks.getHeight(); y++) {
            inks.getPixels(inks.getMinX(), inks.getMinY() + y, inks.getWidth(), 1, row);
            for (var x = 0; x < colours.length; x++) {
                colours[x] = colour(row, x * INKS);
            }
            image.setRGB(0, y, colours.length, 1, colours, 0, colours.length);
        }
        return image;
    }

    private int colour(int[] row, int at) {
        var first = row[at];
        var second = row[at + 1];
        var third = row[at + 2];
        if (differences) {
            var blue = second - MIDDLE;
            var red = third - MIDDLE;
            second = bounded(first - (int) Math.round(0.344136 * blue + 0.714136 * red));
            third = bounded(first + (int) Math.round(1.772 * blue));
            first = bounded(first + (int) Math.round(1.402 * red));
        }
        var black = light(row[at + 3]);
        return light(first) * black / FULL << 16 | light(second) * black / FULL << 8 | light(third) * black / FULL;
    }

    /** How much light an ink lets through. */
    private int light(int ink) {
        return inverted ? ink : FULL - ink;
    }

    private static int bounded(int value) {
        return Math.max(0, Math.min(FULL, value));
    }
}
