package jp.idobata.media;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Reads the structure of a picture's file, piece by piece, without decoding anything, and writes down the pieces that
 * draw. What claims to be longer than the file, or ends before its end, is refused as damaged.
 */
abstract sealed class Sieve permits JpegSieve, PngSieve, WebpSieve {

    private final ByteBuffer in;
    private final ByteArrayOutputStream out;

    Sieve(byte[] file, ByteOrder order) {
        in = ByteBuffer.wrap(file).order(order);
        out = new ByteArrayOutputStream(file.length);
    }

    /**
     * What of a file draws.
     *
     * @throws PictureRefusal if it is no picture that is taken in, or none that could be read
     */
    static Essence of(byte[] file) {
        var sieve = switch (PictureKind.of(file)) {
            case JPEG -> new JpegSieve(file);
            case PNG -> new PngSieve(file);
            case WEBP -> new WebpSieve(file);
        };
        try {
            return sieve.read();
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw PictureRefusal.damaged();
        }
    }

    /** Reads all of it. Whatever lies outside the file may be asked for: that is answered by an exception. */
    abstract Essence read();

    int at(int position) {
        return in.get(position) & 0xff;
    }

    int twoAt(int position) {
        return in.getShort(position) & 0xffff;
    }

    /** A length of four bytes; one that no file of ours can have counts as damage. */
    int lengthAt(int position) {
        var length = in.getInt(position);
        if (length < 0 || length > in.capacity()) {
            throw PictureRefusal.damaged();
        }
        return length;
    }

    int fourAt(int position) {
        return in.getInt(position);
    }

    String nameAt(int position) {
        return new String(in.array(), position, 4, StandardCharsets.ISO_8859_1);
    }

    boolean saysAt(int position, String word) {
        return position + word.length() <= in.capacity()
                && new String(in.array(), position, word.length(), StandardCharsets.ISO_8859_1).equals(word);
    }

    int size() {
        return in.capacity();
    }

    Turn turnAt(int position, int length) {
        return Turn.of(in.array(), position, length);
    }

    void keep(int from, int to) {
        if (to > in.capacity()) {
            throw PictureRefusal.damaged();
        }
        out.write(in.array(), from, to - from);
    }

    void write(int... bytes) {
        for (var b : bytes) {
            out.write(b);
        }
    }

    void write(String word) {
        out.writeBytes(word.getBytes(StandardCharsets.ISO_8859_1));
    }

    byte[] kept() {
        return out.toByteArray();
    }
}
