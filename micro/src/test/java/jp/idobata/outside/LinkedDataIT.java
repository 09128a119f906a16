package jp.idobata.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.rdf.RdfNQuad;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.idobata.micro.SharedTown;
import jp.idobata.micro.TownProcess;
import jp.idobata.visit.Seen;
import jp.idobata.visit.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The graph that pages of the demo town hold, as a JSON-LD library has it, against what the interface says. */
@ExtendWith(SharedTown.class)
class LinkedDataIT {

    private static final String WORDS = "https://schema.org/";
    private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
    private static final String CONTEXT = "{\"@context\":{\"@vocab\":\"" + WORDS + "\"}}";
    private static final int DATES_TOLD = 20;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<RdfNQuad> graph = new ArrayList<>();

    @Test
    void everyGatheringOnTheFirstPagesIsTheEventThatTheInterfaceTellsOf(TownProcess town) throws Exception {
        var items = JSON.readTree(get(town, "/api/v1/gatherings?size=60").body()).get("items");
        var kinds = new ArrayList<String>();
        for (var item : items) {
            var path = "/gatherings/" + item.get("id").longValue();
            var detail = JSON.readTree(get(town, "/api/v1" + path).body());
            var it = read(town, path, "#gathering");
            kinds.addAll(all(it, TYPE));
            assertEquals(detail.get("title").textValue(), String.join("|", all(it, "name")));
            assertEquals(List.of(town.base() + path), all(it, "url"));
            assertEquals(texts(detail.get("dates"), "startsAt"), starts(it), path);
            assertEquals(!detail.at("/group/id").isNumber() ? List.of() : List.of(town.base()
                    + "/groups/" + detail.at("/group/id") + "#group"), all(it, "organizer").stream()
                            .filter(one -> one.contains("/groups/")).toList());
            assertEquals(detail.at("/fee/free").booleanValue(), all(it, "isAccessibleForFree").contains("true"));
            assertEquals(detail.at("/place/name").isTextual() ? List.of(detail.at("/place/name").textValue())
                    : List.of(), all(it, "location", "name"), path);
        }
        assertTrue(kinds.contains(WORDS + "Event") && kinds.contains(WORDS + "EventSeries"), kinds.toString());
    }

    /** Of a series each date, of one date itself; whole days without their time. */
    private List<String> starts(String it) {
        var series = all(it, "subEvent", "startDate");
        return series.isEmpty() ? all(it, "startDate") : series;
    }

    private static List<String> texts(JsonNode dates, String name) {
        var texts = new ArrayList<String>();
        dates.forEach(date -> texts.add(date.get("allDay").booleanValue() ? date.get(name).textValue().substring(0, 10)
                : date.get(name).textValue()));
        return texts.stream().limit(DATES_TOLD).sorted().toList();
    }

    @Test
    void placesGroupsAreasAndTheFirstPageAreToldInEveryLanguage(TownProcess town) throws Exception {
        for (var language : List.of("ja", "simple", "en")) {
            for (var list : List.of("places", "groups", "areas")) {
                var item = JSON.readTree(get(town, "/api/v1/" + list).body()).at("/items/0");
                var it = read(town, "/" + list + "/" + item.get("id") + "?lang=" + language, "#"
                        + list.replaceFirst("s$", ""));
                assertEquals(List.of(item.get("name").textValue()), all(it, "name"));
            }
            var site = read(town, "/?lang=" + language, "#site");
            assertEquals(List.of(WORDS + "WebSite"), all(site, TYPE));
            assertEquals(List.of(town.base() + "/gatherings?q={words}"), all(site, "potentialAction", "target",
                    "urlTemplate"));
        }
    }

    /** The name of what the page tells of; its graph is read. */
    private String read(TownProcess town, String path, String mark) throws Exception {
        var page = new Visit(town.base()).get(path);
        assertEquals(200, page.status(), path);
        var written = Seen.all(page.document(), "script").stream().filter(script -> script.getAttribute("type").equals(
                "application/ld+json")).map(script -> script.getTextContent()).toList();
        assertEquals(1, written.size(), path);
        assertFalse(written.get(0).contains("<"), path);
        DocumentLoader loader = (address, options) -> {
            assertEquals(URI.create("https://schema.org"), address);
            return JsonDocument.of(new StringReader(CONTEXT));
        };
        graph.clear();
        graph.addAll(JsonLd.toRdf(JsonDocument.of(new StringReader(written.get(0)))).loader(loader).get().toList());
        return town.base() + path.replaceFirst("\\?.*", "") + mark;
    }

    private List<String> all(String thing, String... names) {
        var reached = List.of(thing);
        for (var name : names) {
            reached = reached.stream().flatMap(from -> objects(from, name.contains(":") ? name
                    : WORDS + name)).toList();
        }
        return reached.stream().sorted().collect(Collectors.toList());
    }

    private Stream<String> objects(String subject, String predicate) {
        return graph.stream().filter(quad -> quad.getSubject().getValue().equals(subject) && quad.getPredicate()
                .getValue().equals(predicate)).map(quad -> quad.getObject().getValue());
    }

    private static RawAnswer get(TownProcess town, String path) throws Exception {
        return RawRequest.get(path).send(town.base());
    }
}
