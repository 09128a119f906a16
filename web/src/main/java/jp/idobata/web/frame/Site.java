package jp.idobata.web.frame;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import java.util.Optional;
import jp.idobata.media.ShownPicture;
import jp.idobata.site.Setting;
import jp.idobata.site.SiteLook;
import jp.idobata.site.SiteSettings;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What the municipality calls its site, and how it looks: as administrators have set it, else by the environment:
 * {@code SITE_NAME}, {@code SITE_TAG} (for social media). Also {@code SITE_URL} (without a slash at its end), {@code
 * DEMO}. {@code #{site}} in pages.
 */
@Named
@ApplicationScoped
public class Site {

    private static final int LOGO_WIDTH = 320;
    private static final String COLOUR = "#1f4e79";

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

    @EJB
    private SiteSettings settings;

    private volatile SiteLook worded;

    /** Has texts say what was set, if anything was changed since this was last asked. */
    void settle() {
        var look = settings.look();
        if (look != worded) {
            Texts.say(look.texts());
            worded = look;
        }
    }

    /** The site's name, as people say it. */
    public String getName() {
        return settings.look().get(Setting.NAME).or(() -> name).orElseGet(() -> Texts.in(Language.JAPANESE)
                .get("frame.site.name"));
    }

    /** Whether people come by HTTPS, so that cookies are for HTTPS alone; a proxy speaks it, not the program. */
    public boolean isSecure() {
        return url.filter(address -> address.startsWith("https:")).isPresent();
    }

    /** The site's tag on social media, with its number sign. */
    public String getTag() {
        return settings.look().get(Setting.TAG).or(() -> tag).orElseGet(() -> Texts.in(Language.JAPANESE)
                .get("frame.site.tag"));
    }

    /** Address of the picture before the name; null for the site's own drawing. */
    public String getLogo() {
        return settings.look().get(Setting.LOGO).map(hash -> ShownPicture.address(hash, LOGO_WIDTH, null)).orElse(null);
    }

    /** The colour of its head, {@code #rrggbb}. */
    public String getColour() {
        return settings.look().get(Setting.MAIN).orElse(COLOUR);
    }

    /** Address of the style sheet of the colours that were set; null if none were. */
    public String getStyles() {
        var look = settings.look();
        return look.styles().isEmpty() ? null : SiteStyles.ADDRESS + "?v=" + SiteStyles.mark(look.styles());
    }

    /** The colour of the site, {@code #rrggbb}. */
    public String getMainColour() {
        return settings.look().get(Setting.MAIN).orElse("#1f4e79");
    }

    /** The colour of what there is to do, {@code #rrggbb}. */
    public String getActionColour() {
        return settings.look().get(Setting.ACTION).orElse("#b5470f");
    }

    /** Grows with every change of what was set. */
    public long getLookVersion() {
        return settings.look().version();
    }

    /** Whether a language is offered. */
    public boolean speaks(Language language) {
        return settings.look().speaks(language.getCode());
    }

    /** Whether a mark of how welcome one is is used here. */
    public boolean uses(String mark) {
        return settings.look().uses(mark);
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
