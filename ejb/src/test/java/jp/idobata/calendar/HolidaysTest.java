package jp.idobata.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HolidaysTest {

    private final Holidays holidays = Holidays.published();

    @Test
    void knowsTheFirstAndTheLastOfTheList() {
        assertEquals(Optional.of("元日"), holidays.nameOf(LocalDate.of(1955, 1, 1)));
        assertEquals(Optional.of("勤労感謝の日"), holidays.nameOf(LocalDate.of(2027, 11, 23)));
    }

    @Test
    void substituteHolidaysCount() {
        assertEquals(Optional.of("休日"), holidays.nameOf(LocalDate.of(2026, 5, 6)));
    }

    @Test
    void ordinaryDaysAndYearsNotPublishedHaveNoName() {
        assertTrue(holidays.isHoliday(LocalDate.of(2026, 11, 23)));
        assertFalse(holidays.isHoliday(LocalDate.of(2026, 11, 21)));
        assertFalse(holidays.isHoliday(LocalDate.of(1950, 1, 1)));
    }
}
