package jp.idobata.intake.when;

import java.time.DayOfWeek;

/**
 * One piece of a date cell.
 *
 * @param kind what it is
 * @param year western year or 0
 * @param month 1 to 12 or 0
 * @param day 1 to 31 or 0; for MARK, DAY_COUNT and SESSIONS the number itself
 * @param weekday for WEEKDAY and ALL_ON
 * @param filter for FILTER
 */
record DateToken(Kind kind, int year, int month, int day, DayOfWeek weekday, DayFilter filter) {

    enum Kind {
        DATE, YEAR, NEXT_YEAR, MONTH, WEEKDAY, ALL_ON, FILTER, RANGE, UNTIL, UNTIL_NOON, MARK, DAY_COUNT, SESSIONS,
        TEMPLATE, CLOSED, OPEN, SKIP, OTHER
    }

    static DateToken of(Kind kind) {
        return new DateToken(kind, 0, 0, 0, null, null);
    }

    static DateToken number(Kind kind, int number) {
        return new DateToken(kind, 0, 0, number, null, null);
    }

    static DateToken date(int year, int month, int day) {
        return new DateToken(Kind.DATE, year, month, day, null, null);
    }

    static DateToken weekday(Kind kind, DayOfWeek weekday) {
        return new DateToken(kind, 0, 0, 0, weekday, null);
    }

    static DateToken filter(DayFilter filter) {
        return new DateToken(Kind.FILTER, 0, 0, 0, null, filter);
    }
}
