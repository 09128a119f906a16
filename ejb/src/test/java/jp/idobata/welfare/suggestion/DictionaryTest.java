package jp.idobata.welfare.suggestion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.idobata.welfare.Subject;
import org.junit.jupiter.api.Test;

class DictionaryTest {

    private static final Pattern TERM = Pattern.compile("\\('([A-Z]+)',\\s*'([^']+)',\\s*'");

    private final Dictionary dictionary = Dictionary.first();

    @Test
    void everyWordItBeginsWithHintsAtATermOfTheList() throws IOException {
        var known = new HashSet<String>();
        try (var in = Dictionary.class.getResourceAsStream("/db/welfare/V001__welfare.sql")) {
            TERM.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8)).results()
                    .forEach(term -> known.add(term.group(1) + "/" + term.group(2)));
        }
        var unknown = new TreeSet<>(dictionary.all().stream().map(Hint::term).toList());
        unknown.removeAll(known);
        assertEquals(Set.of(), unknown);
    }

    @Test
    void everyWordItBeginsWithStandsThereOnceForATermAndSaysWhereItComesFrom() {
        var seen = new HashSet<String>();
        dictionary.all().forEach(hint -> {
            assertTrue(seen.add(hint.folded() + " " + hint.term()), hint::toString);
            assertFalse(hint.source().isBlank(), hint::toString);
            assertTrue(hint.phrase().length() <= 80 && hint.folded().length() >= 2, hint::toString);
            assertTrue(Math.abs(hint.weight()) <= 3, hint::toString);
        });
    }

    @Test
    void aSalonForParentsIsForChildrenAndCountsTowardItsProgramme() {
        assertTrue(suggested("子育てサロン", "").containsAll(Set.of("FIELD/children", "PROGRAMME/3-ni")));
    }

    @Test
    void gymnasticsForAHundredYearsAreForTheElderlyAndCountTowardTheirProgramme() {
        assertTrue(suggested("いきいき百歳体操", "").containsAll(Set.of("FIELD/elderly", "PROGRAMME/3-i")));
    }

    @Test
    void aDinnerForChildrenIsNotCalledOneForThePoor() {
        var suggested = suggested("ひまわりこども食堂", "みんなで食べよう");
        assertTrue(suggested.contains("FIELD/children"));
        assertFalse(suggested.contains("FIELD/hardship") || suggested.contains("PROGRAMME/3-5"), suggested::toString);
    }

    @Test
    void whoeverIsNamedBesideEverybodyTellsNothing() {
        assertTrue(suggested("おりがみの会", "小学生").contains("FIELD/children"));
        assertFalse(suggested("おりがみの会", "小学生、一般").contains("FIELD/children"));
    }

    @Test
    void aWordIsFoundInWhateverLettersItIsWritten() {
        assertTrue(suggested("ｵﾚﾝｼﾞｶﾌｪ", "").contains("FIELD/elderly"));
        assertTrue(suggested("おれんじ・カフェ", "").contains("FIELD/elderly"));
    }

    private Set<String> suggested(String title, String audience) {
        var evidence = new Evidence(Subject.gathering(1), title, "", audience, "", "", Set.of());
        var lesson = Lesson.of(new Decision(evidence, Map.of()), dictionary);
        return Model.NONE.likely(lesson).entrySet().stream().filter(one -> Model.isEnough(one.getValue()))
                .map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    @Test
    void aWordOfItsOwnWeightIsEnoughAndHalfOfOneIsNot() {
        for (var weight : List.of(100, 75, 50)) {
            var hint = new Hint("縁側", "縁側", "FUNCTION/place", weight / 100.0, null);
            var evidence = new Evidence(Subject.place(1), "縁側", "", "", "", "", Set.of());
            var own = new Dictionary(List.of(hint));
            var likely = Model.NONE.likely(Lesson.of(new Decision(evidence, Map.of()), own));
            assertEquals(weight >= 75, Model.isEnough(likely.get("FUNCTION/place")));
        }
    }
}
