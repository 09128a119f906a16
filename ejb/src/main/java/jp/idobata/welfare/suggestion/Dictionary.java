package jp.idobata.welfare.suggestion;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import jp.idobata.search.SearchTerms;

/**
 * Words that hint at terms. A word counts once for a text, wherever it stands in it; not in the name of the venue, and
 * not in what is said of the audience if that goes on to say that everybody is.
 */
final class Dictionary {

    private static final String FIRST = "first-words.tsv";

    private final List<Hint> hints;

    Dictionary(List<Hint> hints) {
        this.hints = hints.stream().sorted(Comparator.comparing(Hint::folded).thenComparing(Hint::term)).toList();
    }

    /**
     * The words a town begins with. One line a word: word, keys of terms after commas, weight in hundredths, source.
     */
    static Dictionary first() {
        try (var lines = new BufferedReader(new InputStreamReader(Dictionary.class.getResourceAsStream(FIRST),
                StandardCharsets.UTF_8))) {
            return new Dictionary(lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1)).flatMap(Dictionary::hints).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(FIRST, e);
        }
    }

    private static Stream<Hint> hints(String[] cells) {
        return Stream.of(cells[1].split(",")).map(term -> new Hint(cells[0], fold(cells[0]), term,
                Integer.parseInt(cells[2]) / 100.0, cells[3]));
    }

    /** A text as words are looked up in it: one width, one case, hiragana for katakana, no spaces or signs. */
    static String fold(String text) {
        return SearchTerms.fold(text.toLowerCase(Locale.ROOT));
    }

    List<Hint> all() {
        return hints;
    }

    /** The hints whose word stands in a text. */
    List<Hint> in(Evidence evidence) {
        var texts = Stream.of(evidence.title(), evidence.text(), evidence.category(),
                evidence.isForEverybody() ? "" : evidence.audience()).map(Dictionary::fold).toList();
        return hints.stream().filter(hint -> texts.stream().anyMatch(text -> text.contains(hint.folded()))).toList();
    }
}
