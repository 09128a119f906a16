package jp.idobata.insight;

/**
 * Where something goes on every week.
 *
 * @param latitude degrees, WGS 84
 */
public record WeeklySpot(double latitude, double longitude) {

    /** So many weeks are looked at. */
    public static final int WEEKS = 12;
    /** In so many of them there are dates. */
    public static final int WEEKS_LEAST = 9;
}
