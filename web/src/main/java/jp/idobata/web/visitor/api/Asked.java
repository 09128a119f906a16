package jp.idobata.web.visitor.api;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.idobata.calendar.TownClock;
import jp.idobata.gathering.Gatherings;
import jp.idobata.gathering.Theme;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What one request asks for, and in which language it is answered. */
@RequestScoped
public class Asked {

    /** Last page that can be asked for. */
    static final int PAGE_MOST = 1000;

    @Inject
    private HttpServletRequest request;

    @Inject
    private TownClock clock;

    @EJB
    private Gatherings gatherings;

    @Inject
    @ConfigProperty(name = "SITE_URL")
    private Optional<String> site;

    private Given given;

    /** The parameters of the address. */
    Given given() {
        if (given == null) {
            given = new Given(request.getQueryString());
        }
        return given;
    }

    /** Number of the page. */
    int page() {
        return given().number("page", 1, PAGE_MOST);
    }

    /** Goes on only if everything could be read, the language too. */
    void check() {
        words();
        given().check();
    }

    /** How to tell of what has no themes. No statement. */
    Telling telling() {
        return telling(Map.of());
    }

    /** How to tell of gatherings. One statement. */
    Telling tellingThemes() {
        return telling(themes().stream().collect(Collectors.toMap(Coded::code, Coded::name)));
    }

    /** The themes by their names. One statement. */
    List<Coded> themes() {
        var words = words();
        return gatherings.themes().stream().map(theme -> new Coded(theme.getCode(), name(theme, words))).toList();
    }

    /** This same list at its next page, or null if this is the last one or the last that can be asked for. */
    URI next(boolean more) {
        var page = page();
        return more && page < PAGE_MOST
                ? telling().address(request.getRequestURI() + "?" + given().onPage(page + 1)) : null;
    }

    private Telling telling(Map<String, String> themes) {
        return new Telling(site.map(url -> url.replaceAll("/+$", "")).orElse(""), clock.zone(), words(), themes);
    }

    private Words words() {
        return Words.of(Languages.of(given(), request.getHeader("Accept-Language")));
    }

    private static String name(Theme theme, Words words) {
        return switch (Languages.code(words.locale())) {
            case "en" -> theme.getEnglish();
            case "simple" -> Words.plain(theme.getSimple());
            default -> theme.getName();
        };
    }
}
