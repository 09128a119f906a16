package jp.idobata.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.idobata.micro.SharedTown;
import jp.idobata.micro.TownProcess;
import jp.idobata.visit.Visit;
import jp.idobata.web.frame.Addresses;
import jp.idobata.web.visitor.feed.FeedFiles;
import jp.idobata.web.visitor.opendata.OpenDataFiles;
import jp.idobata.web.visitor.paper.PaperFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Whatever anybody sends to any published address: the answer is an orderly one. It is no error of ours, tells nothing
 * of the program inside, and gives nothing back as markup.
 */
@ExtendWith(SharedTown.class)
class HostileInputIT {

    private static final System.Logger LOG = System.getLogger(HostileInputIT.class.getName());
    private static final List<String> API = List.of("/api/v1/gatherings", "/api/v1/gatherings/{id}", "/api/v1/places",
            "/api/v1/groups", "/api/v1/areas", "/api/v1/themes", "/api/v1/posts/{id}", "/api/openapi", "/api",
            "/api/v1/{id}");
    /** What the lists read, each kind of value once. */
    private static final Map<String, List<String>> LISTS = Map.ofEntries(
            Map.entry("/gatherings?", List.of("q", "area", "theme", "from", "at", "page", "view")),
            Map.entry("/gatherings/suggest?", List.of("q")),
            Map.entry("/api/v1/gatherings?size=1&", List.of("q", "area", "theme", "when", "from", "to", "at", "within",
                    "online", "free", "welcome", "group", "place", "page", "sort", "size", "lang", "cursor", "fields")),
            Map.entry("/gatherings.ics?", List.of("q", "within", "lang")),
            Map.entry("/areas/1/gatherings.atom?", List.of("theme", "page")),
            Map.entry("/whispers?", List.of("kind", "area", "theme", "page")),
            Map.entry("/places?", List.of("q", "category", "open", "lent", "has")),
            Map.entry("/places/free?day=2026-12-04&start=10:00&end=12:00&", List.of("day", "start", "end", "area")),
            Map.entry("/groups?", List.of("q")), Map.entry("/api/v1/places?size=1&", List.of("q", "page")),
            Map.entry("/api/v1/groups?size=1&", List.of("q", "area")),
            Map.entry("/embed?", List.of("q", "theme", "limit", "look", "lang")),
            Map.entry("/embed/make?limit=3&", List.of("q", "area", "limit", "look")),
            Map.entry("/gatherings/1/flyer.pdf?", List.of("size", "lang", "ruby")),
            Map.entry("/kawaraban/1.pdf?", List.of("week", "size")),
            Map.entry("/kawaraban?area=1&", List.of("week", "sort", "tongue")));
    private static final List<String> OTHERS = List.of("/health/ready", "/health/live", "/metrics", "/health",
            "/openapi", "/robots.txt", "/resources/", "/jakarta.faces.resource/x.css.xhtml", "/WEB-INF/web.xml",
            "/META-INF/", "/nothing/{id}", "/drafts/keep", "/staff/held.csv", "/staff/welfare/row",
            "/staff/welfare/why", "/going/{link}.ics", "/gatherings.geojson", "/areas.geojson",
            "/gatherings/{id}/card.png", "/gatherings/{id}/qr.svg", "/sitemap.xml", "/sitemap/places-{id}.xml",
            "/embed.js");
    private static final int AT_ONCE = 4;

    private static Stream<String> published() {
        return Stream.of(Addresses.patterns(), FeedFiles.patterns(), OpenDataFiles.patterns(), PaperFiles.patterns(),
                API, OTHERS)
                .flatMap(List::stream);
    }

    private static Stream<String> plain() {
        return published().map(Hostile::plain);
    }

    /** Else none of the walks would get as far as the pages. */
    @Test
    void behindEachPlainAddressThereIsAPage(TownProcess town) throws Exception {
        for (var pattern : Addresses.patterns()) {
            var guarded = "/(my|staff|invitations|post/(\\{|pictures|look)|p/\\{link}/).*|/whispers/new";
            var expected = pattern.matches(guarded) ? 302 : 200;
            assertEquals(expected, RawRequest.get(Hostile.plain(pattern)).send(town.base()).status(), pattern);
        }
    }

    @Test
    void noPathDisturbsIt(TownProcess town) throws Exception {
        walk(town, published().flatMap(Hostile::paths).map(RawRequest::get));
    }

    @Test
    void noQueryDisturbsIt(TownProcess town) throws Exception {
        var statuses = walk(town, Stream.of(Addresses.patterns(), FeedFiles.patterns(), API).flatMap(List::stream)
                .map(Hostile::plain)
                .flatMap(path -> Hostile.queries().map(query -> RawRequest.get(path + "?" + query))));
        assertTrue(statuses.get(200) > 1000, "few queries got as far as the pages: " + statuses);
    }

    @Test
    void noSingleParameterDisturbsAList(TownProcess town) throws Exception {
        var statuses = walk(town, LISTS.entrySet().stream().flatMap(list -> Hostile.single(list.getValue())
                .map(query -> RawRequest.get(list.getKey() + query))));
        assertTrue(statuses.get(200) > 500, "few values got as far as the lists: " + statuses);
    }

    @Test
    void nobodyWhoIsSignedInDisturbsIt(TownProcess town) throws Exception {
        var rooms = Map.of("circle@example.jp", "/(my|post|whispers).*", "staff@example.jp", "/staff(/[qgpwfh].*)?",
                "admin@example.jp", "/staff/[ti].*");
        for (var room : rooms.entrySet()) {
            var cookie = "Cookie: idobata=" + new Visit(town.base()).as(room.getKey()).cookies().stream()
                    .filter(found -> found.getName().equals("idobata")).findFirst().orElseThrow().getValue();
            var open = Addresses.patterns().stream().filter(pattern -> pattern.matches(room.getValue())).toList();
            var statuses = walk(town, open.stream().flatMap(pattern -> Stream.concat(
                    Hostile.paths(pattern).filter(path -> pattern.contains("{")),
                    Hostile.queries().map(query -> Hostile.plain(pattern) + "?" + query)))
                    .map(path -> RawRequest.get(path).with(cookie)));
            assertTrue(statuses.get(200) > 100, room.getKey() + " saw " + statuses);
        }
    }

    @Test
    void noHeaderDisturbsIt(TownProcess town) throws Exception {
        var headers = List.of("Accept: ", "Accept: x", "Accept: */*;q=x", "Accept: text/html, application/json;q=0.9",
                "Accept: application/yaml", "Accept-Language: ***", "Accept-Language: en;q=2,ja;q=-1",
                "Accept-Language: " + "en,".repeat(2000), "Accept-Encoding: gzip;q=x, *;q=0", "Cookie: lang=<x7y7>",
                "Cookie: idobata=../../x; lang=\"en", "Cookie: idobata=" + "f".repeat(64), "Cookie: ;;;=",
                "Range: bytes=x", "If-Modified-Since: yesterday", "If-None-Match: \"<x7y7>",
                "Authorization: Basic %%%", "Authorization: Bearer x", "Content-Length: -1", "Content-Length: x",
                "Transfer-Encoding: x", "Origin: http://evil.example/<x7y7>", "X-Forwarded-For: <x7y7>",
                "X-Forwarded-Proto: javascript", "Faces-Request: partial/ajax", "Content-Type: x",
                "Expect: 100-continue", "Expect: <x7y7>", "x".repeat(9000));
        walk(town, plain().flatMap(path -> headers.stream().map(header -> RawRequest.get(path).with(header))));
    }

    @Test
    void noMethodDisturbsIt(TownProcess town) throws Exception {
        var methods = List.of("HEAD", "OPTIONS", "PUT", "DELETE", "PATCH", "TRACE", "CONNECT", "PROPFIND", "get",
                "X7Y7");
        walk(town, plain().flatMap(path -> methods.stream().map(method -> RawRequest.get(path).by(method))));
    }

    @Test
    void noFormDisturbsIt(TownProcess town) throws Exception {
        var states = Stream.concat(Hostile.states(), Stream.of("", "x".repeat(3_000_000),
                "jakarta.faces.ViewState=stateless&form=form&title=%3Cx7y7%3E&send=")).toList();
        walk(town, plain().flatMap(path -> states.stream().map(form -> RawRequest.post(path, form))));
        walk(town, Stream.of("/signin", "/signup", "/password", "/password/" + "0".repeat(64))
                .flatMap(path -> Hostile.queries().map(form -> RawRequest.post(path, form))));
        var types = List.of("application/json", "multipart/form-data", "multipart/form-data; boundary=x", "text/xml",
                "x", "application/x-www-form-urlencoded; charset=x7y7");
        walk(town, plain().flatMap(path -> types.stream().map(type -> new RawRequest("POST", path,
                List.of("Content-Type: " + type), "{\"<x7y7>\":"))));
    }

    @Test
    void whatIsTooMuchOrNoPagesBusinessIsRefused(TownProcess town) throws Exception {
        assertEquals(413, RawRequest.post("/signin", "x".repeat(2_000_001)).send(town.base()).status());
        assertEquals(411, RawRequest.get("/signin").by("POST").with("Transfer-Encoding: chunked")
                .with("Content-Type: application/x-www-form-urlencoded").send(town.base()).status());
        for (var path : List.of("/gatherings", "/jakarta.faces.resource/x.css.xhtml")) {
            assertEquals(405, RawRequest.post(path, "q=1").send(town.base()).status());
        }
        assertEquals("GET, HEAD, POST", RawRequest.get("/").by("PATCH").send(town.base()).header("Allow").orElse(""));
        assertEquals(413, RawRequest.post("/WEB-INF/web.xml", "x".repeat(2_000_001)).send(town.base()).status());
        assertEquals(400, RawRequest.post("/signin", "jakarta.faces.partial.ajax=true").send(town.base()).status());
        assertEquals(408, RawRequest.post("/signin", "jakarta.faces.ViewState=x").send(town.base()).status());
    }

    @Test
    void nothingOfTheInsideCanBeRead(TownProcess town) throws Exception {
        var files = List.of("WEB-INF/web.xml", "web-inf/web.xml", "WEB-INF/", "WEB-INF/classes/", "WEB-INF/lib/ejb.jar",
                "WEB-INF/classes/jp/idobata/web/frame/Addresses.class", "WEB-INF/payara-resources.xml",
                "META-INF/MANIFEST.MF", "META-INF/persistence.xml", "visitor/home.xhtml", "visitor/parts/facts.xhtml",
                "staff/queue.xhtml", "WEB-INF/templates/visitor.xhtml", "WEB-INF/errors/404.xhtml");
        var doors = List.of("/", "//", "/./", "/x/../", "/%2e/", "/;x/", "/jakarta.faces.resource/",
                "/jakarta.faces.resource/../", "/jakarta.faces.resource/%2e%2e/", "/jakarta.faces.resource/..%2f",
                "/resources/../", "/staff/../", "/api/../", "/api/v1/..%2f..%2f", "/gatherings/..%5c..%5c");
        var ends = List.of("", "%20", ".", "/", "%00", ";x=y", "%2exhtml", "::$DATA");
        var paths = files.stream().flatMap(file -> Stream.of(
                doors.stream().map(door -> door + file), ends.stream().map(end -> "/" + file + end),
                Stream.of("/" + file.replace("-", "%2d"), "/jakarta.faces.resource/" + file + ".xhtml",
                        "/jakarta.faces.resource/" + file.replaceAll(".*/", "") + ".xhtml?ln=../"
                                + file.replaceAll("/[^/]*$", "")))
                .flatMap(some -> some)).toList();
        var read = new ArrayList<String>();
        for (var path : paths) {
            if (RawRequest.get(path).send(town.base()).status() < 300) {
                read.add(path);
            }
        }
        assertEquals(List.of(), read);
        walk(town, paths.stream().map(RawRequest::get));
    }

    /** Sends them all, names every answer that is not in order, and counts the answers of each status. */
    private static Map<Integer, Integer> walk(TownProcess town, Stream<RawRequest> requests) throws Exception {
        var faults = new ConcurrentSkipListMap<String, Queue<RawRequest>>();
        var statuses = new ConcurrentSkipListMap<Integer, Integer>();
        var calls = new ArrayList<Callable<Void>>();
        requests.forEach(request -> calls.add(() -> {
            var answer = request.send(town.base());
            statuses.merge(answer.status(), 1, Integer::sum);
            Faults.of(request, answer, town.base()).forEach(fault -> faults
                    .computeIfAbsent(fault, key -> new ConcurrentLinkedQueue<>()).add(request));
            return null;
        }));
        var begun = System.nanoTime();
        var threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            for (var done : threads.invokeAll(calls)) {
                done.get();
            }
        } finally {
            threads.shutdown();
        }
        var told = new StringBuilder();
        LOG.log(System.Logger.Level.INFO, calls.size() + " requests, " + (System.nanoTime() - begun) / 1_000_000
                + " ms, " + statuses);
        faults.forEach((fault, by) -> told.append("\n").append(by.size()).append(" times: ").append(fault)
                .append(by.stream().limit(5).map(request -> "\n    " + request).collect(Collectors.joining())));
        assertEquals("", told.toString(), "of " + calls.size());
        assertTrue(calls.size() > 100);
        assertEquals(200, RawRequest.get("/health/ready").send(town.base()).status());
        return statuses;
    }
}
