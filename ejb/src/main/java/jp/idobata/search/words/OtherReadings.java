package jp.idobata.search.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.idobata.search.words.Sounds.Other;
import jp.idobata.search.words.Sounds.Word;

/**
 * How words of a text are read besides what the dictionary says: from {@code other-readings.txt} beside this class, and
 * 町, which is ちょう here and まち there.
 */
final class OtherReadings {

    private static final Map<String, String> KNOWN = read();
    private static final String TOWN = "町";
    private static final List<String> TOWNS = List.of("まち", "ちょう");
    /** A name may be cut into so many words: 東|植田. */
    private static final int WORDS_MOST = 3;

    private OtherReadings() {
    }

    static List<Other> of(List<Word> words) {
        var others = new ArrayList<Other>();
        for (var from = 0; from < words.size(); from++) {
            var written = new StringBuilder();
            for (var to = from; to < Math.min(words.size(), from + WORDS_MOST); to++) {
                written.append(words.get(to).folded());
                var known = KNOWN.get(written.toString());
                if (known != null) {
                    var town = to + 1 < words.size() && words.get(to + 1).folded().equals(TOWN);
                    others.add(new Other(from, to + (town ? 2 : 1), known + (town ? "ちょう" : "")));
                }
            }
            town(words, from, others);
        }
        return others;
    }

    private static void town(List<Word> words, int at, List<Other> others) {
        var word = words.get(at);
        if (word.folded().equals(TOWN) && at > 0) {
            TOWNS.forEach(town -> others.add(new Other(at - 1, at + 1, words.get(at - 1).sound() + town)));
        } else if (word.folded().endsWith(TOWN) && !KNOWN.containsKey(word.folded())) {
            TOWNS.stream().filter(town -> word.sound().endsWith(town)).findFirst().ifPresent(town -> TOWNS.forEach(
                    other -> others.add(new Other(at, at + 1, word.sound().substring(0, word.sound().length() - town
                            .length()) + other))));
        }
    }

    private static Map<String, String> read() {
        try (var lines = new BufferedReader(new InputStreamReader(OtherReadings.class.getResourceAsStream(
                "other-readings.txt"), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).map(line -> line.split(" "))
                    .collect(Collectors.toUnmodifiableMap(cells -> Spelling.fold(cells[0]),
                            cells -> Spelling.fold(cells[1])));
        } catch (IOException e) {
            throw new UncheckedIOException("other-readings.txt", e);
        }
    }
}
