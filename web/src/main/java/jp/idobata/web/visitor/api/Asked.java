package jp.idobata.web.visitor.api;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.idobata.calendar.TownClock;
import jp.idobata.gathering.Gatherings;
import jp.idobata.gathering.Theme;
import jp.idobata.search.Cursor;
import jp.idobata.search.GatheringQuery;
import jp.idobata.web.frame.Language;
import jp.idobata.web.frame.Site;

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
    private Site site;

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

    /** The members that are wanted of an answer of that kind. */
    Fields fields(Class<? extends Record> answer) {
        return Fields.of(given(), answer, Words.of(language()));
    }

    /** How far the list has been read; null if it begins. One that is none, or of another order, is a fault. */
    Cursor cursor(GatheringQuery query) {
        var text = given().first("cursor");
        var cursor = text.flatMap(Cursor::of).filter(read -> read.order() == query.order());
        if (text.isPresent() && cursor.isEmpty()) {
            given().fault("cursor");
        }
        return cursor.orElse(null);
    }

    /** Goes on only if everything could be read, the language too. */
    void check() {
        language();
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
        var language = language();
        return gatherings.themes().stream().map(theme -> new Coded(theme.getCode(), name(theme, language))).toList();
    }

    /** This same list at its next page, or null if this is the last one or the last that can be asked for. */
    URI next(boolean more) {
        var page = page();
        return more && page < PAGE_MOST
                ? telling().address(request.getRequestURI() + "?" + given().onPage(page + 1)) : null;
    }

    /** This same list behind what has been read of it, or null if that is all. */
    URI next(Cursor read) {
        return read == null ? null
                : telling().address(request.getRequestURI() + "?" + given().behind(read.text()));
    }

    private Telling telling(Map<String, String> themes) {
        return new Telling(site.getUrl(), clock.zone(), clock.today(), language(), themes);
    }

    private Language language() {
        return given().language(request);
    }

    private static String name(Theme theme, Language language) {
        return switch (language) {
            case ENGLISH -> theme.getEnglish();
            case SIMPLE -> Words.plain(theme.getSimple());
            case JAPANESE -> theme.getName();
        };
    }
}
