package jp.idobata.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import jp.idobata.micro.SharedTown;
import jp.idobata.micro.TownProcess;
import jp.idobata.opendata.CsvRows;
import jp.idobata.opendata.DateId;
import jp.idobata.opendata.StandardList;
import jp.idobata.visit.Seen;
import jp.idobata.visit.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The demo town's open data as others get it, and its check of their files. */
@ExtendWith(SharedTown.class)
class OpenDataFilesIT {

    private static final String DATES = """
            select concat('G', o.gathering_id, 'D', date_format(o.original_starts_at, '%Y%m%d%H%i')) from occurrence o
            join publication p on p.gathering_id = o.gathering_id join gathering g on g.id = o.gathering_id
            where o.over_at > '2026-11-23' and o.starts_at < '2027-12-20' and not exists (select 1 from freshness_rest f
              where f.kind = 'GATHERING' and f.subject_id = g.id and f.began_at > g.updated_at)""";

    private static byte[] get(TownProcess town, String path) {
        var answer = new Visit(town.base()).get(path);
        assertEquals(200, answer.status(), path);
        return answer.answer().body();
    }

    @Test
    void theListHasEveryDateThatIsPublic(TownProcess town) throws Exception {
        var text = new String(get(town, "/opendata/events.csv"), StandardCharsets.UTF_8);
        assertTrue(text.startsWith("\ufeff"));
        var rows = new CsvRows(text.substring(1));
        assertEquals(StandardList.EVENTS.header(), rows.next().cells());
        var ids = new TreeSet<String>();
        while (rows.hasNext()) {
            var row = rows.next();
            assertEquals(79, row.cells().size());
            assertTrue(DateId.of(row.cells().get(2)).isPresent());
            ids.add(row.cells().get(2));
        }
        var expected = new TreeSet<String>();
        try (var owner = town.owner(); var found = owner.createStatement().executeQuery(DATES)) {
            while (found.next()) {
                expected.add(found.getString(1));
            }
        }
        assertTrue(expected.size() > 500);
        assertTrue(ids.containsAll(expected), () -> {
            expected.removeAll(ids);
            return "missing: " + expected;
        });
    }

    @Test
    void bothListsPassTheCheck(TownProcess town) {
        for (var list : List.of("events", "facilities")) {
            var result = check(town, get(town, "/opendata/" + list + ".csv"), "page");
            assertEquals(200, result.status());
            var wrong = result.text().contains("check-error\"><span>誤り</span> <b>0件");
            assertTrue(wrong, result.text());
        }
        assertTrue(check(town, get(town, "/opendata/events.csv"), "page").text().contains("このまま公開できます。"));
    }

    @Test
    void whatIsWrongIsToldRowByRowAndNothingIsKept(TownProcess town) {
        var visit = new Visit(town.base());
        var file = (String.join(",", StandardList.EVENTS.header()) + "\r\n" + ",,A1,,<b>朝市</b>,,,,,,,,,,,,2026-02-30,"
                + ",".repeat(61) + "\r\n").getBytes(StandardCharsets.UTF_8);
        var result = bring(visit, file, "page");
        assertEquals(200, result.status());
        assertEquals("no-store", result.header("Cache-Control"));
        assertTrue(result.text().contains("2行目 <span lang=\"ja\">開始日</span>"), result.text());
        assertTrue(result.text().contains("ない日です。"));
        var list = bring(visit, file, "csv");
        assertEquals("text/csv;charset=UTF-8", list.header("Content-Type"));
        assertTrue(list.text().contains("2,開始日,2026-02-30,誤り,DATE_UNREAL,"), list.text());
        assertEquals(List.of(), visit.cookies());
        assertFalse(visit.get("/opendata/check").text().contains("朝市"));
    }

    @Test
    void whatIsNoListIsRefusedInASentence(TownProcess town) {
        assertTrue(check(town, new byte[] {'P', 'K', 3, 4}, "page").text().contains("Excelのファイルです。"));
        assertEquals(400, check(town, new byte[0], "page").status());
        assertTrue(check(town, "a\0b".getBytes(StandardCharsets.UTF_8), "page").text().contains("文字のファイルではありません"));
        assertEquals(413, check(town, new byte[12_100_000], "page").status());
        assertEquals(400, new Visit(town.base()).post("/opendata/check", Map.of("file", List.of("x"))).status());
    }

    private static Seen check(TownProcess town, byte[] file, String as) {
        return bring(new Visit(town.base()), file, as);
    }

    private static Seen bring(Visit visit, byte[] file, String as) {
        return visit.bring(visit.get("/opendata/check"), "as", Map.of("as", as), "file", "events.csv", file);
    }

    @Test
    void theCatalogueLeadsToTheLists(TownProcess town) {
        var text = new String(get(town, "/opendata/catalog.jsonld"), StandardCharsets.UTF_8);
        var catalogue = Json.createReader(new StringReader(text)).readObject();
        assertEquals("dcat:Catalog", catalogue.getString("@type"));
        var sets = catalogue.getJsonArray("dcat:dataset");
        assertEquals(2, sets.size());
        for (var i = 0; i < sets.size(); i++) {
            var set = sets.getJsonObject(i);
            assertEquals("https://creativecommons.org/licenses/by/4.0/", set.getJsonObject("dct:license").getString(
                    "@id"));
            var file = set.getJsonObject("dcat:distribution").getJsonObject("dcat:downloadURL").getString("@id");
            get(town, URI.create(file).getPath());
        }
        var page = new String(get(town, "/opendata/"), StandardCharsets.UTF_8);
        var schema = page.substring(page.indexOf("<script type=\"application/ld+json\">") + 35);
        var said = schema.substring(0, schema.indexOf("</script>"));
        assertEquals("DataCatalog", Json.createReader(new StringReader(said)).readObject().getString("@type"));
    }

    @Test
    void whoHasTheLatestIsToldSoAndEverySiteMayAsk(TownProcess town) throws Exception {
        var client = HttpClient.newHttpClient();
        var address = town.base().resolve("/opendata/facilities.csv");
        var first = client.send(HttpRequest.newBuilder(address).header("Origin", "https://map.example").build(),
                BodyHandlers.ofByteArray());
        assertEquals("*", first.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
        assertTrue(first.headers().firstValue("Last-Modified").isPresent());
        assertEquals(405, client.send(HttpRequest.newBuilder(address).POST(HttpRequest.BodyPublishers.noBody()).build(),
                BodyHandlers.discarding()).statusCode());
        assertEquals(301, client.send(HttpRequest.newBuilder(town.base().resolve("/opendata")).build(), BodyHandlers
                .discarding()).statusCode());
        assertTrue(first.headers().firstValue("Set-Cookie").isEmpty());
    }
}
