package jp.idobata.wall;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.idobata.micro.TownProcess;
import jp.idobata.visit.Seen;
import jp.idobata.visit.Visit;
import jp.idobata.web.frame.Addresses;
import jp.idobata.web.visitor.feed.FeedFiles;
import jp.idobata.web.visitor.opendata.OpenDataFiles;
import jp.idobata.web.visitor.paper.PaperFiles;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** Everything of a town that somebody without an account can get: pages, data for programs, trouble, and the log. */
public final class PublicSide {

    /**
     * Where to begin besides the addresses of all pages; the rest is what these lead to. Some are not there yet, and
     * must say nothing either.
     */
    private static final List<String> DOORS = List.of("/", "/gatherings", "/places", "/groups", "/areas", "/whispers",
            "/stories", "/stories.atom", "/guide",
            "/about", "/demo", "/signup", "/signin", "/password", "/post", "/post/paste", "/my", "/staff",
            "/staff/queue", "/staff/connect/sheet.pdf",
            "/staff/connect/town.svg", "/gatherings.ics", "/gatherings.atom", "/gatherings.geojson",
            "/areas.geojson", "/opendata/", "/opendata/events.csv", "/opendata/facilities.csv",
            "/api/v1/gatherings?size=100", "/api/v1/places?size=100", "/api/v1/groups?size=100", "/api/v1/areas",
            "/api/v1/themes", "/api/openapi", "/api/nothing", "/health/ready", "/health/live", "/metrics",
            "/robots.txt", "/sitemap.xml", "/sitemap/pages.xml", "/sitemap/gatherings-0.xml", "/sitemap/places-0.xml",
            "/sitemap/groups-0.xml", "/sitemap/areas-0.xml", "/manifest.webmanifest", "/worker.js", "/embed",
            "/embed.js", "/embed?limit=20&look=dark&lang=en", "/gatherings/1/card.png", "/no-such-page",
            "/gatherings/0", "/gatherings/suggest?q=%E3%81%97",
            "/gatherings/999999999", "/gatherings?page=x", "/gatherings?from=2026-99-99", "/?lang=en", "/?lang=simple",
            "/gatherings?lang=en", "/gatherings?lang=simple",
            "/gatherings/1/qr.svg", "/gatherings/1/flyer.pdf?size=cards&lang=en", "/gatherings/1/flyer.pdf?size=x",
            "/kawaraban?area=1&sort=round-4", "/kawaraban/1.pdf?size=a3&ruby=true");
    private static final List<String> LOGS = List.of("server.0.log", "console.log", "mariadb.log");

    /** What a list for programs says of its items and of its next part. */
    private static final Pattern LISTED = Pattern.compile("\"(?:url|next)\":\"(http[^\"]+)\"");

    private final TownProcess town;

    private PublicSide(TownProcess town) {
        this.town = town;
    }

    /** What there is to see from the street. */
    public static PublicSide of(TownProcess town) {
        return new PublicSide(town);
    }

    /**
     * Goes wherever links lead to.
     *
     * @param first addresses to go to before all others
     * @param most at most so many addresses
     * @return the answers by address
     */
    Map<String, String> crawl(List<String> first, int most) {
        var visitor = new Visit(town.base());
        var seen = new LinkedHashMap<String, String>();
        var next = new ArrayDeque<String>(first);
        next.addAll(doors());
        while (!next.isEmpty() && seen.size() < most) {
            var path = next.poll();
            if (!seen.containsKey(path)) {
                var page = visitor.get(path);
                seen.put(path, words(page));
                next.addAll(links(page));
            }
        }
        return seen;
    }

    /** The answer to one address, as everything that could tell one answer from another. */
    String look(String path) {
        return words(new Visit(town.base()).get(path));
    }

    /** Fails if the word is in an answer that these addresses, or the doors, give, or in the log. */
    public void saysNothingOf(String word, String... paths) {
        var visitor = new Visit(town.base());
        var asked = new LinkedHashSet<>(doors());
        for (var path : paths) {
            asked.addAll(Set.of(path, path + ".ics", path + "/card.png",
                    path + "/flyer.pdf", "/api/v1" + path, "/staff" + path,
                    "/staff" + path + "/welfare", path + "/welfare", path + "?lang=en", path + "?lang=simple"));
        }
        asked.forEach(path -> assertFalse(words(visitor.get(path)).contains(word), path + " says " + word));
        logsSayNothingOf(word);
    }

    /** Fails if the word is in a log. */
    void logsSayNothingOf(String word) {
        assertTrue(town.log(LOGS.get(0)).length() > 0, "there is a log");
        LOGS.forEach(log -> assertFalse(town.log(log).contains(word), log + " says " + word));
    }

    /** {@link #DOORS} and every published address of a page, those for people who have signed in as well. */
    private static List<String> doors() {
        return Stream.concat(DOORS.stream(), Stream.of(Addresses.patterns(), FeedFiles.patterns(),
                OpenDataFiles.patterns(), PaperFiles.patterns()).flatMap(List::stream)
                .map(pattern -> pattern.replace("{id}", "1").replace("{link}", "A".repeat(32))
                        .replace("{code}", "begin")
                        .replaceAll("\\{\\w+}", "0".repeat(64)))).distinct().toList();
    }

    private List<String> links(Seen page) {
        if (page.isHtml()) {
            return page.links().stream().filter(PublicSide::isWorthGoingTo).map(PublicSide::path).toList();
        }
        if (page.header("Content-Type").contains("json")) {
            return LISTED.matcher(page.text()).results().map(match -> path(URI.create(match.group(1))))
                    .filter(path -> !path.contains("cursor=")).flatMap(PublicSide::forms).toList();
        }
        return List.of();
    }

    /** The same thing as it is told to people, to programs and to calendars. */
    private static Stream<String> forms(String path) {
        return path.matches("/\\w+/\\d+") ? Stream.of(path, "/api/v1" + path,
                path.startsWith("/gatherings/") ? path + ".ics" : path) : Stream.of(path);
    }

    /**
     * Filters could be combined without end: one page further is enough of each list. One feed of each kind, which are
     * doors, stands for those of all groups, places and areas: each of them changes whenever a date is over in town.
     */
    private static boolean isWorthGoingTo(URI link) {
        var query = link.getQuery();
        if (link.getPath().matches("/(groups|places|areas)/\\d+/gatherings\\.(ics|atom)")) {
            return false;
        }
        return query == null || link.getPath().startsWith("/jakarta.faces.resource/") || query.matches("page=\\d+");
    }

    private static String path(URI link) {
        return link.getRawPath() + (link.getRawQuery() == null ? "" : "?" + link.getRawQuery());
    }

    /** Status, headers and body, without what is new each time: the clock, sessions and the states of forms. */
    static String words(Seen page) {
        var headers = page.answer().headers().map().entrySet().stream()
                .filter(header -> !Set.of("date", "set-cookie").contains(header.getKey().toLowerCase()))
                .map(Object::toString).sorted().collect(Collectors.joining("\n"));
        return page.status() + " " + page.address().getPath() + "\n" + timeless(headers + "\n\n"
                + (new String(page.answer().body(), StandardCharsets.ISO_8859_1) + "\n" + (isPaper(page) ? paper(page)
                        : page.text()))
                .replaceAll("(name=\"jakarta\\.faces\\.ViewState\"[^>]*value=\")[^\"]*", "$1"));
    }

    /** An answer without the moment at which it was asked for: that is in the cursor by which a list leads on. */
    static String timeless(String answer) {
        return answer.contains("cursor=") ? answer.replaceAll("cursor=[\\w-]+", "cursor=")
                .replaceAll("(?i)content-length=\\[\\d+]", "") : answer;
    }

    private static boolean isPaper(Seen page) {
        return page.header("Content-Type").startsWith("application/pdf");
    }

    /** What is written on paper, where it says nothing by its bytes. */
    private static String paper(Seen page) {
        try (var document = Loader.loadPDF(page.answer().body())) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
