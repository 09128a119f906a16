package jp.idobata.place;

import java.util.List;
import jp.idobata.media.Picture;

/**
 * Staff put right what a place shows.
 *
 * @param placeId its number
 * @param before what it showed
 * @param after what it shows
 * @param by address of who did it
 */
public record PlacePicturesChanged(long placeId, List<Picture> before, List<Picture> after, String by) {
}
