package jp.idobata.welfare.suggestion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import jp.idobata.welfare.Dimension;
import jp.idobata.welfare.WelfareTerm;
import org.junit.jupiter.api.Test;

class DecisionReaderTest {

    private static final WelfareTerm ELDERLY = term(1, Dimension.FIELD, "elderly", false, null);
    private static final WelfareTerm CHILDREN = term(2, Dimension.FIELD, "children", false, null);
    private static final WelfareTerm YOUNG = term(3, Dimension.FIELD, "own-60", true, 2L);
    private static final WelfareTerm PLACE = term(4, Dimension.FUNCTION, "place", false, null);
    private static final WelfareTerm ADVICE = term(5, Dimension.FUNCTION, "advice", false, null);
    private static final List<WelfareTerm> TERMS = List.of(ELDERLY, CHILDREN, YOUNG, PLACE, ADVICE);

    private final TermKeys keys = new TermKeys(TERMS);

    @Test
    void whatWasWrittenInOneDimensionDecidesAboutThatOneAlone() {
        assertEquals(Map.of("FIELD/elderly", true, "FIELD/children", false), decided(Map.of(1L, true)));
    }

    @Test
    void whatWasWrittenAsAWholeDecidesAboutEverything() {
        assertEquals(Map.of("FIELD/elderly", true, "FIELD/children", false, "FUNCTION/place", true,
                "FUNCTION/advice", false), decided(Map.of(1L, true, 4L, true)));
    }

    @Test
    void aMergedTermGoesByTheOneItWasMergedInto() {
        assertEquals(Map.of("FIELD/elderly", false, "FIELD/children", true), decided(Map.of(3L, true)));
    }

    @Test
    void whatIsDeniedDoesNotApply() {
        assertEquals(Map.of("FUNCTION/place", false, "FUNCTION/advice", false), decided(Map.of(4L, false)));
    }

    private Map<String, Boolean> decided(Map<Long, Boolean> said) {
        return DecisionReader.decided(keys, TERMS, said);
    }

    private static WelfareTerm term(long id, Dimension dimension, String code, boolean retired, Long into) {
        return new WelfareTerm(id, dimension, code, code, null, retired, null, null, into);
    }
}
