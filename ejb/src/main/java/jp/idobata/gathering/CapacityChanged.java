package jp.idobata.gathering;

/**
 * Another number of people than before can come to a gathering.
 *
 * @param gatheringId number of the gathering
 */
public record CapacityChanged(long gatheringId) {
}
