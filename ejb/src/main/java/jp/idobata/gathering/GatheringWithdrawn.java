package jp.idobata.gathering;

/**
 * A gathering is no longer public.
 *
 * @param gatheringId number of the gathering
 */
public record GatheringWithdrawn(long gatheringId) {
}
