package jp.idobata.web.visitor.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;

/** The public interface as one whole. Every part of it is named here, so that nothing is published by accident. */
@ApplicationPath("/api")
public class Api extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(GatheringsApi.class, PlacesApi.class, GroupsApi.class, AreasApi.class, ThemesApi.class,
                OpenApi.class, PostingApi.class, AsJson.class, Trouble.class);
    }

    /** Without a description that the server would make up of itself. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
