package jp.idobata.web.visitor;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * The days that home shows after today: the weekend, on Saturday what is left of it, and on Sunday the week that
 * begins.
 *
 * @param when the word for it in the parameters of the list
 * @param from the first day
 * @param until the first day not shown
 */
public record Coming(String when, LocalDate from, LocalDate until) {

    private static final int WEEK = 7;

    static Coming after(LocalDate today) {
        return switch (today.getDayOfWeek()) {
            case SUNDAY -> new Coming("week", today.plusDays(1), today.plusDays(WEEK));
            case SATURDAY -> new Coming("weekend", today.plusDays(1), today.plusDays(2));
            default -> {
                var saturday = today.with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
                yield new Coming("weekend", saturday, saturday.plusDays(2));
            }
        };
    }

    /** Where nothing is on today: the next month, so that there is something to look forward to. */
    static Coming soon(LocalDate today) {
        return new Coming("month", today.plusDays(1), today.plusMonths(1).plusDays(1));
    }
}
