package jp.idobata.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import jp.idobata.micro.SharedTown;
import jp.idobata.micro.TownProcess;
import jp.idobata.visit.Seen;
import jp.idobata.visit.Visit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** ふりがな above what somebody posts, as a dictionary has it and as its writer says, for whoever wants to see it. */
@ExtendWith(SharedTown.class)
class ReadingsIT {

    private static final String TITLE = "上戸町のもちつき";
    private static final String CORRECTED = "<ruby>上戸町<rp>(</rp><rt>うわとまち</rt><rp>)</rp></ruby>のもちつき";
    private static final String LOOKED_UP = "<ruby>上戸<rp>(</rp><rt>かみと</rt><rp>)</rp></ruby><ruby>町<rp>(</rp>"
            + "<rt>まち</rt><rp>)</rp></ruby>のもちつき";

    @Test
    void aWriterCorrectsHowTheirWordsAreRead(TownProcess town) throws Exception {
        var hanako = new Visit(town.base()).as("hanako@example.jp");
        var staff = new Visit(town.base()).as("staff@example.jp");
        var preview = hanako.press(hanako.get("/post"), "preview", Map.of("title", TITLE, "day0", "2026-12-13",
                "start0", "10:00", "venue", "広場"));
        assertEquals(LOOKED_UP, heading(hanako.get(preview.address().getPath() + "?furigana=on")));
        preview = corrected(hanako, preview, "上戸町", "ウワトマチ");
        assertEquals(CORRECTED, heading(hanako.get(preview.address().getPath())));

        var form = preview.address().getPath().replace("/preview", "");
        preview = hanako.press(hanako.get(form), "preview", Map.of("summary", "だれでもどうぞ"));
        assertEquals(CORRECTED, heading(hanako.get(preview.address().getPath())), "the form keeps them");
        hanako.press(preview, "send", Map.of());
        var submission = staff.get(link(staff.get("/staff/queue"), "/staff/queue/\\d+"));
        assertTrue(submission.text().contains("上戸町（うわとまち）"), "staff see what they let through");
        staff.press(submission, "approve", Map.of());
        readByEverybody(town);
    }

    @Test
    void whatIsNoReadingIsRefusedAndNothingTypedIsLost(TownProcess town) {
        var hanako = new Visit(town.base()).as("hanako@example.jp");
        var preview = hanako.press(hanako.get("/post"), "preview", Map.of("title", "上戸の餅", "day0", "2026-12-13",
                "start0", "10:00", "venue", "広場"));
        for (var bad : List.of("わるい人", "<b>", "abc")) {
            var answer = corrected(hanako, preview, "上戸", bad);
            assertTrue(answer.text().contains("読み方は、ひらがなかカタカナで"), bad);
            assertTrue(fields(answer).containsValue(bad), "nothing is lost: " + bad);
        }
        var elsewhere = corrected(hanako, preview, "餅屋", "もちや");
        assertTrue(elsewhere.text().contains("このことばは、文のなかにありません"));
    }

    private static void readByEverybody(TownProcess town) throws Exception {
        var visitor = new Visit(town.base());
        var list = "/gatherings?q=%E4%B8%8A%E6%88%B8%E7%94%BA";
        var page = link(visitor.get(list), "/gatherings/\\d+");
        assertEquals(TITLE, heading(visitor.get(page)));
        assertFalse(visitor.get(list).text().contains("<ruby>"));
        assertEquals(CORRECTED, heading(new Visit(town.base()).in("simple").get(page)));
        assertEquals(CORRECTED, heading(visitor.get(page + "?furigana=on")));
        assertTrue(visitor.get(list).text().contains(CORRECTED), "the choice is kept, and lists know the reading");
        assertTrue(visitor.get("/gatherings?view=calendar&month=2026-12&q=%E4%B8%8A%E6%88%B8%E7%94%BA").text()
                .contains(CORRECTED));
        assertEquals(TITLE, heading(visitor.get(page + "?furigana=off")));
        assertEquals(CORRECTED, heading(new Visit(town.base()).in("en").get(page + "?furigana=on")));
        var pdf = HttpClient.newHttpClient().send(HttpRequest.newBuilder(town.address(page + "/flyer.pdf?ruby=true"))
                .build(), BodyHandlers.ofByteArray()).body();
        try (var document = Loader.loadPDF(pdf)) {
            assertTrue(new PDFTextStripper().getText(document).replaceAll("\\s", "").contains("うわとまち"));
        }
    }

    /** Types the word and its reading into the first lines for words of one's own. */
    private static Seen corrected(Visit writer, Seen preview, String word, String reading) {
        var free = fields(preview).entrySet().stream().filter(field -> field.getKey().matches("word\\d+")
                && field.getValue().isEmpty()).findFirst().orElseThrow().getKey();
        return writer.press(preview, "readSave", Map.of(free, word, free.replace("word", "reading"), reading));
    }

    private static Map<String, String> fields(Seen page) {
        var fields = new LinkedHashMap<String, String>();
        Seen.all(page.document(), "input").forEach(input -> fields.put(input.getAttribute("name"), input.getAttribute(
                "value")));
        return fields;
    }

    private static String heading(Seen page) {
        var found = Pattern.compile("<h1[^>]*>(.*?)</h1>").matcher(page.text());
        assertTrue(found.find(), page.text());
        return found.group(1);
    }

    private static String link(Seen page, String address) {
        return Pattern.compile("href=\"(" + address + ")\"[^>]*>(<ruby>)?" + TITLE.charAt(0))
                .matcher(page.text()).results()
                .findFirst().orElseThrow(() -> new AssertionError(page.text())).group(1);
    }
}
