package jp.idobata.search.asked;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class AskedWordsTest {

    @Test
    void whatWasWrittenIsReadAgain() {
        var words = AskedWords.of("q=%E3%83%A8%E3%82%AC+%E6%9C%9D&theme=eat&theme=make");
        assertEquals(List.of("ヨガ 朝"), words.values("q"));
        assertEquals(List.of("eat", "make"), words.values("theme"));
        assertEquals(List.of(), words.values("area"));
        assertEquals(words.toString(), AskedWords.of(words.toString()).toString());
    }

    @Test
    void aPointCanBeTakenOutAndAnAreaPutInItsPlace() {
        var words = AskedWords.of("theme=eat&at=34.34,134.05&within=500").without("at", "within");
        assertEquals("theme=eat", words.toString());
        assertEquals("theme=eat&area=3", words.with("area", "3").toString());
    }

    @Test
    void whatIsNoPairOrCannotBeDecodedIsLeftOut() {
        assertEquals("free=true", AskedWords.of("x&q=%zz&free=true&&").toString());
        assertEquals("", AskedWords.of("").toString());
    }
}
