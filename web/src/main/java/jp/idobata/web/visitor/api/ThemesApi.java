package jp.idobata.web.visitor.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** {@code /api/v1/themes}: what one can do, each named by a verb. */
@Path("v1/themes")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ThemesApi {

    @Inject
    private Asked asked;

    /** All themes in their order. One statement. */
    @GET
    public Object list() {
        asked.check();
        return asked.fields(Coded.class).of(Items.all(asked.themes()));
    }
}
