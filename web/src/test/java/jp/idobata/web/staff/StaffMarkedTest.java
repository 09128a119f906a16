package jp.idobata.web.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class StaffMarkedTest {

    @Test
    void onlyTheWordThatChangedIsMarked() {
        assertEquals(new StaffMarked("毎月 第", "2", "土曜"), StaffMarked.against("毎月 第2土曜", "毎月 第4土曜"));
    }

    @Test
    void whatWasAddedAtTheEndIsMarkedThere() {
        assertEquals(new StaffMarked("第5回", "（新）", ""), StaffMarked.against("第5回（新）", "第5回"));
        assertEquals(new StaffMarked("第5回", "", ""), StaffMarked.against("第5回", "第5回（新）"));
    }

    @Test
    void aLetterRepeatedIsNotCountedTwice() {
        assertEquals(new StaffMarked("ああ", "あ", ""), StaffMarked.against("あああ", "ああ"));
    }

    @Test
    void noCharacterIsCutInTwo() {
        assertEquals(new StaffMarked("", "🍣", ""), StaffMarked.against("🍣", "🍤"));
        assertEquals(new StaffMarked("お", "🍣", "会"), StaffMarked.against("お🍣会", "お🍤会"));
    }

    @Test
    void aTextThatIsAllNewIsMarkedAsAWhole() {
        assertEquals(new StaffMarked("", "お茶", ""), StaffMarked.against("お茶", ""));
    }

    @Test
    void nothingToReadIsBlank() {
        assertTrue(StaffMarked.whole("").isBlank());
        assertFalse(StaffMarked.whole("お茶").isBlank());
    }
}
