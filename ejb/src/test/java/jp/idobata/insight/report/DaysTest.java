package jp.idobata.insight.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DaysTest {

    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    private static final LocalDate MARCH = LocalDate.of(2027, 3, 31);

    @Test
    void aYearThatIsOverHasTwelveMonths() {
        var days = Days.of(APRIL, MARCH, LocalDate.of(2028, 1, 1).atStartOfDay());
        assertEquals(12, days.months());
        assertEquals(MARCH, days.last());
        assertFalse(days.isUnfinished());
    }

    @Test
    void whatIsYetToComeIsNotCounted() {
        var days = Days.of(APRIL, MARCH, LocalDate.of(2026, 11, 21).atTime(9, 0));
        assertEquals(7.7, days.months(), "seven months, and 20 days and 9 hours of the 30 days of November");
        assertEquals(LocalDate.of(2026, 11, 21), days.last());
        assertTrue(days.isUnfinished());
        assertTrue(Days.of(APRIL, MARCH, APRIL.atStartOfDay()).isAhead());
        assertEquals(1, Days.of(APRIL, APRIL.plusDays(9), MARCH.atStartOfDay()).months(), "a month at least");
    }

    @Test
    void theMonthThatRunsMakesNothingMoreFrequent() {
        var halfYear = Days.of(APRIL, MARCH, LocalDate.of(2026, 11, 29).atTime(9, 0));
        assertEquals(Frequency.TWICE, Frequency.of(30, halfYear.months()), "of 7.9 months, not of seven");
        assertEquals(Frequency.WEEKLY, Frequency.of(32, halfYear.months()));
    }

    @Test
    void asManyDaysAreHeldAgainstAsManyBefore() {
        var days = Days.of(APRIL, MARCH, LocalDate.of(2028, 1, 1).atStartOfDay());
        assertEquals(LocalDate.of(2025, 4, 1), days.before(APRIL).from());
        assertEquals(APRIL.minusDays(1), days.before(APRIL).to());
        var turn = LocalDate.of(2027, 3, 25);
        assertEquals(LocalDate.of(2027, 3, 18), days.before(turn).from());
        assertEquals(turn, days.after(turn).from());
        assertEquals(days, days.after(APRIL));
    }

    @Test
    void beforeAndAfterAreMeasuredByAsManyMonths() {
        var days = Days.of(APRIL, MARCH, LocalDate.of(2028, 1, 1).atStartOfDay());
        var turn = LocalDate.of(2027, 2, 1);
        assertEquals(2, days.after(turn).months());
        assertEquals(2, days.before(turn).months(), "59 days, of which December and January have 62");
    }

    @Test
    void aFiscalYearIsFromAprilToMarch() {
        var now = LocalDate.of(2028, 1, 1).atStartOfDay();
        assertTrue(Days.of(APRIL, MARCH, now).isFiscalYear());
        assertFalse(Days.of(APRIL, MARCH.minusDays(1), now).isFiscalYear());
        assertFalse(Days.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), now).isFiscalYear());
    }

    @Test
    void theYearsBeforeHaveTheSameDays() {
        var days = Days.of(LocalDate.of(2027, 3, 1), LocalDate.of(2028, 2, 29), LocalDate.of(2029, 1, 1)
                .atStartOfDay());
        var earlier = days.earlier(1, LocalDate.of(2029, 1, 1).atStartOfDay());
        assertEquals(LocalDate.of(2026, 3, 1), earlier.from());
        assertEquals(LocalDate.of(2027, 2, 28), earlier.to());
        assertEquals(12, earlier.months());
    }

    @Test
    void anActivityIsKnownByItsWordsOrThemes() {
        var tea = new Activity(1, "茶話会", List.of("カフェ", "お茶"), List.of("talk"), false, "", 0);
        assertTrue(is(tea, "オレンジかふぇ", null));
        assertTrue(is(tea, "つどい", "ﾓｰﾆﾝｸﾞｶﾌｪのあと体操", "move"));
        assertTrue(is(tea, "つどい", null, "talk"));
        assertFalse(is(tea, "つどい", "体操", "move"));
    }

    private static boolean is(Activity activity, String title, String summary, String... themes) {
        return activity.folded().is(Activity.texts(title, summary), List.of(themes));
    }
}
