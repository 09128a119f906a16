package jp.idobata.publishing;

import java.util.List;

/**
 * One page of what a feed tells.
 *
 * @param more whether there is another page
 */
public record FeedPage(List<FeedEntry> entries, boolean more) {
}
