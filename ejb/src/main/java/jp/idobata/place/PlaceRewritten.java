package jp.idobata.place;

/**
 * Staff put right what a place says.
 *
 * @param placeId its number
 * @param before what it said
 * @param after what it says
 * @param by address of who did it
 */
public record PlaceRewritten(long placeId, PlaceProposal before, PlaceProposal after, String by) {
}
