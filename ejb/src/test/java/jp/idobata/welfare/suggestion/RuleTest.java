package jp.idobata.welfare.suggestion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RuleTest {

    private final Rule rule = new Rule(60, 5);

    @Test
    void aTermThatWasWrongTooOftenIsSilent() {
        assertFalse(rule.speaks(new Measure(40, 5, 5, 0)));
        assertTrue(rule.speaks(new Measure(40, 6, 4, 9)));
    }

    @Test
    void ofAFewSuggestionsNothingCanBeSaid() {
        assertTrue(rule.speaks(new Measure(40, 0, 4, 0)));
        assertTrue(rule.speaks(null));
        assertTrue(new Rule(60, 0).speaks(Measure.NONE));
    }

    @Test
    void precisionIsOfWhatWasSuggestedAndRecallOfWhatWasRight() {
        var measure = Measure.NONE.and(true, true).and(true, false).and(false, true).and(false, false).and(true, true);
        assertEquals(new Measure(5, 2, 1, 1), measure);
        assertEquals(67, measure.precision());
        assertEquals(67, measure.recall());
        assertNull(Measure.NONE.precision());
        assertNull(new Measure(3, 0, 2, 0).recall());
    }
}
