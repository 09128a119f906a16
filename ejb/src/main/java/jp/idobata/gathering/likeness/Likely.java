package jp.idobata.gathering.likeness;

import java.time.LocalDateTime;

/**
 * A gathering that may be the same as one somebody writes about.
 *
 * @param id its number; of one that nobody has decided on, the number it was given to be compared
 * @param startsAt when the date in question begins, in the town's time zone
 * @param endsAt when it ends, or null
 * @param placeName name of the place or the venue in words, or null
 * @param holder name of the group or who holds it in words, or null
 */
public record Likely(long id, String title, LocalDateTime startsAt, LocalDateTime endsAt, boolean allDay,
        String placeName, String holder) {
}
