package jp.idobata.announcement.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CutTest {

    private static String cut(String text, int most) {
        return Cut.to(text, most, Measure.CHARACTERS);
    }

    @Test
    void whatFitsStays() {
        assertEquals("お茶を飲みます。", cut("お茶を飲みます。", 8));
    }

    @Test
    void wholeSentencesGoFirst() {
        assertEquals("お茶を飲みます。どなたでも！", cut("お茶を飲みます。どなたでも！予約はいりません。", 18));
    }

    @Test
    void oneLongSentenceIsCutBetweenCharacters() {
        assertEquals("お茶👨‍👩‍👧…", cut("お茶👨‍👩‍👧を飲みながらゆっくり話します。", 4));
    }

    @Test
    void anAddressStaysWholeOrGoes() {
        assertEquals("見て…", cut("見てhttps://example.jp/long-address", 20));
    }

    @Test
    void nothingIsLeftWhereThereIsNoRoom() {
        assertEquals("", cut("お茶を飲みます。", 1));
        assertEquals("", cut("お茶を飲みます。", 0));
    }
}
