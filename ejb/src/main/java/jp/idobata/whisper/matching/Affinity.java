package jp.idobata.whisper.matching;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * How much two texts have in common.
 *
 * @param points the more the nearer: {@value #WORD} for each word, {@value #FAMILY} for related ones, {@value #LIGHT}
 * for a word that alone does not join
 * @param words what they share, the weightiest first
 */
public record Affinity(int points, List<Shared> words) {

    /** From here on two texts speak of the same thing. */
    public static final int ENOUGH = 3;
    /** Points of a theme that both have: a help, never enough. */
    public static final int THEME = 1;

    private static final int WORD = 4;
    private static final int FAMILY = 3;
    private static final int LIGHT = 1;

    /**
     * A word that both texts have, or two that are related.
     *
     * @param mine as the first text has it
     * @param other as the other has it
     */
    public record Shared(String mine, String other) {

        /** Whether both have the same word. */
        public boolean isSame() {
            return mine.equals(other);
        }
    }

    static Affinity between(Meaning mine, Meaning other) {
        var same = new LinkedHashMap<Word, Word>();
        mine.words().forEach(word -> other.words().stream().filter(word::isSame).findFirst()
                .filter(found -> !same.containsValue(found)).ifPresent(found -> same.put(word, found)));
        mine.words().stream().filter(word -> word.isSpelledIn(other.folded())).forEach(word -> same.put(word, word));
        other.words().stream().filter(word -> !same.containsValue(word) && word.isSpelledIn(mine.folded()))
                .forEach(word -> same.put(word, word));
        var heavy = same.keySet().stream().filter(word -> !Lexicon.isLight(word)).toList();
        var light = same.keySet().stream().filter(Lexicon::isLight).toList();
        var said = same.entrySet().stream().flatMap(pair -> Stream.of(pair.getKey(), pair.getValue())).toList();
        var related = mine.families().entrySet().stream()
                .filter(family -> other.families().containsKey(family.getKey()))
                .filter(family -> said.stream().noneMatch(word -> Lexicon.isOf(word, family.getKey())))
                .map(family -> new Shared(family.getValue(), other.families().get(family.getKey()))).toList();
        var words = Stream.of(shared(heavy), related.stream(), shared(light)).flatMap(all -> all).toList();
        return new Affinity(heavy.size() * WORD + related.size() * FAMILY + light.size() * LIGHT, words);
    }

    private static Stream<Shared> shared(List<Word> words) {
        return words.stream().map(word -> new Shared(word.written(), word.written()));
    }
}
