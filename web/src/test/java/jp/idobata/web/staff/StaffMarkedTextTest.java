package jp.idobata.web.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StaffMarkedTextTest {

    @Test
    void wordsAreMarkedWhereverTheyStandAndTheLongestFirst() {
        assertEquals("[子育てサロン]と[子育て]の話", marked("子育てサロンと子育ての話", List.of("子育て", "子育てサロン")));
    }

    @Test
    void aWordIsFoundInWhateverWidthAndCaseItIsWritten() {
        assertEquals("[ヨガ]と[WARA]リズム", marked("ﾖｶﾞとWARAリズム", List.of("ヨガ", "wara")));
    }

    @Test
    void signsInAWordAreNoPattern() {
        assertEquals("A+B[(無料)]", marked("A+B(無料)", List.of("(無料)")));
    }

    @Test
    void withoutWordsNothingIsMarked() {
        assertEquals("おりがみ", marked("おりがみ", List.of()));
        assertEquals("", marked("", List.of("おりがみ")));
    }

    private static String marked(String text, List<String> words) {
        return StaffMarkedText.of(text, words).stream()
                .map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
