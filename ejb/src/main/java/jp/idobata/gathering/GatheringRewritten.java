package jp.idobata.gathering;

/**
 * What a gathering says has changed without anybody having proposed it; the public may see it or not.
 *
 * @param gatheringId number of the gathering
 */
public record GatheringRewritten(long gatheringId) {
}
