package jp.idobata.flyer;

import java.util.List;

/**
 * When it is held.
 *
 * @param dates in order, at least one; with a rule, the first one only
 * @param rrule rule of a series (RFC 5545) that begins on the first date; null if the dates are all there is
 */
public record FlyerWhen(List<FlyerDate> dates, String rrule) {

    public FlyerWhen {
        dates = List.copyOf(dates);
    }
}
