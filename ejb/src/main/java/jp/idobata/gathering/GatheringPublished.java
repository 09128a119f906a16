package jp.idobata.gathering;

/**
 * A gathering has become public, or what the public reads of it has changed.
 *
 * @param gatheringId number of the gathering
 */
public record GatheringPublished(long gatheringId) {
}
