package jp.idobata.publishing.ical;

import java.time.Instant;
import jp.idobata.publishing.PublicDate;

/**
 * A date somebody comes to, for that one's own calendar.
 *
 * @param gatheringId number of the gathering
 * @param date when it is, and whether it is cancelled
 * @param where the place in words, or null
 * @param note what else there is to know, or null
 * @param onlineUrl the address on the net if this one may know it, or null
 * @param path where one looks after it
 * @param sure whether one has a place; else one waits, or has yet to confirm
 * @param off whether one does not come after all
 * @param asOf when it was so
 */
public record OwnDate(long gatheringId, String title, PublicDate date, String where, String note, String onlineUrl,
        String path, boolean sure, boolean off, Instant asOf) {
}
