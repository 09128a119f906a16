package jp.idobata.place;

import java.util.List;

/**
 * What is told of a place. Everything but the name may be null or empty: not known.
 *
 * @param name 1–80 characters
 * @param nameKana its reading
 * @param category what sort of place it is, in a word
 * @param address as one would write it on a letter
 * @param latitude degrees, WGS 84
 * @param longitude degrees, WGS 84
 * @param dropIn whether people can come by without an appointment (常設の居場所)
 * @param hoursText opening hours in words, as given
 * @param hours opening hours by weekday
 * @param sourceKey identity of the record it was imported from
 * @param sourceText what of that record could not be read
 * @param facts closures, facilities and the way there
 */
public record PlaceDetails(String name, String nameKana, String category, String summary, String description,
        String address,
        Double latitude, Double longitude, boolean dropIn, String phone, String website, String hoursText,
        List<OpeningHours> hours, String sourceKey, String sourceText, PlaceFacts facts) {

    /** A place of which only the name and address are known. */
    public static PlaceDetails named(String name, String address) {
        return new PlaceDetails(name, null, null, null, null, address, null, null, false, null, null, null, List.of(),
                null, null, PlaceFacts.NONE);
    }
}
