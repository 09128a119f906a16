package jp.idobata.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.idobata.area.Census;
import jp.idobata.area.Census.Band;
import jp.idobata.insight.Living.Part;
import org.junit.jupiter.api.Test;

class LivingTest {

    /** A city (1) of two school districts (2, 3) and, across them, of three associations (4, 5, 6). */
    private static final List<Part> CITY = List.of(new Part(1, null, "市"), new Part(2, 1L, "校区"),
            new Part(3, 1L, "校区"), new Part(4, 1L, "自治会"), new Part(5, 1L, "自治会"), new Part(6, 1L, "自治会"));

    @Test
    void anAreaWithoutACountHasThePartsOfOneKindAndNotOfEach() {
        var living = living(CITY, Map.of(2L, 100, 3L, 200, 4L, 90, 5L, 90, 6L, 90));
        assertEquals(300.0, living.in(1, null, null));
        assertEquals(150.0, living.in(1, 0, 17));
    }

    @Test
    void aKindOfWhichOnePartWasNotCountedSaysNothing() {
        assertEquals(270.0, living(CITY, Map.of(2L, 400, 4L, 90, 5L, 90, 6L, 90)).in(1, null, null));
        assertNull(living(CITY, Map.of(2L, 400, 4L, 90)).in(1, null, null));
    }

    @Test
    void theTownIsMadeOfWhatIsPartOfNothingAndNotOfTheKindThatIsLookedAt() {
        assertEquals(1000.0, living(CITY, Map.of(1L, 1000, 2L, 100, 3L, 200)).town(null, null));
        var besides = new Part(7, null, "商店街");
        var areas = new java.util.ArrayList<>(CITY);
        areas.add(besides);
        assertEquals(1000.0, living(areas, Map.of(1L, 1000, 7L, 50)).town(null, null));
        assertNull(living(CITY, Map.of()).town(null, null));
    }

    @Test
    void aSampleIsToldOfOnlyWhereItWasUsed() {
        var counts = new HashMap<Long, Census>();
        counts.put(1L, new Census(LocalDate.EPOCH, 1000, List.of(), false, null));
        counts.put(7L, new Census(LocalDate.EPOCH, 50, List.of(), true, null));
        var living = new Living(List.of(new Part(1, null, "市"), new Part(7, null, "商店街")), counts);
        living.town(null, null);
        assertFalse(living.madeUp());
        living.in(7, null, null);
        assertTrue(living.madeUp());
    }

    @Test
    void aCircleOfAreasIsNotWalkedForEver() {
        assertNull(living(List.of(new Part(1, 2L, "市"), new Part(2, 1L, "市")), Map.of()).in(1, null, null));
    }

    private static Living living(List<Part> areas, Map<Long, Integer> totals) {
        var counts = new HashMap<Long, Census>();
        totals.forEach((area, total) -> counts.put(area, new Census(LocalDate.EPOCH, total,
                List.of(new Band(0, 17, total / 2), new Band(18, null, total / 2)), false, null)));
        return new Living(areas, counts);
    }
}
