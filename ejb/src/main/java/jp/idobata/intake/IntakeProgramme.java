package jp.idobata.intake;

import java.time.LocalDate;

/**
 * What one date of a series has of its own, such as the evening's speaker.
 *
 * @param from the day, or the first of its days
 * @param to the same day, or the last of its days
 * @param text as written
 */
public record IntakeProgramme(LocalDate from, LocalDate to, String text) {

    IntakeProgramme plusWeeks(long weeks) {
        return new IntakeProgramme(from.plusWeeks(weeks), to.plusWeeks(weeks), text);
    }
}
