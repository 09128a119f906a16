package jp.idobata.intake.when;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import jp.idobata.intake.report.Reason;

/**
 * What a date cell says.
 *
 * @param days in order, each once; empty if no day can be relied on
 * @param spans the spans among them
 * @param reasons what was not read; one that sets the row aside if there are no days
 */
public record DateReading(List<Day> days, List<DateSpan> spans, List<Reason> reasons) {

    /**
     * One day.
     *
     * @param mark the number written before it (① is 1), or 0
     * @param fromNoon whether it is closed until noon
     */
    public record Day(LocalDate date, int mark, boolean fromNoon) {
    }

    public DateReading {
        days = days.stream().sorted(Comparator.comparing(Day::date)).toList();
        spans = List.copyOf(spans);
        reasons = List.copyOf(reasons);
    }

    static DateReading none(Reason reason) {
        return new DateReading(List.of(), List.of(), List.of(reason));
    }
}
