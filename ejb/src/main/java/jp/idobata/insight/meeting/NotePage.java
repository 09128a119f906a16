package jp.idobata.insight.meeting;

import java.util.List;

/**
 * One page of notes.
 *
 * @param total how many there are on all pages
 */
public record NotePage(List<ResourceNote> notes, long total, int page) {

    /** Notes on a full page. */
    public static final int SIZE = 20;

    /** How many pages there are, 1 at least. */
    public int pages() {
        return (int) Math.max(1, (total + SIZE - 1) / SIZE);
    }
}
