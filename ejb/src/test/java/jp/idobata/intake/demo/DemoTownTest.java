package jp.idobata.intake.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.idobata.intake.gathering.GatheringImport;
import jp.idobata.intake.gathering.IntakeGathering;
import jp.idobata.intake.place.IntakeArea;
import jp.idobata.intake.place.PlaceImport;
import jp.idobata.intake.report.ImportReport;
import jp.idobata.intake.report.Outcome;
import jp.idobata.intake.report.Reason;
import jp.idobata.intake.report.RowRef;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The whole of the real lists, as the demo reads them. */
class DemoTownTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    /** Counted in the workbooks by another reader. */
    private static final int ROWS_IN_THE_WORKBOOKS = 1538;

    private static GatheringImport lists;
    private static PlaceImport places;

    @BeforeAll
    static void read() {
        lists = DemoTown.gatherings(TODAY);
        places = DemoTown.places();
    }

    @Test
    void everyRowOfEveryWorkbookIsAccountedForOnce() {
        ImportReport report = lists.report();
        assertEquals(ROWS_IN_THE_WORKBOOKS, report.rowsIn());
        assertEquals(34, report.outcomes().keySet().stream().map(RowRef::file).distinct().count());
        assertEquals(report.rowsIn(), report.count(Outcome.TAKEN) + report.count(Outcome.MERGED)
                + report.count(Outcome.SET_ASIDE));
        assertEquals(report.count(Outcome.TAKEN), lists.gatherings().size());
    }

    @Test
    void everyRowIsASourceOfExactlyOneRecord() {
        Set<RowRef> seen = new HashSet<>();
        lists.gatherings().forEach(gathering -> gathering.sources().forEach(row -> assertTrue(seen.add(row))));
        lists.undated().forEach(gathering -> gathering.sources().forEach(row -> assertTrue(seen.add(row))));
        assertEquals(lists.report().outcomes().keySet(), seen);
    }

    @Test
    void everyRowSetAsideHasAReasonAndNoOtherHasOne() {
        Set<RowRef> told = lists.report().problems().stream().filter(problem -> problem.reason().setsAside())
                .map(problem -> problem.row()).collect(Collectors.toSet());
        Set<RowRef> aside = lists.report().outcomes().entrySet().stream()
                .filter(entry -> entry.getValue() == Outcome.SET_ASIDE).map(entry -> entry.getKey())
                .collect(Collectors.toSet());
        assertEquals(aside, told);
    }

    @Test
    void nineRowsInTenHaveADateThatCanBeReliedOn() {
        assertTrue(lists.report().usableRate() >= 0.9, () -> "rate " + lists.report().usableRate());
    }

    @Test
    void noDateContradictsItsWeekdayAndNoneIsUnreadForItsForm() {
        Set<Reason> met = lists.report().countsByReason().keySet();
        assertFalse(met.contains(Reason.WEEKDAY_CONTRADICTS));
        assertFalse(met.contains(Reason.DATE_NOT_READ));
        assertFalse(met.contains(Reason.TIME_NOT_READ));
    }

    @Test
    void nineHundredGatheringsComeOutAndEnoughLieAhead() {
        assertTrue(lists.gatherings().size() >= 900, () -> "gatherings " + lists.gatherings().size());
        int weeks = DemoShift.weeks(lists.gatherings(), TODAY);
        long ahead = DemoShift.moved(lists.gatherings(), weeks).stream().filter(gathering -> gathering.occurrences()
                .stream().anyMatch(o -> !o.startsAt().toLocalDate().isBefore(TODAY))).count();
        assertTrue(ahead >= 150, () -> "ahead " + ahead);
    }

    @Test
    void theShiftKeepsWeekdaysAndStaysWithinFourHundredDays() {
        int weeks = DemoShift.weeks(lists.gatherings(), TODAY);
        assertEquals(0, weeks % DemoShift.WEEKS_A_STEP);
        List<IntakeGathering> moved = DemoShift.moved(lists.gatherings(), weeks);
        for (int i = 0; i < moved.size(); i++) {
            assertEquals(weekdays(lists.gatherings().get(i)), weekdays(moved.get(i)));
            assertTrue(moved.get(i).occurrences().stream()
                    .allMatch(o -> o.startsAt().toLocalDate().isBefore(TODAY.plusDays(400))));
        }
    }

    @Test
    void everyGatheringKeepsTheLimitsOfEveryInput() {
        for (IntakeGathering gathering : lists.gatherings()) {
            assertFalse(gathering.title().isBlank());
            assertTrue(gathering.title().length() <= 80 && gathering.summary().length() <= 140
                    && gathering.description().length() <= 4000, gathering.title());
            assertTrue(gathering.occurrences().size() <= 400 && !gathering.occurrences().isEmpty(), gathering.title());
            assertEquals(gathering.occurrences().size(), Set.copyOf(gathering.occurrences()).size());
            assertTrue(gathering.occurrences().stream().allMatch(o -> o.endsAt() == null
                    || o.endsAt().isAfter(o.startsAt())), gathering.title());
            assertFalse(gathering.themeCodes().isEmpty(), gathering.title());
        }
    }

    @Test
    void keysAreUnique() {
        Set<String> keys = new HashSet<>();
        lists.gatherings().forEach(gathering -> assertTrue(keys.add(gathering.key()), gathering.key()));
        lists.undated().forEach(gathering -> assertTrue(keys.add(gathering.key()), gathering.key()));
    }

    @Test
    void placesHaveNamesAndPositionsAndMostDropInOnesTheirHours() {
        assertEquals(places.report().rowsIn(), places.report().count(Outcome.TAKEN)
                + places.report().count(Outcome.MERGED) + places.report().count(Outcome.SET_ASIDE));
        assertTrue(places.places().size() >= 100);
        assertTrue(places.places().stream().allMatch(place -> place.position() != null));
        assertTrue(DemoTown.dropInCategories().contains("児童館"));
        assertTrue(places.places().stream().filter(place -> place.category().equals("児童館"))
                .noneMatch(place -> place.hours().isEmpty()));
    }

    @Test
    void eachCommunityCentreAnchorsItsDistrict() {
        List<IntakeArea> areas = DemoTown.areas(places.places());
        assertEquals(52, areas.size());
        assertEquals("日新地区", areas.get(0).name());
        assertEquals("高松市", areas.get(0).parent());
        areas.forEach(area -> assertNotNull(area.anchor()));
    }

    private static List<DayOfWeek> weekdays(IntakeGathering gathering) {
        return gathering.occurrences().stream().map(o -> o.startsAt().getDayOfWeek()).toList();
    }
}
