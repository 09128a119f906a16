package jp.idobata.search;

import java.time.Instant;
import java.time.LocalDateTime;

/**
 * A gathering in the register. Texts are null where nothing is known.
 *
 * @param visible whether the public sees it
 * @param next when its next date begins, in the town's time zone; null if none is to come
 * @param allDay whether that date takes the whole day
 * @param placeName name of the place, or the venue in words
 * @param organiser name of the group, or who holds it in words
 */
public record RegisterEntry(long id, String title, boolean visible, LocalDateTime next, boolean allDay,
        String placeName, String areaName, String organiser, Instant updatedAt) {
}
