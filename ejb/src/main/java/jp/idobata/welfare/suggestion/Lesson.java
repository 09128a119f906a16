package jp.idobata.welfare.suggestion;

import java.util.List;

/**
 * A decision, read once.
 *
 * @param hints words of the dictionary in its text
 */
record Lesson(Decision decision, Features features, List<Hint> hints) {

    static Lesson of(Decision decision, Dictionary dictionary) {
        return new Lesson(decision, Features.of(decision.evidence()), dictionary.in(decision.evidence()));
    }
}
