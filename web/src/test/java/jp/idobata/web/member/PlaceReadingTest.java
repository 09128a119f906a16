package jp.idobata.web.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import jp.idobata.place.Facility;
import jp.idobata.place.PlaceProblem;
import jp.idobata.place.PlaceProposal.Days;
import jp.idobata.place.PlaceProposal.Hours;
import org.junit.jupiter.api.Test;

/** The veranda of Hanako, to be lent on Tuesdays. */
class PlaceReadingTest {

    private final PlaceForm form = new PlaceForm();

    PlaceReadingTest() {
        form.put("name", "花子のえんがわ");
        form.put("address", "高松市番町1丁目2-3");
    }

    @Test
    void hoursAreReadAsPeopleWriteThem() {
        for (var text : List.of("9:00-12:00 13:00-17:00", "９：００〜１２：００、１３時～17時", "9時から12時, 午後1時-午後5時")) {
            form.put("day2", text);
            assertEquals(List.of(new Hours(2, LocalTime.of(9, 0), LocalTime.NOON),
                    new Hours(2, LocalTime.of(13, 0), LocalTime.of(17, 0))), proposal().proposal().hours(), text);
        }
    }

    @Test
    void aDayOffHasNoHours() {
        form.put("day1", "休み");
        assertEquals(List.of(), proposal().proposal().hours());
        assertEquals(List.of(), proposal().wrongs());
    }

    @Test
    void untilMidnightAndBeyondIsRead() {
        form.put("day5", "18:00-24:00");
        assertEquals(List.of(new Hours(5, LocalTime.of(18, 0), LocalTime.MIDNIGHT)), proposal().proposal().hours());
    }

    @Test
    void whatIsNoTimeIsToldBesideItsDay() {
        form.put("day3", "だいたい昼");
        form.put("day4", "9:00");
        assertEquals(List.of("day3", "day4"), proposal().wrongs().stream().map(PlaceProblem::field).toList());
    }

    @Test
    void yearlyClosuresAreMonthsAndDays() {
        form.put("closures", "12/29〜1/3、8月13日-8月15日");
        assertEquals(List.of(new Days(1229, 103), new Days(813, 815)), proposal().proposal().closures());
        form.put("closures", "13/40");
        assertEquals(List.of("closures"), proposal().wrongs().stream().map(PlaceProblem::field).toList());
    }

    @Test
    void facilitiesAreYesNoOrUnknown() {
        form.put("TOILET", "yes");
        form.put("PARKING", "no");
        assertEquals(Set.of(Facility.TOILET), proposal().proposal().has());
        assertEquals(Set.of(Facility.PARKING), proposal().proposal().lacks());
    }

    @Test
    void whoLendsSaysHow() {
        assertNull(proposal().proposal().terms());
        form.setLent(true);
        assertEquals(List.of("how"), proposal().wrongs().stream().map(PlaceProblem::field).toList());
    }

    @Test
    void whatWasReadFillsTheSameFormAgain() {
        form.put("day5", "18:00-24:00");
        form.put("day2", "09:00-12:00 13:00-17:00");
        form.put("closures", "12/29-1/3");
        form.put("TOILET", "yes");
        form.put("latitude", "34.34");
        form.put("longitude", "134.04");
        var once = proposal().proposal();
        assertEquals(once, new PlaceReading(PlaceForm.of(once)).proposal());
    }

    @Test
    void aPointNeedsBothFigures() {
        form.put("latitude", "34.34");
        assertEquals(List.of("latitude"), proposal().wrongs().stream().map(PlaceProblem::field).toList());
        form.put("longitude", "134.04x");
        assertEquals(Set.of("latitude", "longitude"),
                Set.copyOf(proposal().wrongs().stream().map(PlaceProblem::field).toList()));
    }

    private PlaceReading proposal() {
        return new PlaceReading(form);
    }
}
