package jp.idobata.web.staff;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A text with the words marked that something was told from. */
final class StaffMarkedText {

    private StaffMarkedText() {
    }

    /**
     * A piece of a text.
     *
     * @param marked whether it is one of the words
     */
    public record Piece(String text, boolean marked) {
    }

    /** The text in one width of letters, in pieces; the words are found in any case. */
    static List<Piece> of(String text, Collection<String> words) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        var looked = words.stream().map(word -> Normalizer.normalize(word, Normalizer.Form.NFKC))
                .filter(word -> !word.isBlank()).sorted((one, other) -> other.length() - one.length())
                .map(Pattern::quote).collect(Collectors.joining("|"));
        var pieces = new ArrayList<Piece>();
        var from = 0;
        if (!looked.isEmpty()) {
            var found = Pattern.compile(looked, Pattern.CASE_INSENSITIVE).matcher(plain);
            while (found.find()) {
                add(pieces, plain.substring(from, found.start()), false);
                add(pieces, found.group(), true);
                from = found.end();
            }
        }
        add(pieces, plain.substring(from), false);
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, boolean marked) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, marked));
        }
    }
}
