package jp.idobata.intake.when;

import java.time.DayOfWeek;
import java.time.LocalTime;

/**
 * When a place is open on one day of the week. Closing time is after opening time.
 */
public record OpenTime(DayOfWeek weekday, LocalTime opens, LocalTime closes) {
}
