package jp.idobata.search;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import jp.idobata.gathering.recurrence.Recurring;
import jp.idobata.media.ShownPicture;
import jp.idobata.reading.Corrections;

/**
 * A gathering as it is shown in a list, with its next date in the span asked for. Texts are null where nothing is
 * known.
 *
 * @param startsAt when the next date begins, in the town's time zone
 * @param endsAt when it ends, or null
 * @param dates how many dates there are in the span
 * @param recurring the rule and what it leaves out; null if it follows no rule
 * @param placeId number of the place, or null if the venue is not one of the town's places
 * @param placeName name of the place, or the venue in words; null if staff have hidden the place
 * @param groupName name of the group, or who holds it in words
 * @param themes codes, in the order of the themes
 * @param welcome codes of marks
 * @param free whether it costs nothing; null if not known
 * @param cancelled whether that next date is cancelled
 * @param distance metres from the point asked for, or null
 * @param picture its first picture, or null
 * @param sureOn the last day on which somebody said that it still takes place, if that is long ago; else null
 * @param placeHidden whether it is held at a place that staff have hidden, so that nothing is told of where it is
 * @param readings how words of its texts are read, where a dictionary is wrong
 */
public record GatheringCard(long id, String title, String summary, LocalDateTime startsAt, LocalDateTime endsAt,
        boolean allDay,
        int dates, Recurring recurring, boolean online, Long placeId, String placeName, String address, Double latitude,
        Double longitude, Long areaId, String areaName, Long groupId, String groupName, List<String> themes,
        List<String> welcome, Boolean free, String fee, boolean cancelled, Integer distance, Instant updatedAt,
        ShownPicture picture, LocalDate sureOn, boolean placeHidden,
        Corrections readings) {

    /** Rule of the series (RFC 5545), or null. */
    public String rrule() {
        return recurring == null ? null : recurring.rrule();
    }
}
