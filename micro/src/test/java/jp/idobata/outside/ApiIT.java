package jp.idobata.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import jp.idobata.micro.SharedTown;
import jp.idobata.micro.TownProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The interface for programs as its users meet it, held against its own description. */
@ExtendWith(SharedTown.class)
class ApiIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void nextLeadsThroughTheWholeListOnceAndDetailsSayTheSame(TownProcess town) throws Exception {
        var items = all(town, "/api/v1/gatherings?size=50&lang=en");
        assertTrue(items.size() >= 150, items.size() + " gatherings to come");
        for (var item : items.subList(0, 60)) {
            var detail = read(town, "/api/v1/gatherings/" + item.get("id").longValue() + "?lang=en");
            assertFits(town, "GatheringDetail", detail);
            item.fieldNames().forEachRemaining(name -> assertEquals(item.get(name), detail.get(name), name));
        }
    }

    @Test
    void listsKeepToTheirSchemas(TownProcess town) throws Exception {
        assertFits(town, "GatheringList", read(town, "/api/v1/gatherings?size=100"));
        assertFits(town, "PlaceList", read(town, "/api/v1/places"));
        assertFits(town, "GroupList", read(town, "/api/v1/groups"));
        assertFits(town, "AreaList", read(town, "/api/v1/areas"));
        assertFits(town, "ThemeList", read(town, "/api/v1/themes"));
        assertTrue(all(town, "/api/v1/places").size() >= 100);
    }

    @Test
    void filtersNarrow(TownProcess town) throws Exception {
        var free = all(town, "/api/v1/gatherings?free=true&size=100");
        assertTrue(free.size() > 1);
        free.forEach(item -> assertTrue(item.at("/fee/free").booleanValue()));
        var area = free.stream().filter(item -> item.get("area").isObject()).findFirst().orElseThrow().at("/area/id");
        var there = all(town, "/api/v1/gatherings?size=100&area=" + area);
        there.forEach(item -> assertEquals(area, item.at("/area/id")));
        var title = there.get(0).get("title").textValue();
        var found = all(town, "/api/v1/gatherings?size=100&q=" + java.net.URLEncoder.encode(title, "UTF-8"));
        assertTrue(found.stream().anyMatch(item -> item.get("title").textValue().equals(title)), title);
    }

    @Test
    void anyonesProgramMayReadIt(TownProcess town) throws Exception {
        var answer = RawRequest.get("/api/v1/themes").with("Origin: https://other.example").send(town.base());
        assertEquals(200, answer.status());
        assertEquals("*", answer.header("Access-Control-Allow-Origin").orElse(""));
        assertTrue(answer.header("Cache-Control").orElse("").matches("public, max-age=\\d+"));
        assertEquals(List.of(), answer.all("Set-Cookie"));
        var vary = String.join(", ", answer.all("Vary"));
        assertTrue(vary.contains("Accept-Encoding") && vary.contains("Accept-Language"), vary);
        var asked = RawRequest.get("/api/v1/themes").by("OPTIONS").with("Access-Control-Request-Method: GET")
                .send(town.base());
        assertEquals(204, asked.status());
        assertEquals("GET, HEAD, OPTIONS", asked.header("Access-Control-Allow-Methods").orElse(""));
    }

    @Test
    void theHeadersAloneAreThoseOfTheAnswer(TownProcess town) throws Exception {
        var whole = RawRequest.get("/api/v1/themes").send(town.base());
        var head = RawRequest.get("/api/v1/themes").by("HEAD").send(town.base());
        assertEquals("", head.body());
        assertEquals(whole.header("Content-Length"), head.header("Content-Length"));
        assertEquals(whole.header("Content-Type"), head.header("Content-Type"));
    }

    @Test
    void problemsNameTheFieldInTheReadersLanguage(TownProcess town) throws Exception {
        var answer = RawRequest.get("/api/v1/gatherings?size=101&when=never&q=%E3%81&theme=A_B")
                .with("Accept-Language: en").send(town.base());
        assertEquals(400, answer.status());
        assertEquals("application/problem+json", answer.type());
        assertEquals("no-store", answer.header("Cache-Control").orElse(""));
        var problem = JSON.readTree(answer.body());
        assertFits(town, "Problem", problem);
        var fields = new HashSet<String>();
        problem.get("errors").forEach(error -> fields.add(error.get("field").textValue()));
        assertEquals(new HashSet<>(List.of("size", "when", "q", "theme")), fields);
        assertEquals("Something in the request cannot be read", problem.get("title").textValue());
    }

    @Test
    void everyOtherTroubleIsAProblemToo(TownProcess town) throws Exception {
        assertProblem(404, RawRequest.get("/api/v1/gatherings/999999999"), town);
        assertProblem(404, RawRequest.get("/api/nothing"), town);
        assertProblem(405, RawRequest.get("/api/v1/gatherings").by("DELETE"), town);
        assertProblem(406, RawRequest.get("/api/v1/gatherings").with("Accept: image/png"), town);
        assertProblem(400, RawRequest.get("/api/v1/places?page=1001"), town);
        assertProblem(400, RawRequest.get("/api/v1/areas?lang=fr"), town);
    }

    private static void assertProblem(int status, RawRequest request, TownProcess town) throws Exception {
        var answer = request.send(town.base());
        assertEquals(status, answer.status(), request.toString());
        assertEquals("application/problem+json", answer.type());
        assertFits(town, "Problem", JSON.readTree(answer.body()));
        assertEquals("*", answer.header("Access-Control-Allow-Origin").orElse(""));
    }

    @Test
    void theDescriptionComesAsJsonAndAsYaml(TownProcess town) throws Exception {
        var yaml = RawRequest.get("/api/openapi").with("Accept: application/yaml").send(town.base());
        assertEquals("application/yaml", yaml.type());
        assertTrue(yaml.body().startsWith("\"openapi\": \"3.1.0\"\n"), yaml.body().substring(0, 40));
        assertEquals("3.1.0", read(town, "/api/openapi").get("openapi").textValue());
        assertEquals(town.base() + "/api", read(town, "/api/openapi").at("/servers/0/url").textValue());
    }

    /** Every item of a list, page by page. */
    private static List<JsonNode> all(TownProcess town, String path) throws Exception {
        var items = new ArrayList<JsonNode>();
        var ids = new HashSet<Long>();
        var total = 0;
        for (var next = path; next != null;) {
            var page = read(town, next);
            total = page.get("total").intValue();
            for (var item : page.get("items")) {
                assertTrue(ids.add(item.get("id").longValue()), "twice in the list: " + item);
                items.add(item);
            }
            next = page.get("next").isNull() ? null : relative(town, page.get("next").textValue());
        }
        assertEquals(total, items.size());
        return items;
    }

    private static String relative(TownProcess town, String address) {
        assertTrue(address.startsWith(town.base() + "/"), address);
        var uri = URI.create(address);
        return uri.getRawPath() + "?" + uri.getRawQuery();
    }

    private static JsonNode read(TownProcess town, String path) throws Exception {
        var answer = RawRequest.get(path).send(town.base());
        assertEquals(200, answer.status(), path + answer.body());
        assertEquals("application/json", answer.type());
        return JSON.readTree(answer.body());
    }

    private static void assertFits(TownProcess town, String schema, JsonNode answer) throws Exception {
        var document = (ObjectNode) read(town, "/api/openapi");
        document.put("$ref", "#/components/schemas/" + schema);
        var faults = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(document)
                .validate(answer, context -> context.getExecutionConfig().setFormatAssertionsEnabled(true));
        assertEquals("", faults.stream().map(Object::toString).limit(10).collect(Collectors.joining("\n")));
    }
}
