package jp.idobata.web.visitor.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** {@code /api/openapi}: what this interface offers, for programs and for those who write them. */
@Path("openapi")
@RequestScoped
public class OpenApi {

    @Inject
    private Asked asked;

    /** The document as JSON. No statement. */
    @GET
    @Produces({"application/json", "application/vnd.oai.openapi+json"})
    public String json() {
        return Description.json(words(), asked.telling().site());
    }

    /** The document as YAML. No statement. */
    @GET
    @Produces({"application/yaml;qs=0.5", "application/vnd.oai.openapi;qs=0.5", "application/x-yaml;qs=0.5",
            "text/yaml;qs=0.5"})
    public String yaml() {
        return Description.yaml(words(), asked.telling().site());
    }

    private Words words() {
        asked.check();
        return Words.of(asked.telling().language());
    }
}
