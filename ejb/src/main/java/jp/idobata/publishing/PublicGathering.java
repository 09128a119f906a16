package jp.idobata.publishing;

import java.time.Instant;
import java.util.List;
import jp.idobata.freshness.Freshness;
import jp.idobata.gathering.Terms;
import jp.idobata.gathering.recurrence.Recurring;
import jp.idobata.media.ShownPicture;
import jp.idobata.reading.Corrections;

/**
 * A published gathering in full. Texts are null where nothing is known.
 *
 * @param dates dates to come, the next first, at most {@value PublicGatherings#DATES_MOST}; if there are none, the last
 * one
 * @param datesInAll how many dates are to come
 * @param recurring the rule and what it leaves out; null if it follows no rule
 * @param placeId number of the place, or null if the venue is not one of the town's places
 * @param placeName name of the place, or the venue in words; null if staff have hidden the place
 * @param organiser name of the group, or who holds it in words
 * @param themes codes, in the order of the themes
 * @param welcome codes of marks
 * @param onlineUrl where on the net; null where only those who come are told
 * @param terms what else there is to know before coming
 * @param sourceText what of an imported record could not be read, as it stood there
 * @param imported whether it was read from somebody's data instead of posted
 * @param pictures in their order
 * @param freshness whether it is long ago that somebody said that it still takes place
 * @param placeHidden whether it is held at a place that staff have hidden, so that nothing is told of where it is
 * @param readings how words of its texts are read, where a dictionary is wrong
 */
public record PublicGathering(long id, String title, String summary, String description, List<PublicDate> dates,
        int datesInAll, Recurring recurring, String scheduleText, boolean online, String onlineUrl, Long placeId,
        String placeName, String address, Double latitude, Double longitude, Long areaId, String areaName, Long groupId,
        String organiser, List<String> themes, List<String> welcome, Boolean free, String fee, Integer capacity,
        String capacityText, String audience, String signUp, String phone, String email, String website,
        Terms terms, String sourceText, boolean imported, Instant updatedAt,
        List<ShownPicture> pictures, Freshness freshness, boolean placeHidden,
        Corrections readings) {

    /** Rule of the series (RFC 5545), or null. */
    public String rrule() {
        return recurring == null ? null : recurring.rrule();
    }
}
