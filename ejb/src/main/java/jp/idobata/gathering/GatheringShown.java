package jp.idobata.gathering;

/**
 * A gathering that was not public is: for the first time, or again.
 *
 * @param gatheringId number of the gathering
 */
public record GatheringShown(long gatheringId) {
}
