package jp.idobata.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RubyTest {

    @Test
    void aozoraNotationBecomesMarks() {
        assertEquals("\uFFF9今日\uFFFAきょう\uFFFBは\uFFF9晴\uFFFAは\uFFFBれ", Ruby.marked("｜今日《きょう》は｜晴《は》れ"));
        assertEquals("きょう", Ruby.marked("きょう"));
    }

    @Test
    void bareTextHasNoReadings() {
        assertEquals("今日は晴れ", Ruby.bare(Ruby.marked("｜今日《きょう》は｜晴《は》れ")));
    }

    @Test
    void strayMarksVanish() {
        assertEquals("abc", Ruby.bare("a\uFFFBb\uFFF9c"));
    }

    @Test
    void onlyOurOwnReadingsAreKnown() {
        Ruby.marked("｜井戸端《いどばた》");
        assertTrue(Ruby.isOurs("井戸端", "いどばた"));
        assertFalse(Ruby.isOurs("井戸端", "わるぐち"));
    }
}
