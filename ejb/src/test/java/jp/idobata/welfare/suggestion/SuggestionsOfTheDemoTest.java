package jp.idobata.welfare.suggestion;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import jp.idobata.welfare.Dimension;
import jp.idobata.welfare.Subject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * How right suggestions are on the demo's labels by hand: what was learnt from one half is asked of the other. The
 * floors are what was measured, less a margin for a word more or less in the dictionary.
 */
@Execution(ExecutionMode.CONCURRENT)
class SuggestionsOfTheDemoTest {

    private static final long SEED = 1;
    private static final String ALL = "ALL";

    private static School school;
    private static List<Lesson> learnt;
    private static List<Lesson> asked;
    private static Model model;

    @BeforeAll
    static void learnFromHalf() {
        school = new School(Dictionary.first(), SEED);
        var labels = Labelled.all();
        learnt = school.read(labels.stream().filter(Labelled::first).map(Labelled::decision).toList());
        asked = school.read(labels.stream().filter(label -> !label.first()).map(Labelled::decision).toList());
        model = school.learn(learnt);
    }

    @Test
    void learningMakesSuggestionsBetterThanTheDictionaryAlone() {
        for (var kind : List.of(Subject.Kind.GATHERING, Subject.Kind.PLACE)) {
            var part = of(kind);
            print(kind + " " + part.size(), Trial.compare(Model.NONE, part), Trial.compare(model, part));
        }
        var words = sums(Trial.compare(Model.NONE, asked));
        var both = sums(Trial.compare(model, asked));
        print("all " + asked.size(), Trial.compare(Model.NONE, asked), Trial.compare(model, asked));
        floor(words, ALL, 74, 34);
        floor(both, ALL, 88, 79);
        floor(both, "FIELD", 89, 79);
        floor(both, "FUNCTION", 81, 80);
        floor(both, "PROGRAMME", 90, 55);
        floor(both, "PARTICIPATION", 90, 85);
        floor(both, "EASE", 92, 73);
        var gatherings = sums(Trial.compare(model, of(Subject.Kind.GATHERING)));
        floor(gatherings, ALL, 84, 72);
        floor(gatherings, "FIELD", 84, 70);
    }

    private static List<Lesson> of(Subject.Kind kind) {
        return asked.stream().filter(lesson -> lesson.decision().evidence().subject().kind() == kind).toList();
    }

    private static void floor(Map<String, Measure> measures, String name, int precision, int recall) {
        var measure = measures.get(name);
        assertTrue(measure.precision() >= precision && measure.recall() >= recall, () -> name + " " + measure);
    }

    @Test
    void theSameDecisionsTeachTheSameBytesInWhateverOrderTheyCome() {
        var decisions = new ArrayList<>(learnt.stream().map(Lesson::decision).toList());
        Collections.shuffle(decisions, new Random(7));
        var again = new School(Dictionary.first(), SEED);
        assertArrayEquals(ModelBytes.of(model), ModelBytes.of(again.learn(again.read(decisions))));
    }

    @Test
    void aModelReadFromItsBytesIsTheSame() {
        var bytes = ModelBytes.of(model);
        var read = ModelBytes.read(bytes);
        assertArrayEquals(bytes, ModelBytes.of(read));
        asked.forEach(lesson -> assertEquals(model.likely(lesson), read.likely(lesson)));
    }

    @Test
    void everySuggestionTellsWhy() {
        var without = new ArrayList<String>();
        var all = 0;
        for (var lesson : asked) {
            for (var one : model.likely(lesson).entrySet()) {
                all += Model.isEnough(one.getValue()) ? 1 : 0;
                if (Model.isEnough(one.getValue()) && isWithoutReason(one.getKey(), lesson)) {
                    without.add(one.getKey() + " " + lesson.decision().evidence().title());
                }
            }
        }
        assertTrue(all > 500, "only " + all + " suggestions");
        assertEquals(List.of(), without);
    }

    private static boolean isWithoutReason(String term, Lesson lesson) {
        return model.reasons(term, lesson).isEmpty() && model.alike(term, lesson, 3).isEmpty();
    }

    private static void print(String heading, Map<String, Measure> words, Map<String, Measure> both) {
        System.out.println(heading + " | dictionary alone P, R | with what was learnt P, R | said");
        var sums = sums(both);
        sums(words).forEach((name, measure) -> System.out.printf("%-24s %4s %4s | %4s %4s | %d%n", name,
                measure.precision(), measure.recall(), sums.get(name).precision(), sums.get(name).recall(),
                measure.hits() + measure.missed()));
    }

    /** Each dimension, all together, and each term of 分野. */
    private static Map<String, Measure> sums(Map<String, Measure> measures) {
        var sums = new TreeMap<String, Measure>();
        measures.forEach((term, measure) -> {
            sums.merge(ALL, measure, Measure::and);
            sums.merge(term.split("/")[0], measure, Measure::and);
            if (term.startsWith(Dimension.FIELD + "/")) {
                sums.merge(term, measure, Measure::and);
            }
        });
        return sums;
    }
}
