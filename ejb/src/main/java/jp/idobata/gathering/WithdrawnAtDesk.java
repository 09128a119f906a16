package jp.idobata.gathering;

/**
 * Staff have taken out of public view what they themselves took in for somebody without an account, or what a calendar
 * that is followed no longer tells of.
 *
 * @param gatheringId number of the gathering
 * @param reason why, for whoever looks for it
 * @param by address of whoever did
 */
public record WithdrawnAtDesk(long gatheringId, String reason, String by) {
}
