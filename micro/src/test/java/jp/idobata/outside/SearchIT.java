package jp.idobata.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import jp.idobata.micro.SharedTown;
import jp.idobata.micro.TownProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What people type and what they find, in the real lists of Takamatsu. What is expected was written down from the lists
 * themselves, not from what was found.
 */
@ExtendWith(SharedTown.class)
class SearchIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern TITLE = Pattern.compile("<h[23][^>]*class=\"card-title\"[^>]*>(.*?)</h[23]>",
            Pattern.DOTALL);
    private static final int FIRST = 10;
    private static final double RECALL = 0.95;

    @Test
    void whatPeopleMeanIsAmongTheFirstTen(TownProcess town) throws IOException {
        var expected = 0;
        var missed = new ArrayList<String>();
        for (var line : searches()) {
            var found = titles(town, line[0]);
            var titles = Arrays.stream(line[2].split("\\|")).map(SearchIT::plain).toList();
            expected += titles.size();
            titles.stream().filter(title -> found.stream().noneMatch(one -> one.contains(title)))
                    .forEach(title -> missed.add(line[0] + " (" + line[1] + "): " + title + " is not in " + found));
        }
        assertTrue(expected >= 40);
        var recall = 1 - missed.size() / (double) expected;
        System.out.println("Recall of " + expected + " expected among the first ten: " + recall + " " + missed);
        assertTrue(recall >= RECALL, recall + "\n" + String.join("\n", missed));
    }

    /** What merely sounds so, or has the letters within other words, is not meant. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            はな, おはなし会
            公園, 講演会
            パン, ジャパンパラ
            かるた, カマタマーレ
            """)
    void whatIsNotMeantIsNotFound(String typed, String other, TownProcess town) throws IOException {
        assertFalse(titles(town, typed).stream().anyMatch(title -> title.contains(plain(other))), titles(town, typed)
                .toString());
    }

    @Test
    void aTitleStandsBeforeAPlaceAndBeforeWhatIsSaidElsewhere(TownProcess town) throws IOException {
        var first = titles(town, "図書館").get(0);
        assertTrue(first.contains("図書館"), first);
        var soonest = titles(town, "図書館&sort=soon");
        assertFalse(soonest.isEmpty());
        var page = page(town, "図書館");
        assertFalse(page.contains("class=\"day\""), "days stand above what is in their order alone");
    }

    @Test
    void whoMistypesIsToldWhatWasLookedForInstead(TownProcess town) throws IOException {
        assertTrue(page(town, "プラネタリュウム").contains("「プラネタリウム」でさがす"));
        assertFalse(page(town, "プラネタリウム").contains("」でさがす"));
    }

    @Test
    void placesAndGroupsAreFoundByTheirReading(TownProcess town) throws Exception {
        assertListed(town, "/places?q=" + coded("きたみなみ"), "木太南コミュニティセンター");
        assertListed(town, "/groups?q=" + coded("どくしょかい"), "いどばた読書会");
        assertFalse(get(town, "/groups?q=" + coded("くしょかい")).contains("いどばた読書会"));
    }

    /** Names that came without their own word, as those of the demo, are kept by the next round. */
    private static void assertListed(TownProcess town, String list, String name) throws Exception {
        var end = System.currentTimeMillis() + 60_000;
        var page = get(town, list);
        while (!page.contains(name) && System.currentTimeMillis() < end) {
            Thread.sleep(500);
            page = get(town, list);
        }
        assertTrue(page.contains(name), page);
    }

    @Test
    void suggestionsCompleteWhatIsTyped(TownProcess town) throws Exception {
        var end = System.currentTimeMillis() + 60_000;
        while (suggested(town, "どくしょ").isEmpty() && System.currentTimeMillis() < end) {
            Thread.sleep(500);
        }
        assertTrue(suggested(town, "どくしょ").stream().anyMatch(text -> text.contains("読書")), "by its reading");
        assertTrue(suggested(town, "読").stream().anyMatch(text -> text.contains("読書")), "as it is written");
        assertTrue(suggested(town, "どくsh").stream().anyMatch(text -> text.contains("読書")), "while it is typed");
        assertTrue(suggested(town, "無料 どくしょ").stream().allMatch(text -> text.startsWith("無料 ")), "the last word");
        assertEquals(List.of(), suggested(town, ""));
        var answer = RawRequest.get("/gatherings/suggest?q=" + coded("と")).send(town.base());
        assertEquals(List.of(), answer.all("Set-Cookie"));
        assertTrue(answer.header("Cache-Control").orElse("").contains("max-age"));
        assertTrue(suggested(town, "と").size() <= 8);
        assertEquals(405, RawRequest.get("/gatherings/suggest").by("DELETE").send(town.base()).status());
    }

    @Test
    void nothingThatIsTypedIsTooMuch(TownProcess town) throws IOException {
        var random = new Random(7);
        for (var i = 0; i < 60; i++) {
            var typed = random.ints(1 + random.nextInt(i % 10 == 0 ? 400 : 12), 1, i % 3 == 0 ? 0x250 : 0xFFFD)
                    .filter(c -> c < 0xD800 || c > 0xDFFF).mapToObj(Character::toString).reduce("", String::concat)
                    + List.of("", "%", "_\\'\"", "+-*()~@<>", " ー ", "々", "\t").get(i % 7);
            for (var path : List.of("/gatherings?q=", "/gatherings/suggest?q=", "/places?q=", "/groups?q=")) {
                assertEquals(200, RawRequest.get(path + coded(typed)).send(town.base()).status(), path + coded(typed));
            }
        }
        for (var lone : List.of("%ED%A0%80", "%F0%9F", "%00", "%ED%BF%BF%E3%82%88")) {
            var status = RawRequest.get("/gatherings/suggest?q=" + lone).send(town.base()).status();
            assertTrue(status < 500, lone + ": " + status);
        }
    }

    private static List<String[]> searches() throws IOException {
        try (var lines = new BufferedReader(new InputStreamReader(SearchIT.class.getResourceAsStream("searches.tsv"),
                StandardCharsets.UTF_8))) {
            return lines.lines().map(line -> line.split("\t")).toList();
        }
    }

    private static List<String> titles(TownProcess town, String typed) throws IOException {
        return TITLE.matcher(page(town, typed)).results().limit(FIRST).map(match -> plain(match.group(1)
                .replaceAll("<[^>]+>", ""))).toList();
    }

    /** All dates of the lists count, those that are over too. */
    private static String page(TownProcess town, String typed) throws IOException {
        var parts = typed.split("&", 2);
        return get(town, "/gatherings?from=2023-01-01&q=" + coded(parts[0]) + (parts.length > 1 ? "&" + parts[1] : ""));
    }

    private static String get(TownProcess town, String path) throws IOException {
        var answer = RawRequest.get(path).send(town.base());
        assertEquals(200, answer.status(), path);
        return answer.body();
    }

    private static List<String> suggested(TownProcess town, String typed) throws IOException {
        var answer = JSON.readTree(get(town, "/gatherings/suggest?q=" + coded(typed)));
        return StreamSupport.stream(answer.get("suggestions").spliterator(), false).map(one -> one.get("text"))
                .map(JsonNode::textValue).toList();
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }
}
