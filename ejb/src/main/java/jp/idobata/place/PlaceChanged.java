package jp.idobata.place;

/**
 * A place was added or what is told of it has changed.
 *
 * @param placeId its number
 */
public record PlaceChanged(long placeId) {
}
