package jp.idobata.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import jp.idobata.area.Census;
import jp.idobata.area.Census.Band;
import org.junit.jupiter.api.Test;

class AgesTest {

    private static final Census COUNT = census(new Band(0, 4, 50), new Band(5, 9, 60), new Band(10, 14, 70),
            new Band(15, 19, 100), new Band(20, 64, 450), new Band(65, 74, 120), new Band(75, null, 90));

    @Test
    void wholeBandsAreAddedUp() {
        assertEquals(180.0, Ages.of(COUNT, 0, 14));
        assertEquals(210.0, Ages.of(COUNT, 65, null));
    }

    @Test
    void aBandIsSplitByItsYears() {
        assertEquals(240.0, Ages.of(COUNT, 0, 17), "three of the five years from 15 to 19");
    }

    @Test
    void everybodyIsTheTotalWhoseAgeIsNotKnownToo() {
        assertEquals(1000.0, Ages.of(COUNT, null, null));
        assertEquals(1000.0, Ages.of(COUNT, 0, null));
    }

    @Test
    void aBandWithoutAnEndIsNeverSplit() {
        assertNull(Ages.of(COUNT, 80, null));
        assertNull(Ages.of(COUNT, 65, 84));
    }

    @Test
    void agesThatWereNotCountedAreNotKnown() {
        assertNull(Ages.of(census(), 65, null));
        assertNull(Ages.of(census(new Band(0, 14, 10), new Band(65, null, 10)), 0, 40), "nobody counted from 15 to 64");
        assertNull(Ages.of(census(new Band(20, 64, 10)), 15, 30));
    }

    private static Census census(Band... bands) {
        return new Census(LocalDate.of(2026, 4, 1), 1000, List.of(bands), false, null);
    }
}
