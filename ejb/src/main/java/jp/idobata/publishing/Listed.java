package jp.idobata.publishing;

import java.time.LocalDate;

/**
 * A place, group or area in a list.
 *
 * @param note what sort of place or area it is, or the group's summary; null if not known
 * @param areaName the area it lies in, or the area above it; null if not known
 * @param toCome how many published gatherings there have a date to come
 * @param sureOn the last day on which somebody said that the place is still there, if that is long ago; else null
 */
public record Listed(long id, String name, String note, String address, Double latitude, Double longitude, Long areaId,
        String areaName, int toCome, LocalDate sureOn) {
}
