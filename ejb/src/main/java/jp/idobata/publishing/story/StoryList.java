package jp.idobata.publishing.story;

import java.util.List;

/**
 * One page of stories.
 *
 * @param total how many there are on all pages
 * @param groupName of the group whose they are; null for all
 */
public record StoryList(int total, List<StoryCard> items, int page, String groupName) {

    /** Stories on a full page. */
    public static final int SIZE = 24;

    /** Number of pages, at least 1. */
    public int pages() {
        return Math.max(1, (total + SIZE - 1) / SIZE);
    }
}
