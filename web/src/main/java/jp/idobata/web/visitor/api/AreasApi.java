package jp.idobata.web.visitor.api;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jp.idobata.publishing.PublicAreas;

/** {@code /api/v1/areas}: all areas in one list, each followed by the areas it is made of. */
@Path("v1/areas")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class AreasApi {

    @EJB
    private PublicAreas areas;

    @Inject
    private Asked asked;

    /** All areas. One statement. */
    @GET
    public Object list() {
        asked.check();
        var fields = asked.fields(AreaItem.class);
        var telling = asked.telling();
        return fields.of(Items.all(areas.all().stream().map(area -> AreaItem.of(area, telling)).toList()));
    }
}
