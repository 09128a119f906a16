package jp.idobata.media;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The chunks of a WebP (RFC 9649). The picture and its transparency draw; of one that moves, the first frame is kept.
 * Size is read from the picture itself, not from what the file says of it.
 */
final class WebpSieve extends Sieve {

    private static final int HEAD = 12;
    private static final int CHUNK_HEAD = 8;
    private static final int FRAME_HEAD = 16;
    /**
     * Measured with TwelveMonkeys 3.12: 25 bytes a pixel are alive while a lossy picture of 6 megapixels is decoded,
     * and 100 are used in all; 5 of a lossless one.
     */
    private static final int LOSSY_BYTES = 26;
    private static final int LOSSY_ALLOCATED = 120;
    private static final int LOSSLESS_BYTES = 5;
    private static final int LOSSLESS_ALLOCATED = 12;
    /** For tables, whatever the size. */
    private static final long ALLOCATED_LEAST = 32L << 20;

    private int picture;
    private int transparency;
    private Turn turn = Turn.UPRIGHT;

    WebpSieve(byte[] file) {
        super(file, ByteOrder.LITTLE_ENDIAN);
    }

    @Override
    Essence read() {
        chunks(HEAD, Math.addExact(lengthAt(4), CHUNK_HEAD));
        if (picture == 0) {
            throw PictureRefusal.damaged();
        }
        return saysAt(picture, "VP8L") ? lossless() : lossy();
    }

    private void chunks(int from, int to) {
        for (var position = from; position + CHUNK_HEAD <= to;) {
            var length = lengthAt(position + 4);
            var data = position + CHUNK_HEAD;
            if (data + length > size()) {
                throw PictureRefusal.damaged();
            }
            switch (nameAt(position)) {
                case "VP8 ", "VP8L" -> picture = picture == 0 ? position : picture;
                case "ALPH" -> transparency = picture == 0 ? position : transparency;
                case "EXIF" -> turn = saysAt(data, "Exif\0\0") ? turnAt(data + 6, length - 6) : turnAt(data, length);
                case "ANMF" -> {
                    if (picture == 0) {
                        chunks(data + FRAME_HEAD, data + length);
                    }
                }
                default -> {
                }
            }
            position = end(position);
        }
    }

    /** Chunks are of even length; the last byte may be missing at the end. */
    private int end(int position) {
        return Math.addExact(position + CHUNK_HEAD, lengthAt(position + 4) + 1 & ~1);
    }

    private Essence lossless() {
        var bits = fourAt(picture + CHUNK_HEAD + 1);
        var width = (bits & 0x3fff) + 1;
        var height = (bits >> 14 & 0x3fff) + 1;
        file(() -> chunk(picture));
        return essence(width, height, LOSSLESS_BYTES, LOSSLESS_ALLOCATED);
    }

    private Essence lossy() {
        var width = twoAt(picture + CHUNK_HEAD + 6) & 0x3fff;
        var height = twoAt(picture + CHUNK_HEAD + 8) & 0x3fff;
        if (width == 0 || height == 0) {
            throw PictureRefusal.damaged();
        }
        file(() -> {
            if (transparency != 0) {
                write("VP8X");
                little(10, 4);
                little(0x10, 4);
                little(width - 1, 3);
                little(height - 1, 3);
                chunk(transparency);
            }
            chunk(picture);
        });
        return essence(width, height, LOSSY_BYTES, LOSSY_ALLOCATED);
    }

    private Essence essence(int width, int height, int bytes, int allocated) {
        var pixels = (long) width * height;
        return new Essence(PictureKind.WEBP, width, height, turn, bytes * pixels, 4,
                ALLOCATED_LEAST + allocated * pixels, riff(kept()));
    }

    private void file(Runnable chunks) {
        write("WEBP");
        chunks.run();
    }

    private void chunk(int position) {
        keep(position, Math.min(end(position), size()));
        if (end(position) > size()) {
            write(0);
        }
    }

    private void little(int number, int bytes) {
        for (var i = 0; i < bytes; i++) {
            write(number >> 8 * i & 0xff);
        }
    }

    private static byte[] riff(byte[] content) {
        return ByteBuffer.allocate(content.length + CHUNK_HEAD).order(ByteOrder.LITTLE_ENDIAN)
                .put(new byte[] {'R', 'I', 'F', 'F'}).putInt(content.length).put(content).array();
    }
}
