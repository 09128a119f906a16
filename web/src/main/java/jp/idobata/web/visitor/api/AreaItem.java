package jp.idobata.web.visitor.api;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.net.URI;
import jp.idobata.publishing.PublicArea;

/**
 * An area.
 *
 * @param kind what sort of area it is, in the municipality's word
 * @param parentId the area it is part of, or null
 * @param population how many people live there; null if not known
 * @param lat latitude of a point in it
 * @param lon longitude of that point
 */
@JsonbPropertyOrder({"id", "url", "kind", "name", "parentId", "population", "lat", "lon"})
public record AreaItem(long id, URI url, String kind, String name, Long parentId, Integer population, Double lat,
        Double lon) {

    static AreaItem of(PublicArea area, Telling telling) {
        return new AreaItem(area.id(), telling.address("/areas/" + area.id()), area.kind(), area.name(),
                area.parentId(), area.population(), area.latitude(), area.longitude());
    }
}
