package jp.idobata.search;

import java.util.List;

/**
 * One page of the register.
 *
 * @param total how many match on all pages
 * @param page number of this page, from 1
 */
public record RegisterPage(int total, List<RegisterEntry> entries, int page) {

    /** Number of pages, at least 1. */
    public int pages() {
        return Math.max(1, (total + RegisterQuery.SIZE - 1) / RegisterQuery.SIZE);
    }
}
