package jp.idobata.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What a page may load and run: what comes from this site, and map tiles from where the setting {@code MAP_TILES_URL}
 * says. No page may run a script or use a style that stands in its own markup, so that markup smuggled into a post does
 * nothing.
 */
@ApplicationScoped
public class ContentPolicy {

    static final String HEADER = "Content-Security-Policy";

    @Inject
    @ConfigProperty(name = "MAP_TILES_URL")
    private Optional<String> mapTiles;

    /** @param framed whether any site may show the page within one of its own */
    String strict(boolean framed) {
        return "default-src 'self'; img-src 'self' data:" + tileServer() + "; object-src 'none'; base-uri 'self'; "
                + "form-action 'self'; frame-ancestors " + (framed ? "*" : "'none'");
    }

    private String tileServer() {
        return mapTiles.map(address -> URI.create(address.replaceAll("[{}]", "")))
                .map(address -> " " + address.getScheme() + "://" + address.getAuthority()).orElse("");
    }
}
