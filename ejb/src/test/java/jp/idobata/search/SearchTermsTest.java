package jp.idobata.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SearchTermsTest {

    @Test
    void oneOfSeveralWordsIsEnough() {
        var terms = SearchTerms.anyOf(List.of("将棋", "ピアノ"));
        assertEquals("(+z将棋) (+zぴあ +zあの)", terms.fullText());
        assertEquals(List.of("%将棋%", "%ぴあの%"), terms.patterns());
        assertTrue(terms.isAny());
    }

    @Test
    void theIndexIsOfNoHelpWhereOneWordHasNoPair() {
        assertEquals("", SearchTerms.anyOf(List.of("畳", "和室")).fullText());
        assertEquals("+z畳の +zの和 +z和室", SearchTerms.of("畳 畳の和室").fullText());
    }
}
