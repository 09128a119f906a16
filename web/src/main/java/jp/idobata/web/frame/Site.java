package jp.idobata.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What the municipality calls its site. Settings: {@code SITE_NAME}, {@code SITE_TAG} (for social media),
 * {@code SITE_URL} (without a slash at its end), {@code DEMO}. {@code #{site}} in pages.
 */
@Named
@ApplicationScoped
public class Site {

    @Inject
    @ConfigProperty(name = "SITE_NAME")
    private Optional<String> name;

    @Inject
    @ConfigProperty(name = "SITE_TAG")
    private Optional<String> tag;

    @Inject
    @ConfigProperty(name = "SITE_URL")
    private Optional<String> url;

    @Inject
    @ConfigProperty(name = "MAP_TILES_URL")
    private Optional<String> mapTiles;

    @Inject
    @ConfigProperty(name = "DEMO", defaultValue = "none")
    private String demo;

    /** The site's name, as people say it. */
    public String getName() {
        return name.orElseGet(() -> Texts.in(Language.JAPANESE).get("frame.site.name"));
    }

    /** The site's tag on social media, with its number sign. */
    public String getTag() {
        return tag.orElseGet(() -> Texts.in(Language.JAPANESE).get("frame.site.tag"));
    }

    /** Where the site is reached from outside, without a slash at the end; empty if not set. */
    public String getUrl() {
        return url.map(text -> text.replaceAll("/+$", "")).orElse("");
    }

    /** Address of a map's tiles, with {@code {z}}, {@code {x}} and {@code {y}} in it; empty if there is no map. */
    public String getMapTiles() {
        return mapTiles.orElse("");
    }

    /** The host a map comes from; empty if there is no map. */
    public String getMapHost() {
        return mapTiles.map(address -> URI.create(address.replaceAll("[{}]", "")).getHost()).orElse("");
    }

    /** Whether this is a demo with the data of a real town. */
    public boolean isDemo() {
        return !"none".equals(demo);
    }
}
