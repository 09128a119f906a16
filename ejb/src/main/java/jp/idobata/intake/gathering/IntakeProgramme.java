package jp.idobata.intake.gathering;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * What one date of a series has of its own, such as the evening's speaker.
 *
 * @param from the day, or the first of its days
 * @param to the same day, or the last of its days
 * @param text as written
 */
public record IntakeProgramme(LocalDate from, LocalDate to, String text) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M月d日");

    /** The text after its date: {@code 12月5日⏎講師：…}. */
    String said() {
        String days = from.format(DAY) + (from.equals(to) ? "" : "～" + to.format(DAY));
        return days + "\n" + text;
    }

    IntakeProgramme plusWeeks(long weeks) {
        return new IntakeProgramme(from.plusWeeks(weeks), to.plusWeeks(weeks), text);
    }
}
