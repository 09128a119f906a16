package jp.idobata.intake.when;

/**
 * One part of a date cell before its years are known.
 *
 * @param from first day; null if only the last is written, or for a whole month
 * @param to last day of a span; null for a single day or a whole month
 * @param month the month that is meant as a whole, or 0
 * @param filter weekdays it is cut down to, or null
 * @param mark the number written before it (①), or 0
 */
record DateItem(PartialDate from, PartialDate to, int month, DayFilter filter, int mark) {

    static DateItem day(PartialDate day, int mark) {
        return new DateItem(day, null, 0, null, mark);
    }

    static DateItem wholeMonth(int month) {
        return new DateItem(null, null, month, null, 0);
    }

    boolean isDay() {
        return from != null && to == null;
    }

    boolean isSpan() {
        return to != null;
    }

    DateItem until(PartialDate last) {
        return new DateItem(from, last, 0, filter, mark);
    }

    DateItem openUntil() {
        return new DateItem(null, from, 0, filter, mark);
    }

    DateItem only(DayFilter chosen) {
        return new DateItem(from, to, month, chosen, mark);
    }

    /** The same with this weekday beside the date written last. */
    DateItem on(java.time.DayOfWeek weekday) {
        return isSpan() ? new DateItem(from, to.on(weekday), month, filter, mark)
                : new DateItem(from == null ? null : from.on(weekday), null, month, filter, mark);
    }
}
