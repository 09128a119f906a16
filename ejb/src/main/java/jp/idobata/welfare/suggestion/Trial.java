package jp.idobata.welfare.suggestion;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How right suggestions are on decisions that were not learnt from: the decisions are dealt into parts by their
 * numbers, and each part is asked of a model that has learnt from the others.
 */
final class Trial {

    /** Parts the decisions are dealt into. */
    static final int PARTS = 5;

    private Trial() {
    }

    /** By key of a term, how right the dictionary with what was learnt is. */
    static SortedMap<String, Measure> of(School school, List<Lesson> lessons) {
        var measures = new TreeMap<String, Measure>();
        for (var part = 0; part < PARTS; part++) {
            var held = part;
            var model = school.learn(lessons.stream().filter(lesson -> part(lesson) != held).toList());
            compare(model, lessons.stream().filter(lesson -> part(lesson) == held).toList())
                    .forEach((term, measure) -> measures.merge(term, measure, Measure::and));
        }
        return measures;
    }

    /** By key of a term, how right a model is on decisions that it may or may not know. */
    static SortedMap<String, Measure> compare(Model model, List<Lesson> lessons) {
        var measures = new TreeMap<String, Measure>();
        for (var lesson : lessons) {
            Map<String, Double> likely = model.likely(lesson);
            lesson.decision().answers().forEach((term, said) -> measures.merge(term,
                    Measure.NONE.and(Model.isEnough(likely.getOrDefault(term, 0.0)), said), Measure::and));
        }
        return measures;
    }

    private static int part(Lesson lesson) {
        return (int) (lesson.decision().evidence().subject().id() % PARTS);
    }
}
