package jp.idobata.web.visitor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ComingTest {

    private static Coming after(String today) {
        return Coming.after(LocalDate.parse(today));
    }

    private static Coming days(String when, String from, String until) {
        return new Coming(when, LocalDate.parse(from), LocalDate.parse(until));
    }

    @Test
    void fromMondayToFridayTheWeekendComes() {
        assertEquals(days("weekend", "2026-11-21", "2026-11-23"), after("2026-11-16"));
        assertEquals(days("weekend", "2026-11-21", "2026-11-23"), after("2026-11-20"));
    }

    @Test
    void onSaturdaySundayIsLeft() {
        assertEquals(days("weekend", "2026-11-22", "2026-11-23"), after("2026-11-21"));
    }

    @Test
    void onSundayTheWeekComes() {
        assertEquals(days("week", "2026-11-23", "2026-11-29"), after("2026-11-22"));
    }

    @Test
    void onNewYearsEveTheWeekendIsInTheNewYear() {
        assertEquals(days("weekend", "2027-01-02", "2027-01-04"), after("2026-12-31"));
    }

    @Test
    void whereNothingIsOnTodayTheNextMonthComes() {
        assertEquals(days("month", "2026-11-22", "2026-12-22"), Coming.soon(LocalDate.parse("2026-11-21")));
    }
}
