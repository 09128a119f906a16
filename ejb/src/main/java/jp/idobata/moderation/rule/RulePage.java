package jp.idobata.moderation.rule;

import java.util.List;

/**
 * One page of the lines of a list.
 *
 * @param total how many there are of what was asked for, on all pages
 * @param page which it is, from 1
 */
public record RulePage(List<Rule> items, int total, int page) {

    /** Lines on a page. */
    public static final int SIZE = 50;

    /** Number of pages, at least 1. */
    public int pages() {
        return Math.max(1, (total + SIZE - 1) / SIZE);
    }
}
