package jp.idobata.whisper.matching;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.idobata.search.SearchTerms;

/** What is known of words beforehand: read once from the files beside this class. */
final class Lexicon {

    private static final Set<String> EMPTY_WORDS = words("empty-words.txt");
    private static final Set<String> LIGHT_WORDS = words("light-words.txt");
    private static final List<List<String>> FAMILIES = lines("related-words.txt").map(line -> Arrays.stream(
            line.split("\\s+")).toList()).toList();
    private static final List<Map<String, String>> FOLDED = FAMILIES.stream().map(Lexicon::folded).toList();
    /** Shorter than this, hiragana stands inside too many other words to be looked for within a text. */
    private static final int KANA_LEAST = 3;

    private Lexicon() {
    }

    /** Whether the word says nothing by itself. */
    static boolean isEmpty(Word word) {
        return EMPTY_WORDS.contains(word.text()) || EMPTY_WORDS.contains(word.reading());
    }

    /** Whether the word alone does not join two texts. */
    static boolean isLight(Word word) {
        return word.regional() || LIGHT_WORDS.contains(word.text()) || LIGHT_WORDS.contains(word.reading());
    }

    /** The families that a text speaks of, each with the word it does so by. */
    static Map<Integer, String> families(String folded, List<Word> words) {
        var found = new LinkedHashMap<Integer, String>();
        IntStream.range(0, FOLDED.size()).forEach(family -> FOLDED.get(family).entrySet().stream()
                .filter(member -> speaksOf(folded, words, member.getKey())).findFirst()
                .ifPresent(member -> found.put(family, member.getValue())));
        return found;
    }

    /** Whether a word is one of a family. */
    static boolean isOf(Word word, int family) {
        var members = FOLDED.get(family);
        return members.containsKey(word.text()) || members.containsKey(word.reading());
    }

    private static boolean speaksOf(String folded, List<Word> words, String member) {
        var kana = member.codePoints().allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA);
        return member.length() >= (kana ? KANA_LEAST : 2) && folded.contains(member)
                || words.stream().anyMatch(word -> word.text().equals(member) || word.reading().equals(member));
    }

    private static Map<String, String> folded(List<String> members) {
        var folded = new LinkedHashMap<String, String>();
        members.forEach(member -> folded.putIfAbsent(SearchTerms.fold(member), member));
        return folded;
    }

    private static Set<String> words(String file) {
        return lines(file).flatMap(line -> Arrays.stream(line.split("\\s+"))).map(SearchTerms::fold)
                .collect(Collectors.toSet());
    }

    private static Stream<String> lines(String file) {
        try (var lines = new BufferedReader(new InputStreamReader(Lexicon.class.getResourceAsStream(file),
                StandardCharsets.UTF_8))) {
            return lines.lines().map(line -> line.replaceAll("#.*", "").strip()).filter(line -> !line.isEmpty())
                    .toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
