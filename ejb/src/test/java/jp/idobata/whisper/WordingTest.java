package jp.idobata.whisper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jp.idobata.gathering.likeness.Phrase;
import org.junit.jupiter.api.Test;

/** Whether two whispers say the same, told by their words; how one wishes or offers is none of it. */
class WordingTest {

    private static boolean isAlike(String one, String other) {
        return Wording.of(one).likeness(other) >= Phrase.ALIKE && Wording.of(other).likeness(one) >= Phrase.ALIKE;
    }

    @Test
    void theSameWishInOtherWordsIsAlike() {
        assertTrue(isAlike("子ども食堂がほしい", "こども食堂があったらいいな"));
        assertTrue(isAlike("編み物を教えてくれる人がほしい", "あみものを教えてくれる人がほしいです。"));
        assertTrue(isAlike("男の人が集まれる料理教室がほしい", "男の人の料理教室があったらいいな"));
        assertTrue(isAlike("犬と一緒に行けるカフェがほしい", "犬といっしょに入れるカフェがあったらいいな"));
        assertTrue(isAlike("土曜の朝に空いている台所を貸せます", "土曜の朝、空いている台所を貸します"));
    }

    @Test
    void aWishForSomethingElseIsNotAlikeHoweverItIsWished() {
        assertFalse(isAlike("スマホの使い方を教えてほしい", "ミシンの使い方を教えてほしい"));
        assertFalse(isAlike("中央公園に日かげがほしい", "中央公園にベンチがほしい"));
        assertFalse(isAlike("将棋を教えられます", "囲碁を教えられます"));
        assertFalse(isAlike("畳のある部屋があったらいいな", "使っていない畑があったらいいな"));
    }

    @Test
    void aSentenceThatOnlyWishesIsComparedAsItIs() {
        assertTrue(isAlike("教えます", "教えます"));
    }

    @Test
    void lettersInCommonTellWhatIsWorthReading() {
        var wording = Wording.of("夏休みに泊まれるキャンプがほしい");
        assertEquals(1, wording.shares("夏休みに泊まれるキャンプがあったらいいな"));
        assertTrue(wording.shares("夏に泊まれるキャンプがほしい") > wording.shares("将棋の相手がほしい"));
        assertEquals(0, wording.shares("将棋の相手がほしい"));
    }
}
