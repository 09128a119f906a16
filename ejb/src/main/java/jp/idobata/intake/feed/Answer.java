package jp.idobata.intake.feed;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import jp.idobata.intake.feed.FeedFailure.Why;

/**
 * An answer of HTTP/1.1, read from the wire.
 *
 * @param headers by their names in small letters; of several of one name the first
 */
record Answer(int status, Map<String, String> headers, InputStream rest) {

    private static final int LINE_MOST = 8_192;
    private static final int LINES_MOST = 200;

    /** Reads as far as the body. */
    static Answer of(InputStream wire) throws IOException {
        var in = new BufferedInputStream(wire);
        var first = line(in);
        if (!first.matches("HTTP/1\\.[01] [1-5]\\d\\d(?: .*)?")) {
            throw new FeedFailure(Why.NOT_REACHED);
        }
        var headers = new HashMap<String, String>();
        var lines = 0;
        for (var line = line(in); !line.isEmpty(); line = line(in)) {
            if (++lines > LINES_MOST) {
                throw new FeedFailure(Why.NOT_REACHED);
            }
            var colon = line.indexOf(':');
            if (colon > 0) {
                headers.putIfAbsent(line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        return new Answer(Integer.parseInt(first.substring(9, 12)), headers, in);
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (var letter = in.read(); letter != '\n'; letter = in.read()) {
            if (letter < 0 || line.length() >= LINE_MOST) {
                throw new FeedFailure(Why.NOT_REACHED);
            }
            line.append((char) letter);
        }
        return line.toString().stripTrailing();
    }

    /** A header; null if there is none, or one longer than that, or one that could not be sent back. */
    String header(String name, int most) {
        var value = headers.get(name);
        return value == null || value.length() > most || !value.matches("[\\x20-\\x7e]+") ? null : value;
    }

    /** The body, unpacked. */
    byte[] body(int most) throws IOException {
        var plain = "chunked".equalsIgnoreCase(headers.get("transfer-encoding")) ? chunks(most)
                : rest.readNBytes(length(most));
        if (plain.length > most) {
            throw new FeedFailure(Why.TOO_LARGE);
        }
        if (!"gzip".equalsIgnoreCase(headers.get("content-encoding"))) {
            return plain;
        }
        try (var packed = new GZIPInputStream(new ByteArrayInputStream(plain))) {
            var unpacked = packed.readNBytes(most + 1);
            if (unpacked.length > most) {
                throw new FeedFailure(Why.TOO_LARGE);
            }
            return unpacked;
        }
    }

    /** How much to read: what is told, or as long as something comes, and never much more than allowed. */
    private int length(int most) {
        var told = headers.getOrDefault("content-length", "");
        if (!told.matches("\\d{1,18}")) {
            return most + 1;
        }
        if (Long.parseLong(told) > most) {
            throw new FeedFailure(Why.TOO_LARGE);
        }
        return Integer.parseInt(told);
    }

    private byte[] chunks(int most) throws IOException {
        var body = new ByteArrayOutputStream();
        for (var size = chunk(); size > 0; size = chunk()) {
            if (size > most - body.size()) {
                throw new FeedFailure(Why.TOO_LARGE);
            }
            var part = rest.readNBytes(size);
            if (part.length < size) {
                throw new FeedFailure(Why.NOT_REACHED);
            }
            body.writeBytes(part);
            line(rest);
        }
        return body.toByteArray();
    }

    private int chunk() throws IOException {
        var size = line(rest).replaceFirst(";.*", "").strip();
        if (!size.matches("[0-9a-fA-F]{1,7}")) {
            throw new FeedFailure(Why.NOT_REACHED);
        }
        return Integer.parseInt(size, 16);
    }

    /** Whether nothing of the body is missing that was promised. */
    boolean isWhole(byte[] body) {
        var told = headers.getOrDefault("content-length", "");
        return headers.containsKey("content-encoding") || headers.containsKey("transfer-encoding")
                || !told.matches("\\d{1,9}") || Integer.parseInt(told) == body.length;
    }
}
