package jp.idobata.intake.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import jp.idobata.place.Facility;
import org.junit.jupiter.api.Test;

/** Texts as they stand in lists of Takamatsu and Yaizu. */
class FactsReaderTest {

    @Test
    void holidaysAmongTheClosedDaysAreClosed() {
        for (var text : List.of("祝日、12/29～1/3は終日利用不可", "【開館時間】9:00～12:30【休館日】土日祝、年末年始",
                "【開館時間】8:30～17:15 【休館日】土・日、祝日", "【休館日】日曜日、年末年始、祝日")) {
            assertTrue(FactsReader.closedOnHolidays(text), text);
        }
    }

    @Test
    void holidaysOnConditionOrWithHoursAreNot() {
        for (var text : List.of("日曜・祝日は17:00まで", "火曜日について祝日は利用不可。また、12/31、1/1は終日利用不可。",
                "【開館時間】9:00～21:30 【休館日】月曜日（月曜日が祝日又は振替休日のときはその翌平日）",
                "【開館時間】平日9：00～17：00 土日祝　10：00～19：00 【休館日】月曜日", "【休館日】月曜日", "")) {
            assertFalse(FactsReader.closedOnHolidays(text), text);
        }
    }

    @Test
    void theTurnOfTheYearIsReadWhereItsDaysAreSaid() {
        for (var text : List.of("祝日、12/29～1/3は終日利用不可", "年末年始（１２月２９日から翌年の１月３日まで）は利用不可。",
                "【開館時間】9:00～21:30 【休館日】12月29日から翌年１月３日まで")) {
            var closures = FactsReader.closures(text);
            assertEquals(1, closures.size(), text);
            assertEquals(MonthDay.of(12, 29), closures.get(0).getFirst());
            assertEquals(MonthDay.of(1, 3), closures.get(0).getLast());
        }
        assertEquals(List.of(), FactsReader.closures("【休館日】年末年始"));
        assertEquals(List.of(), FactsReader.closures("12/29～1/3も利用可"));
        assertEquals(List.of(), FactsReader.closures("13/29～1/33は休館"));
    }

    @Test
    void facilitiesAreReadAsYesNoOrNotKnown() {
        assertEquals(Map.of(Facility.TOILET, true, Facility.WIDE_TOILET, true, Facility.PARKING, true),
                FactsReader.facilities("男女別、多機能トイレあり", "無料駐車場あり"));
        assertEquals(Map.of(Facility.TOILET, true), FactsReader.facilities("男女共同トイレあり", ""));
        assertEquals(Map.of(Facility.TOILET, false, Facility.PARKING, false), FactsReader.facilities("なし", "駐車場なし"));
        assertEquals(Map.of(), FactsReader.facilities("", "―"));
    }
}
