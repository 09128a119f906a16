package jp.idobata.place;

/**
 * Staff have looked at what somebody told of a place.
 *
 * @param email address of whoever told it
 * @param name how that person is addressed
 * @param language language of the mail: ja, simple or en
 * @param placeName what the place is called
 * @param placeId its number; null if it cannot be public as it is
 * @param changed whether the place was public before
 * @param reason what has to be changed; null if it is public now
 * @param page where whoever told it goes on: a path of the site
 */
public record PlaceDecided(String email, String name, String language, String placeName, Long placeId, boolean changed,
        String reason, String page) {
}
