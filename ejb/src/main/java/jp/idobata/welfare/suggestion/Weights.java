package jp.idobata.welfare.suggestion;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What speaks for one term and what against it, as logarithms of odds.
 *
 * @param start what speaks for it before anything is read
 * @param words by number of a feature
 * @param hints by word of the dictionary, folded: how much more it says than the dictionary thinks
 */
record Weights(double start, Map<Integer, Double> words, Map<String, Double> hints) {

    /** The dictionary alone: three quarters of a hint are as likely to be right as wrong. */
    static final Weights SILENT = new Weights(-3, Map.of(), Map.of());

    /** So much does a hint of weight 1 say. */
    private static final double HINT = 4;

    /** What says less than this is left out. */
    private static final double LEAST = 0.02;

    Weights {
        words = new TreeMap<>(words);
        hints = new TreeMap<>(hints);
    }

    /** The same as it is kept: with fewer digits, and without what says next to nothing. */
    Weights kept() {
        return new Weights((float) start, kept(words), kept(hints));
    }

    private static <K> Map<K, Double> kept(Map<K, Double> weights) {
        var kept = new TreeMap<K, Double>();
        weights.forEach((key, weight) -> {
            if (Math.abs(weight) >= LEAST) {
                kept.put(key, (double) weight.floatValue());
            }
        });
        return kept;
    }

    /** How much a word of the dictionary says. */
    double says(Hint hint) {
        return HINT * hint.weight() + hints.getOrDefault(hint.folded(), 0.0);
    }

    /** How much speaks for the term in all; 0 is as likely as not. */
    double sum(Map<Integer, Double> counts, List<Hint> found) {
        var sum = start;
        for (var hint : found) {
            sum += says(hint);
        }
        for (var count : counts.entrySet()) {
            sum += words.getOrDefault(count.getKey(), 0.0) * count.getValue();
        }
        return sum;
    }

    /** How likely that makes it, from 0 to 1. */
    static double likely(double sum) {
        return 1 / (1 + StrictMath.exp(-sum));
    }
}
