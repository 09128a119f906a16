package jp.idobata.gathering.suggestion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ThemeGuessTest {

    @Test
    void wordsOfTheTitleTellTheTheme() {
        assertEquals(List.of("move"), themes("疲労回復リラックスヨガ", "", ""));
        assertEquals(List.of("children", "make"), themes("砂絵", "子ども・親子", ""));
        assertEquals(List.of("stage"), themes("第9回 新春イケメン寄席", "", ""));
    }

    @Test
    void aCafeOfNumbersIsNotForEating() {
        assertEquals(Set.of("learn"), ThemeGuess.of("数学カフェ", "", "数学を学びます", ""));
    }

    @Test
    void theDeskCountsOnlyIfNothingElseTells() {
        assertEquals(List.of("stage"), themes("呼び水", "", "市美術館"));
        assertEquals(List.of("move"), themes("ヨガ", "", "市美術館"));
        assertEquals(Set.of(), ThemeGuess.of("呼び水", "", "", ""));
    }

    private static List<String> themes(String title, String categories, String desk) {
        return List.copyOf(ThemeGuess.of(title, categories, "", desk));
    }
}
