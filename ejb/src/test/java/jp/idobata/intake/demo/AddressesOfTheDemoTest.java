package jp.idobata.intake.demo;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import jp.idobata.area.TownPoints;
import org.junit.jupiter.api.Test;

/** Addresses that a town has published with their true position, and where they are drafted to be. */
class AddressesOfTheDemoTest {

    private static final double METRES_OF_A_DEGREE = 111_195;

    @Test
    void mostAreDraftedWithinAWalk() {
        var metres = new ArrayList<Double>();
        var missing = new ArrayList<String>();
        for (var place : DemoTown.places().places()) {
            if (place.position() == null || place.address().isEmpty()) {
                continue;
            }
            var found = TownPoints.published().find(place.address(), List.of("高松市"));
            found.ifPresentOrElse(point -> metres.add(Math.hypot(
                    (point.latitude() - place.position().lat()) * METRES_OF_A_DEGREE,
                    (point.longitude() - place.position().lon()) * METRES_OF_A_DEGREE
                            * Math.cos(Math.toRadians(place.position().lat())))), () -> missing.add(place.address()));
        }
        metres.sort(null);
        var told = metres.size() + " found, median " + metres.get(metres.size() / 2) + " m, 90 % "
                + metres.get(metres.size() * 9 / 10) + " m, farthest " + metres.get(metres.size() - 1)
                + " m; not found: " + missing;
        assertTrue(missing.size() * 100 <= metres.size(), told);
        assertTrue(metres.get(metres.size() / 2) < 650, told);
        assertTrue(metres.get(metres.size() * 9 / 10) < 1600, told);
    }
}
