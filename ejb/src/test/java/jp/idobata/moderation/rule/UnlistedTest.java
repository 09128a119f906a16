package jp.idobata.moderation.rule;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class UnlistedTest {

    private static boolean isMet(String kind, String pattern, String text) {
        return Unlisted.folded(kind, text).contains(Unlisted.folded(kind, pattern));
    }

    @Test
    void aWordIsFoundWhateverItsWidthAndCase() {
        assertTrue(isMet("WORD", "ＡＢＣ商会", "主催 abc 商会（高松）"));
        assertFalse(isMet("WORD", "ABC商会", "ABCの会"));
    }

    @Test
    void aTelephoneNumberIsFoundHoweverItIsWritten() {
        assertTrue(isMet("PHONE", "087-123-4567", "電話は（０８７）１２３－４５６７へ"));
        assertTrue(isMet("PHONE", "0871234567", "tel +81-87-123-4567"));
        assertFalse(isMet("PHONE", "087-123-4567", "087-123-4568"));
    }

    @Test
    void anAddressOfTheNetIsFoundWithOrWithoutItsBeginning() {
        assertTrue(isMet("URL", "https://www.example.jp/", "くわしくは http://example.jp/event へ"));
        assertTrue(isMet("URL", "www.bad.example", "https://www.bad.example/x"));
        assertTrue(isMet("URL", "bad.example", "見てwww.bad.example"));
        assertTrue(isMet("URL", "www.bad.example", "bad.example へ"));
        assertFalse(isMet("URL", "www.bad.example", "https://www.good.example"));
        assertFalse(isMet("URL", "example.jp/shop", "http://example.jp/event"));
    }
}
