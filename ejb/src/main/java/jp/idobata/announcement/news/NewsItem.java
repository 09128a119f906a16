package jp.idobata.announcement.news;

import java.time.Instant;
import java.util.List;

/**
 * Something the town told.
 *
 * @param gathering number of the gathering it is of
 * @param at when it was told
 * @param cancelled whether the latest that was told of it is that it will not be
 * @param amendments what was told of it since, the latest first
 */
public record NewsItem(long id, long gathering, String title, String words, Instant at, boolean cancelled,
        List<Amendment> amendments) {

    /** Something that changed. */
    public record Amendment(String words, Instant at) {
    }

    /** When it last became another. */
    public Instant changedAt() {
        return amendments.isEmpty() ? at : amendments.get(0).at();
    }
}
