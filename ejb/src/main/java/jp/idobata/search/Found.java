package jp.idobata.search;

import java.util.List;
import java.util.Locale;

/**
 * One page of what was found. Of very many it is only said that there are so many and more: to count them would cost
 * the more the larger the town is.
 *
 * @param total how many were found on all pages, as far as they were counted: a little over {@code most}, or over what
 * is on the pages to this one
 * @param cards those of this page
 * @param page number of this page, from 1
 * @param size gatherings on a full page
 * @param most a larger number is not told
 */
public record Found(int total, List<GatheringCard> cards, int page, int size, int most) {

    /** So many are counted. */
    public static final int COUNTED_MOST = 1000;
    /** So many of those that have words: as many as are ranked, for the texts are read to count them. */
    public static final int WORDED_MOST = 200;

    /** A page of what was not asked for by words. */
    public Found(int total, List<GatheringCard> cards, int page, int size) {
        this(total, cards, page, size, COUNTED_MOST);
    }

    static Found of(GatheringQuery query, int total, List<GatheringCard> cards) {
        return new Found(total, cards, query.page(), query.size(), most(query));
    }

    /** So far is counted for the page of a query. */
    static int counted(GatheringQuery query) {
        return Math.max(most(query), query.page() * query.size()) + 1;
    }

    private static int most(GatheringQuery query) {
        return query.terms().isEmpty() ? COUNTED_MOST : WORDED_MOST;
    }

    /** Whether there may be more than were counted. */
    public boolean isUncounted() {
        return total > most;
    }

    /** How many there are, or how many there are at least. */
    public int least() {
        return Math.min(total, most);
    }

    /** The same in short: a number, or 「1,000+」. */
    public Object number() {
        return isUncounted() ? String.format(Locale.ROOT, "%,d+", most) : (Object) total;
    }

    /** Number of pages as far as was counted, at least 1, and none that cannot be asked for. */
    public int pages() {
        return Math.max(1, Math.min(GatheringQuery.PAGE_MOST, (total + size - 1) / size));
    }

    /** Whether more can be had on the next page. */
    public boolean hasNext() {
        return page < pages();
    }
}
