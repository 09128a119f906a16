package jp.idobata.attendance.held;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How the dates of the demo's own gatherings went. */
class DemoReportTest {

    private static final int DATES = 33;

    @Test
    void everyReportOfThemIsOneThatPeopleCouldHaveGiven() {
        for (var sample : DemoReport.all()) {
            var reports = IntStream.range(0, DATES).mapToObj(i -> sample.on(i, DATES)).filter(Objects::nonNull)
                    .toList();
            reports.forEach(HeldReport::checked);
            assertTrue(reports.stream().anyMatch(report -> !report.held()), sample.of());
            assertTrue(reports.size() < DATES && reports.size() > DATES / 2, sample.of());
        }
    }

    @Test
    void theNumberOfThoseWhoComeGoesFromTheFirstToTheLast() {
        var sample = new DemoReport("x", 10, 20, 50, null, "あめ");
        assertEquals(10, sample.on(0, DATES).came());
        assertEquals(20, sample.on(DATES - 1, DATES).came());
        assertEquals("あめ", sample.on(DATES - 1, DATES).line());
        assertEquals(sample.on(7, DATES), sample.on(7, DATES));
    }
}
