package jp.idobata.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CutTest {

    private static final String TANAKA = "田中さんは毎朝６時に公園に来ます。「来ない人がいると、気になるんです。だから声をかけます。」と笑います。"
            + "雨の日も、傘をさして立っています。";

    @Test
    void whatFitsStaysAsItIs() {
        assertEquals(TANAKA, Cut.to(100, TANAKA));
    }

    @Test
    void itEndsWithAWholeSentence() {
        var cut = Cut.to(60, TANAKA);
        assertTrue(cut.endsWith("と笑います。"), cut);
        assertTrue(Cut.length(cut) <= 60, cut);
    }

    @Test
    void whatSomebodySaysIsNotCutWithin() {
        assertEquals("田中さんは毎朝６時に公園に来ます。", Cut.to(40, TANAKA));
    }

    @Test
    void aLongSentenceEndsAtAPause() {
        assertEquals("はじめは三人でしたが、いまでは三十人が、…", Cut.to(22, "はじめは三人でしたが、いまでは三十人が、雨の日も風の日も集まる会になりました。"));
    }

    @Test
    void withoutAPauseItEndsWhereTheRoomDoes() {
        var cut = Cut.to(10, "あいうえおかきくけこさしすせそ");
        assertEquals("あいうえおかきくけ…", cut);
    }

    @Test
    void noCharacterIsTorn() {
        var cut = Cut.to(3, "👨‍👩‍👧がぎぐげご");
        assertTrue(cut.startsWith("👨‍👩‍👧") && cut.endsWith("…"), cut);
        assertFalse(Character.isHighSurrogate(cut.charAt(cut.length() - 2)), cut);
    }

    @Test
    void linesBecomeOne() {
        assertEquals("朝です。公園です。", Cut.to(100, "朝です。\n\n公園です。\r\n"));
    }
}
