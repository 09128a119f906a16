package jp.idobata.welfare.suggestion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;

/**
 * Learns one term from examples: logistic regression by stochastic gradient steps (AdaGrad), each weight drawn back
 * toward what was expected of it, the more the less often it is met. The expectation of a word of the dictionary is its
 * weight there, of all others 0. What draws, and how far a step goes, was chosen by trials on half of the demo's
 * labels.
 */
final class Learner {

    private static final int ROUNDS = 20;
    private static final double STEP = 0.4;
    private static final double DRAW = 0.1;

    private final Map<Integer, double[]> words = new HashMap<>();
    private final Map<String, double[]> hints = new HashMap<>();
    private final Map<Object, Integer> met = new HashMap<>();
    private final double[] start = {Weights.SILENT.start(), 0};

    private Learner() {
    }

    /**
     * One example.
     *
     * @param counts what its features count
     * @param hints words of the dictionary in it that hint at the term
     * @param applies whether the term was said of it
     */
    record Example(SortedMap<Integer, Double> counts, List<Hint> hints, boolean applies) {
    }

    /** @param examples in an order that does not change */
    static Weights learn(List<Example> examples, long seed) {
        var learner = new Learner();
        for (var example : examples) {
            example.counts().keySet().forEach(word -> learner.met.merge(word, 1, Integer::sum));
            example.hints().forEach(hint -> learner.met.merge(hint.folded(), 1, Integer::sum));
        }
        var order = new ArrayList<>(examples);
        var chance = new Random(seed);
        for (var round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, chance);
            order.forEach(learner::step);
        }
        return learner.weights();
    }

    private void step(Example example) {
        var slip = Weights.likely(sum(example)) - (example.applies() ? 1 : 0);
        move(start, slip);
        example.counts().forEach((word, count) -> {
            var weight = words.computeIfAbsent(word, w -> new double[2]);
            move(weight, slip * count + DRAW / met.get(word) * weight[0]);
        });
        for (var hint : example.hints()) {
            var weight = hints.computeIfAbsent(hint.folded(), h -> new double[2]);
            move(weight, slip + DRAW / met.get(hint.folded()) * weight[0]);
        }
    }

    private double sum(Example example) {
        var sum = start[0];
        for (var count : example.counts().entrySet()) {
            var weight = words.get(count.getKey());
            sum += weight == null ? 0 : weight[0] * count.getValue();
        }
        for (var hint : example.hints()) {
            var weight = hints.get(hint.folded());
            sum += Weights.SILENT.says(hint) + (weight == null ? 0 : weight[0]);
        }
        return sum;
    }

    /** The first number is the weight, the second the squares of its steps so far. */
    private static void move(double[] weight, double slope) {
        weight[1] += slope * slope;
        if (slope != 0) {
            weight[0] -= STEP * slope / Math.sqrt(weight[1]);
        }
    }

    private Weights weights() {
        var learnt = new HashMap<Integer, Double>();
        words.forEach((word, weight) -> learnt.put(word, weight[0]));
        var more = new HashMap<String, Double>();
        hints.forEach((hint, weight) -> more.put(hint, weight[0]));
        return new Weights(start[0], learnt, more).kept();
    }
}
