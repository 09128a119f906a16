package jp.idobata.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import jp.idobata.area.AreaPoint;
import org.junit.jupiter.api.Test;

class ReachTest {

    /** A thousandth of a degree of latitude is 111 metres. */
    private static final List<WeeklySpot> SPOTS = List.of(new WeeklySpot(34.0, 134.0), new WeeklySpot(34.5, 134.0));

    @Test
    void peopleLiveInEqualPartsAtThePointsOfTheirArea() {
        var reach = Reach.of(Map.of(1L, List.of(at(34.004), at(34.003), at(34.008), at(34.02),
                at(34.5))), SPOTS, Map.of(1L, 800.0))
                .get(0);

        assertEquals(0.6, reach.near());
        assertEquals(0.8, reach.far());
        assertEquals(800.0, reach.people());
    }

    @Test
    void anAreaWithoutAPointIsNotKnown() {
        var reach = Reach.of(Map.of(1L, List.of()), SPOTS, Map.of()).get(0);

        assertNull(reach.near());
        assertNull(reach.people());
    }

    @Test
    void nothingWeeklyReachesNobody() {
        var reach = Reach.of(Map.of(1L, List.of(at(34.0), at(34.1), at(34.2), at(34.3), at(34.4))), List.of(), Map.of())
                .get(0);
        assertEquals(0.0, reach.far());
        assertNull(reach.metres());
    }

    @Test
    void ofFewPointsTheDistanceIsToldAndNoShare() {
        var reach = Reach.of(Map.of(1L, List.of(at(34.008))), SPOTS, Map.of(1L, 800.0)).get(0);

        assertNull(reach.near());
        assertNull(reach.far());
        assertTrue(reach.isFew());
        assertEquals(890, reach.metres(), 5);
    }

    private static AreaPoint at(double latitude) {
        return new AreaPoint(latitude, 134.0, null);
    }
}
