package jp.idobata.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.idobata.micro.SharedTown;
import jp.idobata.micro.TownProcess;
import jp.idobata.visit.Seen;
import jp.idobata.visit.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.w3c.dom.Element;

/** A resident tells of a place, staff give it back and let it through, and everybody reads it as it was written. */
@ExtendWith(SharedTown.class)
class PlacesIT {

    private static final String MARKUP = "'\"></title></script><x8y8 onerror=x()>&amp;#{7919*7907}${7919*7907}";
    private static final String NAME = "えんがわ" + MARKUP;
    private static final List<String> FIELDS = List.of("summary", "description", "access", "who", "how", "fee", "size",
            "equipment");

    @Test
    void aPlaceIsToldOfGivenBackAndLetThrough(TownProcess town) {
        var hanako = new Visit(town.base()).as("hanako@example.jp");
        var staff = new Visit(town.base()).as("staff@example.jp");
        var stranger = new Visit(town.base()).as("circle@example.jp");
        var sent = hanako.press(hanako.get("/my/places/new"), "send", typed());
        assertEquals("/my/places", sent.address().getPath(), sent.text());
        assertShownAsText(sent, List.of());
        var draft = link(sent, "/my/places/drafts/\\d+");
        assertEquals(404, stranger.get(draft).status());
        assertTrue(link(staff.get("/staff/queue"), "/staff/queue/\\d+").length() > 1);
        var waiting = "/staff/queue/places/" + draft.replaceAll(".*/", "");
        assertEquals(403, hanako.get(waiting).status());
        assertShownAsText(staff.get(waiting), FIELDS);

        staff.press(staff.get(waiting), "return", Map.of("reason", "住所を見てください。"));
        var gone = staff.get(waiting).document().getDocumentElement().getTextContent();
        assertFalse(gone.contains("description" + MARKUP), "what went back is its writer's alone");
        var returned = hanako.get(draft);
        assertTrue(returned.text().contains("住所を見てください。"), returned.text());
        hanako.press(returned, "send", Map.of("lent", "on"));
        staff.press(staff.get(waiting), "approve", Map.of());

        var kept = link(hanako.get("/my/places"), "/my/places/\\d+");
        var visitor = new Visit(town.base());
        var page = kept.replace("/my", "");
        for (var language : List.of("", "?lang=simple", "?lang=en")) {
            assertShownAsText(visitor.get(page + language), FIELDS);
        }
        assertEquals(404, stranger.get(kept).status());
        assertEquals(403, hanako.get("/staff" + page + "/edit").status());
        hanako.press(hanako.get(kept), "tell", Map.of("day", "2026-11-24", "word", MARKUP));
        assertShownAsText(visitor.get(page), List.of(MARKUP));
        staff.press(staff.get("/staff" + page + "/edit"), "save", Map.of("name", "なおした家"));
        assertTrue(visitor.get(page).text().contains("なおした家"));
    }

    @Test
    void ofTwoThatWaitEachLeadsToTheOtherInTheQueue(TownProcess town) {
        var staff = new Visit(town.base()).as("staff@example.jp");
        var pages = Stream.of("hanako@example.jp", "circle@example.jp").map(who -> {
            var writer = new Visit(town.base()).as(who);
            var sent = writer.press(writer.get("/my/places/new"), "send", Map.of("name", "椋鳥の縁側", "address",
                    "高松市庵治町7-7", "summary", "だれでもどうぞ"));
            var draft = Seen.all(sent.document(), "a").stream().filter(a -> a.getTextContent().contains("椋鳥の縁側"))
                    .map(a -> a.getAttribute("href")).findFirst().orElseThrow();
            return staff.get("/staff/queue/places/" + draft.replaceAll(".*/", "")).address().getPath();
        }).toList();
        for (var language : Map.of("ja", "確認待ち", "simple", "これから", "en", "waiting").entrySet()) {
            for (var i : List.of(0, 1)) {
                var likely = Seen.all(staff.get(pages.get(i) + "?lang=" + language.getKey()).document(), "div").stream()
                        .filter(div -> div.getAttribute("id").equals("likely")).findFirst().orElseThrow();
                var link = (Element) likely.getElementsByTagName("a").item(0);
                assertEquals(pages.get(1 - i), link.getAttribute("href"));
                assertTrue(likely.getTextContent().contains(language.getValue()), likely.getTextContent());
            }
        }
        pages.forEach(page -> staff.press(staff.get(page), "return", Map.of("reason", "住所を見てください。")));
    }

    private static Map<String, String> typed() {
        var typed = new HashMap<>(Map.of("name", NAME, "address", "高松市番町1-2-3", "day2", "9:00-17:00", "lent", "on"));
        FIELDS.forEach(field -> typed.put(field, field + MARKUP));
        typed.put("summary", MARKUP);
        return typed;
    }

    private static String link(Seen page, String pattern) {
        return Seen.all(page.document(), "a").stream().filter(a -> a.getTextContent().contains(NAME))
                .map(a -> a.getAttribute("href")).filter(href -> href.matches(pattern)).findFirst()
                .orElseThrow(() -> new AssertionError(page.address() + " has no link to it:\n" + page.text()));
    }

    private static void assertShownAsText(Seen page, List<String> texts) {
        assertEquals(200, page.status(), page.text());
        assertFalse(page.text().contains(Hostile.CALCULATED), () -> page.address() + " calculates");
        assertEquals(List.of(), Seen.all(page.document(), "x8y8"), () -> page.address().toString());
        Seen.all(page.document(), "*").forEach(element -> assertFalse(element.hasAttribute("onerror"),
                () -> page.address() + ": " + element));
        var read = page.document().getDocumentElement().getTextContent();
        assertTrue(read.contains(NAME), () -> page.address() + " shows the name:\n" + page.text());
        texts.forEach(text -> assertTrue(read.contains(text.equals("summary") || text.equals(MARKUP) ? MARKUP
                : text + MARKUP), () -> page.address() + " shows " + text));
    }
}
