package jp.idobata.flyer;

import java.util.List;
import jp.idobata.calendar.Pauses;

/**
 * When it is held.
 *
 * @param dates in order, at least one; with a rule, the first one only
 * @param rrule rule of a series (RFC 5545) that begins on the first date; null if the dates are all there is
 * @param pauses what the rule leaves out
 */
public record FlyerWhen(List<FlyerDate> dates, String rrule, Pauses pauses) {

    public FlyerWhen {
        dates = List.copyOf(dates);
    }
}
