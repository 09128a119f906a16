package jp.idobata.media;

import java.nio.ByteOrder;

/**
 * The segments of a JPEG (ITU-T T.81, annex B). Tables, frame, scans and what says how colours are coded draw; all
 * other segments and everything after the end of the picture do not.
 */
final class JpegSieve extends Sieve {

    private static final int START = 0xd8;
    private static final int END = 0xd9;
    private static final int SCAN = 0xda;
    private static final int TABLES = 0xdb;
    private static final int RESTARTS = 0xdd;
    private static final int HUFFMAN = 0xc4;
    private static final int BASELINE = 0xc0;
    private static final int PROGRESSIVE = 0xc2;
    private static final int JFIF = 0xe0;
    private static final int EXIF = 0xe1;
    private static final int ADOBE = 0xee;
    /** More scans than any camera or program writes; each goes over the whole picture once more. */
    private static final int SCANS_MOST = 60;
    private static final int EXIF_HEAD = 6;

    private int width;
    private int height;
    private int components;
    private long coefficients;
    private Turn turn = Turn.UPRIGHT;

    JpegSieve(byte[] file) {
        super(file, ByteOrder.BIG_ENDIAN);
    }

    @Override
    Essence read() {
        write(0xff, START);
        var position = 2;
        var scans = 0;
        for (var marker = markerAt(position); marker != END; marker = markerAt(position)) {
            position = past(position);
            var next = position + twoAt(position);
            segment(marker, position, next);
            if (marker == SCAN) {
                scans++;
                var data = next;
                next = endOfScan(next);
                keep(data, next);
            }
            position = next;
        }
        write(0xff, END);
        if (width == 0 || height == 0 || scans == 0 || scans > SCANS_MOST) {
            throw PictureRefusal.damaged();
        }
        return new Essence(PictureKind.JPEG, width, height, turn, coefficients, components, Long.MAX_VALUE, kept());
    }

    /** Any number of 0xff may stand before a marker. */
    private int markerAt(int position) {
        if (at(position) != 0xff) {
            throw PictureRefusal.damaged();
        }
        return at(past(position) - 1);
    }

    private int past(int position) {
        var end = position;
        while (at(end) == 0xff) {
            end++;
        }
        return end + 1;
    }

    private void segment(int marker, int from, int to) {
        switch (marker) {
            case TABLES, HUFFMAN, RESTARTS, SCAN -> keep(marker, from, to);
            case BASELINE, BASELINE + 1, PROGRESSIVE -> {
                frame(marker == PROGRESSIVE, from);
                keep(marker, from, to);
            }
            case JFIF -> {
                if (saysAt(from + 2, "JFIF\0")) {
                    write(0xff, JFIF, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0);
                }
            }
            case ADOBE -> {
                if (saysAt(from + 2, "Adobe")) {
                    keep(marker, from, to);
                }
            }
            case EXIF -> {
                if (saysAt(from + 2, "Exif\0\0")) {
                    turn = turnAt(from + 2 + EXIF_HEAD, to - from - 2 - EXIF_HEAD);
                }
            }
            default -> other(marker);
        }
    }

    /** Other ways of coding (lossless, arithmetic, in layers) are no photograph's. The rest does not draw. */
    private static void other(int marker) {
        if (marker > BASELINE && marker < SCAN) {
            throw PictureRefusal.damaged();
        }
    }

    private void keep(int marker, int from, int to) {
        write(0xff, marker);
        keep(from, to);
    }

    private void frame(boolean progressive, int from) {
        if (width != 0) {
            throw PictureRefusal.damaged();
        }
        height = twoAt(from + 3);
        width = twoAt(from + 5);
        components = at(from + 7);
        if (components != 1 && components != 3 && components != 4 || at(from + 2) != 8) {
            throw PictureRefusal.damaged();
        }
        // What is drawn in several scans is kept in the memory of the decoder: two bytes for each coefficient.
        coefficients = progressive ? 2L * components * width * height : 0;
    }

    /** Where the next marker stands that is neither a restart (0xd0 to 0xd7) nor a 0xff of the data (0xff 0x00). */
    private int endOfScan(int from) {
        var position = from;
        while (at(position) != 0xff || at(position + 1) == 0 || at(position + 1) >= 0xd0 && at(position + 1) < START) {
            position++;
        }
        return position;
    }
}
