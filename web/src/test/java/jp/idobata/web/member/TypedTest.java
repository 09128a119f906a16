package jp.idobata.web.member;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @CsvSource({"2026-11-28, 2026-11-28", "2026/11/28, 2026-11-28", "2026.1.5, 2026-01-05", "11/28, 2026-11-28",
            "11月28日, 2026-11-28", "11月28日(土), 2026-11-28", "１１月２８日（土）, 2026-11-28", "2027年1月9日, 2027-01-09",
            "令和8年11月28日, 2026-11-28", "R8.11.28, 2026-11-28", "令和元年5月1日, 2019-05-01", "' 11-28 ', 2026-11-28"})
    void daysAreReadAsPeopleWriteThem(String text, LocalDate day) {
        assertEquals(Optional.of(day), Typed.day(text, TODAY));
    }

    @ParameterizedTest
    @CsvSource({"11/21, 2026-11-21", "11/20, 2027-11-20", "1/9, 2027-01-09"})
    void dayWithoutAYearIsTheNextOne(String text, LocalDate day) {
        assertEquals(Optional.of(day), Typed.day(text, TODAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "土曜日", "2026-02-30", "13/1", "11月", "28", "2026-11-28T10:00", "99999-1-1"})
    void whatIsNoDayIsNot(String text) {
        assertEquals(Optional.empty(), Typed.day(text, TODAY));
    }

    @ParameterizedTest
    @CsvSource({"10:00, 10:00", "9:30, 09:30", "10：30, 10:30", "10時, 10:00", "10時半, 10:30", "10時5分, 10:05",
            "午後1時半, 13:30", "午前0時, 00:00", "午後12時, 12:00", "午前12時, 00:00", "PM 2:15, 14:15", "1000, 10:00",
            "930, 09:30", "18, 18:00", "24:00, 00:00", "09:30:00, 09:30", "１３：００, 13:00"})
    void timesAreReadAsPeopleWriteThem(String text, LocalTime time) {
        assertEquals(Optional.of(time), Typed.time(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "あさ", "25:00", "24:30", "10:60", "10:5", "-1:00"})
    void whatIsNoTimeIsNot(String text) {
        assertEquals(Optional.empty(), Typed.time(text));
    }

    @ParameterizedTest
    @CsvSource({"20, 20", "２０人, 20", "5 名, 5"})
    void numbersOfPeopleAreReadAsPeopleWriteThem(String text, int count) {
        assertEquals(Optional.of(count), Typed.count(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "たくさん", "-3", "1.5", "9999999999"})
    void whatIsNoNumberOfPeopleIsNot(String text) {
        assertEquals(Optional.empty(), Typed.count(text));
    }
}
