package jp.idobata.publishing;

import java.util.List;

/**
 * One page of a list.
 *
 * @param total how many there are on all pages
 * @param page number of this page, from 1
 * @param size entries on a full page
 */
public record ListPage(int total, List<Listed> items, int page, int size) {

    /** Entries on a full page of a list. */
    public static final int SIZE = 50;

    /** Number of pages, at least 1. */
    public int pages() {
        return Math.max(1, (total + size - 1) / size);
    }

    /** Whether more can be had on the next page. */
    public boolean hasNext() {
        return page < pages();
    }
}
