package jp.idobata.media;

import java.nio.ByteOrder;

/** The chunks of a PNG (ISO/IEC 15948). Header, palette, transparency and the picture itself draw. */
final class PngSieve extends Sieve {

    private static final int SIGNATURE = 8;
    private static final int FRAME = 12;
    private static final int WITH_PALETTE = 3;

    private int width;
    private int height;
    private int depth;
    private int colour;
    private boolean drawn;
    private Turn turn = Turn.UPRIGHT;

    PngSieve(byte[] file) {
        super(file, ByteOrder.BIG_ENDIAN);
    }

    @Override
    Essence read() {
        keep(0, SIGNATURE);
        var position = SIGNATURE;
        var name = "";
        while (!name.equals("IEND")) {
            var length = lengthAt(position);
            name = nameAt(position + 4);
            chunk(name, position, length);
            position += FRAME + length;
        }
        if (!drawn) {
            throw PictureRefusal.damaged();
        }
        return new Essence(PictureKind.PNG, width, height, turn, 0, pixelBytes(), Long.MAX_VALUE, kept());
    }

    private void chunk(String name, int position, int length) {
        if (name.equals("IHDR") == (width != 0)) {
            throw PictureRefusal.damaged();
        }
        switch (name) {
            case "IHDR" -> header(position + 8);
            case "IDAT" -> drawn = true;
            case "eXIf" -> turn = turnAt(position + 8, length);
            default -> {
            }
        }
        if (name.equals("IHDR") || name.equals("PLTE") || name.equals("tRNS") || name.equals("IDAT")
                || name.equals("IEND")) {
            keep(position, position + FRAME + length);
        }
    }

    private void header(int from) {
        width = fourAt(from);
        height = fourAt(from + 4);
        depth = at(from + 8);
        colour = at(from + 9);
        if (width <= 0 || height <= 0) {
            throw PictureRefusal.damaged();
        }
    }

    private int pixelBytes() {
        return colour == WITH_PALETTE ? 1 : depth == 16 ? 8 : 4;
    }
}
