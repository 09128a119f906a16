package jp.idobata.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import jp.idobata.micro.SharedTown;
import jp.idobata.micro.TownProcess;
import jp.idobata.visit.Guests;
import jp.idobata.visit.WorldClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xml.sax.InputSource;

/** What programs find besides feeds: the map of the site, cards, cursors, and who may frame what. */
@ExtendWith(SharedTown.class)
class MachinesIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final LocalDateTime SOON = LocalDateTime.of(2026, 12, 24, 10, 0);

    @Test
    void mapOfTheSiteLeadsToWhatTheListsShowAndToNothingElse(TownProcess town) throws Exception {
        var parts = locations(town, "/sitemap.xml");
        assertEquals(5, parts.size(), parts.toString());
        var pages = new TreeSet<String>();
        for (var part : parts) {
            locations(town, part).forEach(page -> assertTrue(pages.add(page), page));
        }
        var listed = new TreeSet<String>();
        for (var list : List.of("gatherings?size=100", "places", "groups", "areas")) {
            all(town, "/api/v1/" + list).forEach(item -> listed.add("/" + list.replaceAll("\\?.*", "") + "/"
                    + item.get("id")));
        }
        assertTrue(pages.containsAll(listed), () -> {
            listed.removeAll(pages);
            return "not in the map: " + listed;
        });
        var more = new TreeSet<>(pages);
        more.removeAll(listed);
        assertTrue(more.containsAll(List.of("/", "/news", "/stories", "/kawaraban", "/opendata/", "/opendata/check",
                "/guide")), more.toString());
        // Dates of the last months, and pages with an address of their own.
        more.forEach(page -> assertTrue(page.matches("/gatherings/\\d+|[^\\d]*"), page));
        for (var page : pages.stream().filter(page -> page.hashCode() % 40 == 0).toList()) {
            assertEquals(200, RawRequest.get(page).send(town.base()).status(), page);
        }
    }

    @Test
    void whatIsTakenOutOfViewLeavesTheMapAndItsCard(TownProcess town) throws Exception {
        try (var owner = town.owner()) {
            var page = "/gatherings/" + Guests.of(owner, "冬の星をみる会", "hanako@example.jp", 5, SOON, 1).gathering();
            WorldClock.bringBack(owner);
            var map = "/sitemap/gatherings-0.xml";
            assertTrue(locations(town, map).contains(page));
            var card = bytes(town, page + "/card.png");
            assertEquals("image/png", card.headers().firstValue("Content-Type").orElse(""));
            var image = ImageIO.read(new ByteArrayInputStream(card.body()));
            assertEquals("1200x630", image.getWidth() + "x" + image.getHeight());
            assertTrue(card.body().length < 100_000);
            var tag = card.headers().firstValue("ETag").orElseThrow();
            var again = RawRequest.get(page + "/card.png").with("If-None-Match: " + tag).send(town.base());
            assertEquals("304", again.status() + again.body());
            var english = bytes(town, page + "/card.png?lang=en");
            assertEquals(List.of(), english.headers().allValues("Set-Cookie"));
            assertTrue(!tag.equals(english.headers().firstValue("ETag").orElseThrow()), "the English one is another");
            change(owner, "update gathering set title = '冬の星をみる会・改', updated_at = '2026-11-20 12:00' where id = "
                    + page.replaceAll("\\D", ""));
            assertEquals(200, RawRequest.get(page + "/card.png").with("If-None-Match: " + tag).send(town.base())
                    .status());
            assertTrue(RawRequest.get(page).send(town.base()).body().contains("og:image\" content=\"" + town.base()
                    + page + "/card.png\""));
            change(owner, "delete from publication where gathering_id = " + page.replaceAll("\\D", ""));
            change(owner, "update gathering set updated_at = '2026-11-20 13:00' where id = "
                    + page.replaceAll("\\D", ""));
            assertTrue(!locations(town, map).contains(page));
            assertEquals(404, RawRequest.get(page + "/card.png").send(town.base()).status());
            assertEquals(405, RawRequest.post(page + "/card.png", "a=1").send(town.base()).status());
        }
    }

    @Test
    void onlyTheListForOthersCanBeFramedAndItSetsNoCookie(TownProcess town) throws Exception {
        for (var path : List.of("/", "/gatherings", "/embed/make", "/signin", "/gatherings/1", "/no-such-page",
                "/api/v1/themes", "/embed/", "/embed.js")) {
            var answer = RawRequest.get(path).send(town.base());
            assertTrue(answer.header("Content-Security-Policy").orElse("").endsWith("frame-ancestors 'none'"), path);
            assertEquals(List.of("DENY"), answer.all("X-Frame-Options"), path);
        }
        for (var path : List.of("/embed", "/embed?lang=en&limit=3&theme=learn")) {
            var answer = RawRequest.get(path).with("Cookie: lang=simple").send(town.base());
            assertEquals(200, answer.status());
            assertTrue(answer.header("Content-Security-Policy").orElse("").endsWith("frame-ancestors *"));
            assertEquals(List.of(), answer.all("X-Frame-Options"));
            assertEquals(List.of(), answer.all("Set-Cookie"));
            assertEquals("*", answer.header("Access-Control-Allow-Origin").orElse(""));
            assertTrue(!answer.body().contains("<script"), path);
        }
        assertEquals(3, RawRequest.get("/embed?limit=3").send(town.base()).body().split("<li>", -1).length - 1);
        assertEquals(20, RawRequest.get("/embed?limit=99").send(town.base()).body().split("<li>", -1).length - 1);
    }

    @Test
    void robotsAreKeptFromWhatIsNoPageToFind(TownProcess town) throws Exception {
        var lines = RawRequest.get("/robots.txt").send(town.base()).body().lines().toList();
        assertTrue(lines.containsAll(List.of("User-agent: *", "Disallow: /", "Disallow: /staff", "Disallow: /my",
                "Disallow: /p/", "Sitemap: " + town.base() + "/sitemap.xml")), lines.toString());
    }

    @Test
    void whatIsPublishedWhileOneReadsNeitherHidesNorRepeatsAnything(TownProcess town) throws Exception {
        for (var order : List.of("sort=soon", "sort=new", "sort=near&at=34.34,134.04&within=50000")) {
            try (var owner = town.owner()) {
                var path = "/api/v1/gatherings?size=30&fields=id&" + order;
                var before = ids(all(town, path));
                var first = read(town, path);
                var come = Guests.of(owner, "朝いちばんの会", "hanako@example.jp", 5, LocalDateTime.of(2026, 11, 22, 0, 1), 1);
                var rest = ids(all(town, relative(town, first.get("next").textValue())));
                change(owner, "delete from publication where gathering_id = " + come.gathering());
                var seen = new ArrayList<>(ids(first.get("items")));
                seen.addAll(rest);
                assertEquals(seen.size(), new HashSet<>(seen).size(), order + ": nothing comes twice");
                assertTrue(seen.containsAll(before), order + ": nothing is passed over");
                assertEquals(before, seen.stream().filter(before::contains).toList(), order);
            }
        }
    }

    @Test
    void cursorOfAnotherOrderIsRefused(TownProcess town) throws Exception {
        var next = relative(town, read(town, "/api/v1/gatherings?size=1").get("next").textValue());
        assertEquals(400, RawRequest.get(next + "&sort=new").send(town.base()).status());
        assertEquals(200, RawRequest.get(next + "&page=7").send(town.base()).status());
        assertEquals(read(town, next), read(town, next + "&page=7").deepCopy());
    }

    private static Set<String> locations(TownProcess town, String path) throws Exception {
        var answer = RawRequest.get(path).send(town.base());
        assertEquals(200, answer.status(), path);
        assertEquals("application/xml", answer.type());
        var nodes = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(
                answer.body()))).getElementsByTagName("loc");
        var found = new TreeSet<String>();
        IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).forEach(node -> found.add(node.getTextContent()
                .replaceFirst("^" + town.base(), "")));
        return found;
    }

    private static HttpResponse<byte[]> bytes(TownProcess town, String path) throws Exception {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(town.address(path)).build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    private static List<Long> ids(Iterable<JsonNode> items) {
        var ids = new ArrayList<Long>();
        items.forEach(item -> ids.add(item.get("id").longValue()));
        return ids;
    }

    private static List<JsonNode> all(TownProcess town, String path) throws Exception {
        var items = new ArrayList<JsonNode>();
        for (var next = path; next != null;) {
            var page = read(town, next);
            page.get("items").forEach(items::add);
            next = page.get("next").isNull() ? null : relative(town, page.get("next").textValue());
        }
        return items;
    }

    private static String relative(TownProcess town, String address) {
        var uri = URI.create(address);
        assertTrue(address.startsWith(town.base().toString()), address);
        return uri.getRawPath() + "?" + uri.getRawQuery();
    }

    private static JsonNode read(TownProcess town, String path) throws Exception {
        return JSON.readTree(RawRequest.get(path).send(town.base()).body());
    }

    private static void change(Connection owner, String sql) throws Exception {
        try (var statement = owner.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
