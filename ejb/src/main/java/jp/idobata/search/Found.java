package jp.idobata.search;

import java.util.List;

/**
 * One page of what was found.
 *
 * @param total how many were found on all pages
 * @param cards those of this page
 * @param page number of this page, from 1
 * @param size gatherings on a full page
 */
public record Found(int total, List<GatheringCard> cards, int page, int size) {

    /** Number of pages, at least 1, and none that cannot be asked for. */
    public int pages() {
        return Math.max(1, Math.min(GatheringQuery.PAGE_MOST, (total + size - 1) / size));
    }

    /** Whether more can be had on the next page. */
    public boolean hasNext() {
        return page < pages();
    }
}
