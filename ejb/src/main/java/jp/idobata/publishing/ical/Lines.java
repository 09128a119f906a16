package jp.idobata.publishing.ical;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** Writes content lines (RFC 5545, section 3.1): folded by octets of UTF-8, ended by CRLF. */
final class Lines {

    private static final int OCTETS_MOST = 75;
    private static final int TWO_OCTETS = 0x80;
    private static final int THREE_OCTETS = 0x800;
    private static final char UNKNOWN = '\uFFFD';

    private final Appendable out;
    private final StringBuilder folded = new StringBuilder();

    Lines(Appendable out) {
        this.out = out;
    }

    /** One line; a character that would stand across the fold goes to the next one. */
    void add(String name, String value) throws IOException {
        folded.setLength(0);
        var octets = fold(name, 0);
        octets = fold(":", octets);
        fold(value, octets);
        out.append(folded.append("\r\n"));
    }

    /** A line of text that people wrote; none if it is null. */
    void text(String name, String text) throws IOException {
        if (text != null) {
            add(name, escaped(text));
        }
    }

    /** A line with several such texts; none if there are none. */
    void texts(String name, List<String> texts) throws IOException {
        if (!texts.isEmpty()) {
            add(name, texts.stream().map(Lines::escaped).collect(Collectors.joining(",")));
        }
    }

    private int fold(String piece, int before) {
        var octets = before;
        for (var i = 0; i < piece.length(); i++) {
            var character = piece.charAt(i);
            var pair = Character.isHighSurrogate(character) && i + 1 < piece.length();
            var width = pair ? 4 : character < TWO_OCTETS ? 1 : character < THREE_OCTETS ? 2 : 3;
            if (octets + width > OCTETS_MOST) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(character);
            if (pair) {
                folded.append(piece.charAt(++i));
            }
            octets += width;
        }
        return octets;
    }

    /** As a value of type TEXT. */
    static String escaped(String text) {
        var escaped = new StringBuilder(text.length() + text.length() / 8);
        for (var i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            switch (character) {
                case '\\', ';', ',' -> escaped.append('\\').append(character);
                case '\n' -> escaped.append("\\n");
                case '\t' -> escaped.append(' ');
                default -> {
                    if (!Character.isISOControl(character)) {
                        escaped.append(whole(text, i) ? character : UNKNOWN);
                    }
                }
            }
        }
        return escaped.toString();
    }

    /** As the value of a parameter, in quotation marks: which it cannot hold itself, nor a caret alone (RFC 6868). */
    static String quoted(String text) {
        return "\"" + escaped(text.replaceAll("\\s", " ").replace('"', '\u201D').replace("^", "^^"))
                .replaceAll("\\\\(.)", "$1") + "\"";
    }

    /** Whether a character is no half of a pair whose other half is missing. */
    private static boolean whole(String text, int index) {
        var character = text.charAt(index);
        if (Character.isHighSurrogate(character)) {
            return index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1));
        }
        return !Character.isLowSurrogate(character) || index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
    }
}
