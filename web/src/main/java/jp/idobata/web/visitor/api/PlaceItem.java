package jp.idobata.web.visitor.api;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.net.URI;
import jp.idobata.publishing.Listed;

/**
 * A place in a list. Texts are null where nothing is known.
 *
 * @param category what sort of place it is
 * @param gatheringsToCome how many gatherings there have a date to come
 */
@JsonbPropertyOrder({"id", "url", "name", "category", "address", "lat", "lon", "area", "gatheringsToCome"})
public record PlaceItem(long id, URI url, String name, String category, String address, Double lat, Double lon,
        Named area, int gatheringsToCome) {

    static PlaceItem of(Listed place, Telling telling) {
        return new PlaceItem(place.id(), telling.address("/places/" + place.id()), place.name(), place.note(),
                place.address(), place.latitude(), place.longitude(),
                Named.orNull(place.areaId(), place.areaName()), place.toCome());
    }
}
