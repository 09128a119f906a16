package jp.idobata.welfare.suggestion;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Learns every term from a set of decisions. */
final class School {

    /** A term is learnt from so many decisions for it on; before, the dictionary alone speaks for it. */
    static final int LEAST_CASES = 4;

    private final Dictionary dictionary;
    private final long seed;

    School(Dictionary dictionary, long seed) {
        this.dictionary = dictionary;
        this.seed = seed;
    }

    /** The decisions as they are learnt from, in an order that depends on what they are about alone. */
    List<Lesson> read(List<Decision> decisions) {
        return decisions.stream().sorted(Comparator.comparing((Decision decision) ->
                decision.evidence().subject().kind()).thenComparing(decision -> decision.evidence().subject().id()))
                .map(decision -> Lesson.of(decision, dictionary)).toList();
    }

    /** The same lessons with the same dictionary and seed teach the same. */
    Model learn(List<Lesson> lessons) {
        var vocabulary = Vocabulary.of(lessons.stream().map(Lesson::features).toList());
        var counts = lessons.stream().map(lesson -> vocabulary.counts(lesson.features())).toList();
        var terms = new TreeMap<String, Weights>();
        for (var term : spokenOf(lessons)) {
            var examples = examples(term, lessons, counts);
            if (examples.stream().filter(Learner.Example::applies).count() >= LEAST_CASES) {
                terms.put(term, Learner.learn(examples, seed));
            }
        }
        return new Model(vocabulary, terms, IntStream.range(0, lessons.size())
                .mapToObj(i -> past(lessons.get(i), counts.get(i))).toList());
    }

    private static Past past(Lesson lesson, SortedMap<Integer, Double> counts) {
        var answers = lesson.decision().answers();
        return new Past(lesson.decision().evidence().subject(), counts.keySet(),
                answers.keySet().stream().filter(answers::get).collect(Collectors.toCollection(TreeSet::new)));
    }

    private static List<Learner.Example> examples(String term, List<Lesson> lessons,
            List<SortedMap<Integer, Double>> counts) {
        return IntStream.range(0, lessons.size())
                .filter(i -> lessons.get(i).decision().answers().containsKey(term))
                .mapToObj(i -> new Learner.Example(counts.get(i), Model.of(term, lessons.get(i).hints()),
                        lessons.get(i).decision().answers().get(term))).toList();
    }

    private static TreeSet<String> spokenOf(List<Lesson> lessons) {
        var terms = new TreeSet<String>();
        lessons.stream().map(Lesson::decision).map(Decision::answers).map(Map::keySet).forEach(terms::addAll);
        return terms;
    }
}
