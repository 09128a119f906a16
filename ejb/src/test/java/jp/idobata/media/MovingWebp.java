package jp.idobata.media;

import static jp.idobata.media.SamplePictures.part;
import static jp.idobata.media.SamplePictures.text;
import static jp.idobata.media.SamplePictures.together;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Puts WebP files of 64 x 48 together to one that moves, and draws one whose tables are a bomb. */
final class MovingWebp {

    private static final int WIDTH = 64;
    private static final int HEIGHT = 48;

    private MovingWebp() {
    }

    static byte[] of(byte[]... frames) {
        var moving = new ByteArrayOutputStream();
        moving.writeBytes(text("WEBP"));
        moving.writeBytes(chunk("VP8X", together(new byte[] {0x12, 0, 0, 0}, three(WIDTH - 1), three(HEIGHT - 1))));
        moving.writeBytes(chunk("ANIM", new byte[6]));
        for (var frame : frames) {
            moving.writeBytes(chunk("ANMF", together(three(0), three(0), three(WIDTH - 1), three(HEIGHT - 1),
                    three(100), new byte[1], drawn(frame))));
        }
        return chunk("RIFF", moving.toByteArray());
    }

    /** A lossless picture with 65,536 groups of tables, each as short as can be. */
    static byte[] bomb() {
        var bits = new Bits();
        bits.add(0x2f, 8).add(99, 14).add(99, 14).add(0, 1).add(0, 3);
        // No transform, no colour cache, several groups, chosen in blocks of 512.
        bits.add(0, 1).add(0, 1).add(1, 1).add(7, 3);
        // Which group: a picture whose every pixel has red and green 255, that is 65,535.
        bits.add(0, 1).symbol(255).symbol(255).symbol(0).symbol(0).symbol(0);
        for (var group = 0; group < 1 << 16; group++) {
            for (var table = 0; table < 5; table++) {
                bits.add(1, 1).add(0, 1).add(0, 1).add(0, 1);
            }
        }
        return chunk("RIFF", together(text("WEBP"), chunk("VP8L", bits.bytes())));
    }

    private static byte[] drawn(byte[] file) {
        var drawn = new ByteArrayOutputStream();
        var in = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        for (var at = 12; at + 8 <= file.length; at += 8 + (in.getInt(at + 4) + 1 & ~1)) {
            var end = at + 8 + (in.getInt(at + 4) + 1 & ~1);
            var name = new String(file, at, 4, StandardCharsets.US_ASCII);
            if (name.startsWith("VP8 ") || name.equals("VP8L") || name.equals("ALPH")) {
                drawn.writeBytes(part(file, at, end));
            }
        }
        return drawn.toByteArray();
    }

    private static byte[] chunk(String name, byte[] content) {
        var even = content.length + 1 & ~1;
        return ByteBuffer.allocate(8 + even).order(ByteOrder.LITTLE_ENDIAN).put(text(name)).putInt(content.length)
                .put(content).array();
    }

    private static byte[] three(int number) {
        return new byte[] {(byte) number, (byte) (number >> 8), (byte) (number >> 16)};
    }

    /** Bits, the lowest first. */
    private static final class Bits {

        private final ByteArrayOutputStream out = new ByteArrayOutputStream();
        private int current;
        private int count;

        Bits add(int value, int bits) {
            for (var i = 0; i < bits; i++) {
                current |= (value >> i & 1) << count;
                if (++count == 8) {
                    out.write(current);
                    current = 0;
                    count = 0;
                }
            }
            return this;
        }

        /** A table with one symbol of eight bits. */
        Bits symbol(int symbol) {
            return add(1, 1).add(0, 1).add(1, 1).add(symbol, 8);
        }

        byte[] bytes() {
            out.write(current);
            out.writeBytes(new byte[16]);
            return out.toByteArray();
        }
    }
}
