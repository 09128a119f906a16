package jp.idobata.welfare.suggestion;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** What was learnt: for each term that there are decisions for, what speaks for it; and the decisions themselves. */
final class Model {

    /** Nothing was learnt yet: the dictionary alone speaks. */
    static final Model NONE = new Model(new Vocabulary(List.of(), List.of()), Map.of(), List.of());

    private static final double ENOUGH = 0.5;
    /** What says less than this is no reason to show. */
    private static final double WORTH_SAYING = 0.15;
    private static final int WORDS_MOST = 5;
    /** Less alike than this is not alike. */
    private static final double ALIKE = 0.08;

    private final Vocabulary vocabulary;
    private final SortedMap<String, Weights> terms;
    private final List<Past> past;

    Model(Vocabulary vocabulary, Map<String, Weights> terms, List<Past> past) {
        this.vocabulary = vocabulary;
        this.terms = new TreeMap<>(terms);
        this.past = List.copyOf(past);
    }

    /** By key of a term, how likely it is to apply; a term that nothing speaks for may be left out. */
    SortedMap<String, Double> likely(Lesson lesson) {
        var counts = vocabulary.counts(lesson.features());
        var keys = new TreeSet<>(terms.keySet());
        lesson.hints().forEach(hint -> keys.add(hint.term()));
        var likely = new TreeMap<String, Double>();
        keys.forEach(term -> likely.put(term, Weights.likely(weights(term).sum(counts, of(term, lesson.hints())))));
        return likely;
    }

    /** Whether it is likely enough to be suggested. */
    static boolean isEnough(double likely) {
        return likely >= ENOUGH;
    }

    /** What speaks for a term in a text, the strongest first: the dictionary's words, then what was learnt. */
    List<Reason> reasons(String term, Lesson lesson) {
        var weights = weights(term);
        var told = of(term, lesson.hints()).stream().filter(hint -> weights.says(hint) > 0)
                .sorted(Comparator.comparing(weights::says).reversed()).limit(WORDS_MOST).map(Reason::of).toList();
        var counts = vocabulary.counts(lesson.features());
        var says = new TreeMap<Integer, Double>();
        counts.forEach((number, count) -> says.put(number, count * weights.words().getOrDefault(number, 0.0)));
        var features = vocabulary.features();
        var learnt = says.entrySet().stream().filter(one -> one.getValue() >= WORTH_SAYING)
                .sorted(Map.Entry.<Integer, Double>comparingByValue().reversed())
                .map(one -> Reason.of(features.get(one.getKey()), lesson.features()))
                .filter(reason -> told.stream().noneMatch(reason::saysNoMoreThan)).distinct().limit(WORDS_MOST)
                .toList();
        return Reason.joined(told, learnt);
    }

    /** Past decisions for a term that are most like a text, itself left out. */
    List<Past> alike(String term, Lesson lesson, int most) {
        var mine = vocabulary.counts(lesson.features()).keySet();
        var subject = lesson.decision().evidence().subject();
        return past.stream().filter(one -> one.terms().contains(term) && !one.subject().equals(subject))
                .map(one -> Map.entry(one, likeness(mine, one.features())))
                .filter(one -> one.getValue() >= ALIKE)
                .sorted(Map.Entry.<Past, Double>comparingByValue().reversed()).limit(most)
                .map(Map.Entry::getKey).toList();
    }

    /** Words weigh as much as they say. */
    private double likeness(Set<Integer> mine, Set<Integer> other) {
        var both = mine.stream().filter(other::contains).mapToDouble(this::square).sum();
        return both == 0 ? 0 : both / Math.sqrt(mine.stream().mapToDouble(this::square).sum()
                * other.stream().mapToDouble(this::square).sum());
    }

    private double square(int number) {
        return vocabulary.says(number) * vocabulary.says(number);
    }

    private Weights weights(String term) {
        return terms.getOrDefault(term, Weights.SILENT);
    }

    static List<Hint> of(String term, List<Hint> hints) {
        return hints.stream().filter(hint -> hint.term().equals(term)).toList();
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    SortedMap<String, Weights> terms() {
        return terms;
    }

    List<Past> past() {
        return past;
    }
}
