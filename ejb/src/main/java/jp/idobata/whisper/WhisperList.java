package jp.idobata.whisper;

import java.util.List;

/**
 * One page of a list of whispers.
 *
 * @param total how many there are on all pages
 * @param page number of this page, from 1
 */
public record WhisperList(int total, List<PublicWhisper> items, int page) {

    /** Whispers on a full page. */
    public static final int SIZE = 20;
    /** Last page that can be asked for. */
    static final int PAGE_MOST = 1000;

    /** Number of pages, at least 1, and none that cannot be asked for. */
    public int pages() {
        return Math.max(1, Math.min(PAGE_MOST, (total + SIZE - 1) / SIZE));
    }
}
