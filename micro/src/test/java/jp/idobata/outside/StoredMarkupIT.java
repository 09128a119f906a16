package jp.idobata.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import jp.idobata.micro.SharedTown;
import jp.idobata.micro.TownProcess;
import jp.idobata.visit.Seen;
import jp.idobata.visit.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.w3c.dom.Element;

/**
 * Markup that somebody posts, on its way through the whole town: whoever comes across it reads it letter by letter, and
 * nobody's browser takes it for part of a page.
 */
@ExtendWith(SharedTown.class)
class StoredMarkupIT {

    /** What stands in every field, after a mark of its own: it would leave an attribute, a title, a script. */
    private static final String MARKUP = "'\"></title></script><x8y8 onerror=x()>&amp;#{7919*7907}${7919*7907}";
    private static final String TITLE = "見本市" + MARKUP;
    /** The fields that take words of any kind. */
    private static final List<String> FIELDS = List.of("summary", "description", "venue", "address", "audience", "fee",
            "signUp", "organiser");

    @Test
    void storedMarkupIsShownAsText(TownProcess town) throws Exception {
        var staff = new Visit(town.base()).as("staff@example.jp");
        var hanako = new Visit(town.base()).as("hanako@example.jp");
        var preview = hanako.press(hanako.get("/post"), "preview", typed());
        assertTrue(preview.address().getPath().matches("/post/\\d+/preview"), preview.text());
        assertShownAsText(preview, FIELDS);
        var form = preview.address().getPath().replace("/preview", "");
        assertFieldsHold(hanako.get(form));
        var sent = hanako.press(preview, "send", Map.of());
        assertEquals("/my", sent.address().getPath(), sent.text());
        assertShownAsText(sent, List.of());

        var queue = staff.get("/staff/queue");
        assertShownAsText(queue, List.of());
        var submission = staff.get(link(queue));
        assertShownAsText(submission, FIELDS);
        staff.press(submission, "approve", Map.of());
        seenByEverybody(town, hanako, staff);
    }

    /** No other script may run, so one that came in with a post would have to guess the word of the answer. */
    @Test
    void scriptsOfComponentsCarryAWordThatOnlyTheirAnswerKnows(TownProcess town) throws Exception {
        var staff = new Visit(town.base()).as("csw@example.jp");
        var words = Stream.of(1, 2).map(time -> {
            var page = staff.get("/staff/insight/months");
            var policy = page.answer().headers().allValues("Content-Security-Policy");
            assertEquals(1, policy.size(), policy.toString());
            assertFalse(policy.get(0).contains("unsafe"), policy.get(0));
            var word = policy.get(0).replaceAll(".*script-src 'self' 'nonce-([-0-9a-f]{36})'.*", "$1");
            assertTrue(page.text().contains("nonce=\"" + word + "\">"), word);
            return word;
        }).distinct().toList();
        assertEquals(2, words.size());
        assertFalse(staff.get("/staff/gatherings").text().contains("nonce"));
    }

    @Test
    void whisperedMarkupIsShownAsText(TownProcess town) throws Exception {
        var staff = new Visit(town.base()).as("staff@example.jp");
        var hanako = new Visit(town.base()).as("hanako@example.jp");
        var circle = new Visit(town.base()).as("circle@example.jp");
        var sent = hanako.press(hanako.get("/whispers/new"), "send", Map.of("kind", "WISH", "text", TITLE, "more",
                "more" + MARKUP));
        assertEquals("/my", sent.address().getPath(), sent.text());
        assertShownAsText(sent, List.of());
        assertShownAsText(staff.get("/staff/queue"), List.of());
        var submission = staff.get(link(staff.get("/staff/queue")));
        assertShownAsText(submission, List.of("more"));
        staff.press(submission, "approve", Map.of());

        var visitor = new Visit(town.base());
        for (var list : List.of("/", "/whispers")) {
            assertShownAsText(visitor.get(list), List.of());
        }
        var page = link(visitor.get("/whispers"));
        for (var language : List.of("ja", "simple", "en")) {
            assertShownAsText(visitor.get(page + "?lang=" + language), List.of("more"));
        }
        circle.press(circle.get(page), "say", Map.of("word", "word" + MARKUP));
        assertShownAsText(circle.get(page), List.of("more", "word"));
        assertShownAsText(hanako.get("/my" + page), List.of("more", "word"));
        assertShownAsText(staff.get("/staff" + page), List.of("more", "word"));
        assertShownAsText(staff.get("/staff/whispers"), List.of());
        staff.press(staff.get("/staff" + page), "hide", Map.of("reason", "A test is over."));
        assertEquals(404, visitor.get(page).status());
    }

    @Test
    void markupInAStoryIsShownAsText(TownProcess town) throws Exception {
        var staff = new Visit(town.base()).as("staff@example.jp");
        var circle = new Visit(town.base()).as("circle@example.jp");
        var group = Seen.all(circle.get("/my").document(), "a").stream().map(link -> link.getAttribute("href"))
                .filter(href -> href.matches("/my/groups/\\d+")).findFirst().orElseThrow();
        var form = circle.bring(circle.get(group + "/stories/new"), "addPicture", Map.of("title", TITLE, "about",
                "about" + MARKUP, "lead", "lead" + MARKUP, "body", "Q. ask" + MARKUP + "\n> said" + MARKUP + "\n# head"
                        + MARKUP), drawn());
        var kept = circle.bring(form, "keep", Map.of("alt0", "alt" + MARKUP, "line0", "line" + MARKUP), new byte[0]);
        var address = kept.address().getPath();
        assertTrue(address.matches("/my/stories/\\d+"), kept.text());
        var fields = List.of("about", "lead", "ask", "said", "head", "line");
        assertShownAsText(circle.get(address + "?preview=1"), fields);
        var sent = circle.bring(circle.get(address), "send", Map.of("consent", "true"), new byte[0]);
        assertShownAsText(sent, fields);
        var submission = staff.get(link(staff.get("/staff/queue")));
        assertShownAsText(submission, fields);
        staff.press(submission, "approve", Map.of());

        var visitor = new Visit(town.base());
        var page = address.replace("/my", "");
        for (var language : List.of("ja", "simple", "en")) {
            assertShownAsText(visitor.get(page + "?lang=" + language), fields);
        }
        assertShownAsText(visitor.get("/stories"), List.of("about", "lead"));
        assertShownAsText(visitor.get(group.replace("/my", "")), List.of("about", "lead"));
        assertTrue(visitor.get("/stories.atom").document().getDocumentElement().getTextContent().contains(TITLE));
        for (var path : List.of("/staff/stories", "/staff" + page, "/staff/history" + page)) {
            assertShownAsText(staff.get(path), List.of());
        }
        staff.press(staff.get("/staff/history" + page), "hide", Map.of("reason", "A test is over."));
        assertEquals(404, visitor.get(page).status());
        assertFalse(visitor.get("/stories.atom").text().contains("x8y8"));
    }

    private static byte[] drawn() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB), "jpeg", out);
        return out.toByteArray();
    }

    private static void seenByEverybody(TownProcess town, Visit hanako, Visit staff) throws Exception {
        var visitor = new Visit(town.base());
        var words = "q=" + URLEncoder.encode(TITLE, StandardCharsets.UTF_8);
        var found = visitor.get("/gatherings?" + words);
        assertShownAsText(found, List.of());
        var page = link(found);
        assertShownAsText(visitor.get(page), FIELDS);
        assertShownAsText(visitor.get(page + "?lang=simple"), FIELDS);
        assertShownAsText(visitor.get(page + "?lang=en"), FIELDS);
        assertShownAsText(hanako.get("/my" + page), List.of());
        for (var behind : List.of("/staff" + page, "/staff" + page + "/welfare", "/staff/gatherings?" + words)) {
            assertShownAsText(staff.get(behind), List.of());
        }
        for (var path : List.of("/api/v1" + page, "/api/v1/gatherings?" + words)) {
            var answer = visitor.get(path);
            assertEquals("application/json", answer.header("Content-Type").replaceAll(";.*", ""));
            assertEquals("nosniff", answer.header("X-Content-Type-Options"));
            assertEquals(List.of(TITLE), new ObjectMapper().readTree(answer.text()).findValuesAsText("title"));
        }
        staff.press(staff.get("/staff" + page), "hide", Map.of("reason", "A test is over."));
        assertEquals(404, visitor.get(page).status());
    }

    private static Map<String, String> typed() {
        var typed = new HashMap<>(Map.of("title", TITLE, "day0", "2026-12-12", "start0", "10:00", "end0", "11:00",
                "free", "no"));
        FIELDS.forEach(field -> typed.put(field, field + MARKUP));
        return typed;
    }

    private static String link(Seen page) {
        return Seen.all(page.document(), "a").stream().filter(a -> a.getTextContent().contains(TITLE))
                .filter(a -> a.getAttribute("href").matches(".*/\\d+")).findFirst()
                .orElseThrow(() -> new AssertionError(page.address() + " has no link to it:\n"
                        + page.text())).getAttribute("href");
    }

    /** What a browser makes of the page: all of their letters, no element of theirs, none of their attributes. */
    private static void assertShownAsText(Seen page, List<String> fields) {
        assertNoMarkup(page);
        var read = page.document().getDocumentElement().getTextContent();
        assertTrue(read.contains(TITLE), () -> page.address() + " shows the title:\n" + page.text());
        fields.forEach(field -> assertTrue(read.contains(field + MARKUP),
                () -> page.address() + " shows " + field + ":\n" + page.text()));
    }

    private static void assertNoMarkup(Seen page) {
        assertEquals(200, page.status(), () -> page.address() + "\n" + page.text());
        assertFalse(page.text().contains(Hostile.CALCULATED), () -> page.address() + " calculates");
        var document = page.document();
        assertEquals(List.of(), Seen.all(document, "x8y8"), () -> page.address().toString());
        for (var element : Seen.all(document, "*")) {
            assertFalse(element.hasAttribute("onerror"), () -> page.address() + ": " + element);
        }
    }

    private static void assertFieldsHold(Seen form) {
        assertNoMarkup(form);
        var held = new ArrayList<String>();
        Stream.of("input", "textarea").flatMap(name -> Seen.all(form.document(), name).stream())
                .filter(element -> FIELDS.contains(element.getAttribute("name"))).map(StoredMarkupIT::value)
                .forEach(held::add);
        var expected = new ArrayList<>(FIELDS.stream().map(field -> field + MARKUP).toList());
        Collections.sort(held);
        Collections.sort(expected);
        assertEquals(expected, held);
    }

    private static String value(Element field) {
        return field.getTagName().equals("input") ? field.getAttribute("value") : field.getTextContent();
    }
}
