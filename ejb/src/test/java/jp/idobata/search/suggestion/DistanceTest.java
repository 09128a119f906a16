package jp.idobata.search.suggestion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class DistanceTest {

    @Test
    void oneLetterMoreLessOrOther() {
        assertEquals(0, Distance.between("たいそう", "たいそう", 1));
        assertEquals(1, Distance.between("たいそう", "たいそ", 1));
        assertEquals(1, Distance.between("たいそう", "たいいそう", 1));
        assertEquals(1, Distance.between("たいそう", "たいぞう", 1));
        assertEquals(1, Distance.between("たいそう", "たそいう", 1));
        assertEquals(2, Distance.between("たいそう", "がいとう", 2));
        assertTrue(Distance.between("たいそう", "たいきょくけん", 2) > 2);
    }

    @Test
    void inShortWordsNothingMayBeWrong() {
        assertEquals(0, Distance.most(2));
        assertEquals(1, Distance.most(3));
        assertEquals(2, Distance.most(6));
    }
}
