package jp.idobata.outside;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An answer as it came.
 *
 * @param status 0 if the server hung up without a word
 */
record RawAnswer(int status, List<String> headers, String body) {

    static RawAnswer of(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        var end = text.indexOf("\r\n\r\n");
        var head = Arrays.asList((end < 0 ? text : text.substring(0, end)).split("\r\n"));
        var line = head.get(0).split(" ");
        return new RawAnswer(line.length < 2 ? 0 : Integer.parseInt(line[1]), head.subList(1, head.size()),
                end < 0 ? "" : text.substring(end + 4));
    }

    /** The first value of a header, or nothing. */
    Optional<String> header(String name) {
        return all(name).stream().findFirst();
    }

    /** All values of a header. */
    List<String> all(String name) {
        var start = name.toLowerCase(Locale.ROOT) + ":";
        return headers.stream().filter(header -> header.toLowerCase(Locale.ROOT).startsWith(start))
                .map(header -> header.substring(start.length()).strip()).toList();
    }

    /** The media type without its parameters, or an empty text. */
    String type() {
        return header("Content-Type").orElse("").replaceAll(";.*", "").strip();
    }
}
