package jp.idobata.web.visitor.api;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jp.idobata.publishing.PublicPlaces;

/** {@code /api/v1/places}: the town's places by name. */
@Path("v1/places")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class PlacesApi {

    @EJB
    private PublicPlaces places;

    @Inject
    private Asked asked;

    /** Those with the words {@code q} within {@code area}. Two statements. */
    @GET
    public Object list() {
        var given = asked.given();
        var words = given.first("q").orElse(null);
        var area = given.id("area");
        var page = asked.page();
        asked.check();
        var fields = asked.fields(PlaceItem.class);
        var found = places.list(words, area, page);
        var telling = asked.telling();
        return fields.of(new Items<>(found.total(), found.items().stream().map(place -> PlaceItem.of(place, telling))
                .toList(), asked.next(found.hasNext())));
    }
}
