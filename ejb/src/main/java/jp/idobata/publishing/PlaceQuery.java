package jp.idobata.publishing;

import java.time.LocalDateTime;
import java.util.Set;
import jp.idobata.place.Facility;

/**
 * What a list of places is narrowed by.
 *
 * @param words part of the name, reading or address; null for all
 * @param areaId only in that area or an area within it; null for all
 * @param category only what is of that sort; null for all
 * @param openAt only what is open at that moment; null for all
 * @param facilities only what has all of these
 * @param lent only what can be borrowed
 */
public record PlaceQuery(String words, Long areaId, String category, LocalDateTime openAt, Set<Facility> facilities,
        boolean lent) {

    /** Everything is copied. */
    public PlaceQuery {
        facilities = Set.copyOf(facilities);
    }

    /** Narrowed by words and area only. */
    public static PlaceQuery of(String words, Long areaId) {
        return new PlaceQuery(words, areaId, null, null, Set.of(), false);
    }
}
