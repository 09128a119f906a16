package jp.idobata.flyer;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A day of the gathering, in the town's own time.
 *
 * @param day the day
 * @param start null if no time is told
 * @param end null if none is told; the small hours are those of the next day
 */
public record FlyerDate(LocalDate day, LocalTime start, LocalTime end) {
}
