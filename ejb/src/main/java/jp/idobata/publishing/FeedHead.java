package jp.idobata.publishing;

import java.time.Instant;

/**
 * What a feed says of itself. Paths begin with a slash and may have a query.
 *
 * @param title what it is called
 * @param self path of the feed
 * @param page path of the page that shows the same
 * @param next path of its next part, or null
 * @param changedAt when it last became another
 */
public record FeedHead(String title, String self, String page, String next, Instant changedAt) {
}
