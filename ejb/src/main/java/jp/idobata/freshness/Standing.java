package jp.idobata.freshness;

import java.time.LocalDate;

/**
 * How an entry stands.
 *
 * @param title its title or name
 * @param sure the last day on which somebody was sure
 * @param times how often it was asked of since
 * @param lastAsked the day of the last time, or null
 * @param restsSince since when it rests, or null
 * @param gone whether it rests because its keeper said that it is no more
 * @param accountId who posted it and can be mailed to, or null
 * @param groupId whose people can be mailed to, or null
 * @param known what is known for a letter or a call
 */
public record Standing(Entry entry, String title, LocalDate sure, int times, LocalDate lastAsked, LocalDate restsSince,
        boolean gone, Age age, Long accountId, Long groupId, Known known) {

    /** Whether anybody can be mailed to. */
    public boolean mailed() {
        return accountId != null || groupId != null;
    }

    /** The same, to be reached in another way as far as one is known; null changes nothing. */
    Standing reachedBy(Known other) {
        return other == null ? this : new Standing(entry, title, sure, times, lastAsked, restsSince, gone, age,
                accountId, groupId, new Known(or(other.who, known.who), or(other.address, known.address),
                or(other.phone, known.phone)));
    }

    private static String or(String one, String other) {
        return one == null ? other : one;
    }

    /**
     * What is known for a letter or a call; each may be null.
     *
     * @param who who runs it
     */
    public record Known(String who, String address, String phone) {
    }
}
