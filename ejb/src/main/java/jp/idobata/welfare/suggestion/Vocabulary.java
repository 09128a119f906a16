package jp.idobata.welfare.suggestion;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The features that were seen at least twice, and how much each says: the rarer, the more. */
final class Vocabulary {

    private static final int LEAST_SEEN = 2;
    /** Signs are few; among sixty words of a text they would be lost. */
    private static final double SIGN_COUNTS = 0.6;
    private static final double TITLE_COUNTS = 1.5;

    private final List<String> features;
    private final List<Float> says;
    private final SortedMap<String, Integer> numbers = new TreeMap<>();

    /**
     * @param features in their order
     * @param says how much each says, in that order
     */
    Vocabulary(List<String> features, List<Float> says) {
        this.features = List.copyOf(features);
        this.says = List.copyOf(says);
        features.forEach(feature -> numbers.put(feature, numbers.size()));
    }

    static Vocabulary of(Collection<Features> texts) {
        var seen = new TreeMap<String, Integer>();
        texts.forEach(text -> text.names().forEach(name -> seen.merge(name, 1, Integer::sum)));
        seen.values().removeIf(times -> times < LEAST_SEEN);
        return new Vocabulary(List.copyOf(seen.keySet()), seen.values().stream()
                .map(times -> (float) StrictMath.log((1.0 + texts.size()) / times)).toList());
    }

    List<String> features() {
        return features;
    }

    float says(int number) {
        return says.get(number);
    }

    /** The numbers of a text's features with what each counts there. */
    SortedMap<Integer, Double> counts(Features text) {
        var words = new TreeMap<Integer, Double>();
        var signs = new TreeMap<Integer, Double>();
        text.names().forEach(name -> {
            var number = numbers.get(name);
            if (number != null && name.startsWith(Features.SIGN)) {
                signs.put(number, SIGN_COUNTS);
            } else if (number != null) {
                words.put(number, says(number) * (name.startsWith(Features.TITLE) ? TITLE_COUNTS : 1));
            }
        });
        var length = Math.sqrt(words.values().stream().mapToDouble(count -> count * count).sum());
        words.replaceAll((number, count) -> count / length);
        words.putAll(signs);
        return words;
    }
}
