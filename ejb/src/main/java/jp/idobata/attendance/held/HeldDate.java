package jp.idobata.attendance.held;

import java.time.LocalDateTime;

/**
 * A date gone by, as those see it whose gathering it is.
 *
 * @param id number of the date
 * @param link text of the link by which it can be told how it went
 * @param report what was told; null if nothing yet
 * @param picture the picture there is, by its hash; or null
 */
public record HeldDate(long id, long gatheringId, String title, LocalDateTime startsAt, LocalDateTime endsAt,
        boolean allDay, String link, HeldReport report, String picture) {
}
