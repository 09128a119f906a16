package jp.idobata.publishing;

import java.time.Instant;

/**
 * A published gathering as it goes into a feed.
 *
 * @param gathering what everybody may read of it, with all its dates in the span asked for
 * @param revision how often it was changed; never falls
 * @param publishedAt since when it has been public
 */
public record FeedEntry(PublicGathering gathering, int revision, Instant publishedAt) {
}
