package jp.idobata.insight.keeping;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** For how long something is kept. Years are years of the calendar: what came on 1 April is due after a 31 March. */
public record Span(int amount, Unit unit) {

    /** What is counted. */
    public enum Unit {
        DAYS, YEARS
    }

    static Span days(int amount) {
        return new Span(amount, Unit.DAYS);
    }

    static Span years(int amount) {
        return new Span(amount, Unit.YEARS);
    }

    /** The first day that is still kept. */
    LocalDate first(LocalDate today) {
        return unit == Unit.DAYS ? today.minusDays(amount) : today.minusYears(amount);
    }

    /** The moment before which it is due, in UTC: days begin at midnight by the town's clock. */
    LocalDateTime before(LocalDate today, ZoneId zone) {
        return first(today).atStartOfDay(zone).withZoneSameInstant(ZoneOffset.UTC).toLocalDateTime();
    }
}
