package jp.idobata.attendance;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class SayingTest {

    @Test
    void oneToTwentyPeopleComeTogether() {
        assertDoesNotThrow(() -> saying("はるか", 1, null).check());
        assertDoesNotThrow(() -> saying("はるか", 20, null).check());
        assertEquals("attendance.refusal.party", refused(saying("はるか", 0, null)));
        assertEquals("attendance.refusal.party", refused(saying("はるか", 21, null)));
    }

    @Test
    void aNameIsNeeded() {
        assertEquals("attendance.refusal.name", refused(saying(" 　", 1, null)));
        assertEquals("attendance.refusal.name", refused(saying(null, 1, null)));
        assertEquals("attendance.refusal.name", refused(saying("あ".repeat(81), 1, null)));
    }

    @Test
    void aWordIsShortOrNone() {
        assertNull(saying("はるか", 1, "  ").word());
        assertDoesNotThrow(() -> saying("はるか", 1, "あ".repeat(200)).check());
        assertEquals("attendance.refusal.word", refused(saying("はるか", 1, "あ".repeat(201))));
    }

    private static Saying saying(String name, int party, String word) {
        return new Saying(name, party, word, "ja");
    }

    private static String refused(Saying saying) {
        return assertThrows(AttendanceRefusal.class, saying::check).messageKey();
    }
}
