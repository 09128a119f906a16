package jp.idobata.media;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a camera was held: the values 1 to 8 of the tag Orientation (EXIF 2.32, 4.6.4 A; tag 0x0112). */
enum Turn {
    UPRIGHT(1, 0, 0, 1, 0, 0), MIRRORED(-1, 0, 0, 1, 1, 0), HALF(-1, 0, 0, -1, 1, 1), FLIPPED(1, 0, 0, -1, 0, 1),
    TRANSPOSED(0, 1, 1, 0, 0, 0), RIGHT(0, 1, -1, 0, 1, 0), TRANSVERSED(0, -1, -1, 0, 1, 1), LEFT(0, -1, 1, 0, 0, 1);

    private static final int TAG = 0x0112;
    private static final int SHORT = 3;
    private static final int TIFF = 42;
    private static final int ENTRY_BYTES = 12;
    private static final int ENTRIES_MOST = 1000;

    private final int[] matrix;

    Turn(int... matrix) {
        this.matrix = matrix;
    }

    /** Whether width and height change places. */
    boolean isSideways() {
        return ordinal() >= TRANSPOSED.ordinal();
    }

    /**
     * Where each point of a picture goes.
     *
     * @param width the picture's width once it is upright
     * @param height its height then
     */
    AffineTransform transform(int width, int height) {
        return new AffineTransform(matrix[0], matrix[1], matrix[2], matrix[3], matrix[4] * width, matrix[5] * height);
    }

    /** What the TIFF structure of a block of EXIF says; upright where it says nothing that can be understood. */
    static Turn of(byte[] file, int from, int length) {
        try {
            var tiff = ByteBuffer.wrap(file, from, length).slice();
            tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            if (tiff.getShort(2) != TIFF) {
                return UPRIGHT;
            }
            var directory = tiff.getInt(4);
            var entries = Math.min(tiff.getShort(directory) & 0xffff, ENTRIES_MOST);
            for (var entry = directory + 2; entry < directory + 2 + entries * ENTRY_BYTES; entry += ENTRY_BYTES) {
                if ((tiff.getShort(entry) & 0xffff) == TAG && tiff.getShort(entry + 2) == SHORT) {
                    var value = tiff.getShort(entry + 8);
                    return value >= 1 && value <= values().length ? values()[value - 1] : UPRIGHT;
                }
            }
            return UPRIGHT;
        } catch (IndexOutOfBoundsException e) {
            return UPRIGHT;
        }
    }
}
