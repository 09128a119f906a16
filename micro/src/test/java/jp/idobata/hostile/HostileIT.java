package jp.idobata.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.idobata.micro.SharedTown;
import jp.idobata.micro.TownProcess;
import jp.idobata.visit.Seen;
import jp.idobata.visit.Visit;
import jp.idobata.web.frame.Addresses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** People and machines who mean ill, or only mistype: nobody is answered with trouble, and no markup of theirs runs. */
@ExtendWith(SharedTown.class)
class HostileIT {

    private static final String SCRIPT = "<script>alert(1)</script>";
    private static final List<String> PARAMETERS = List.of("q", "area", "theme", "when", "from", "to", "at", "within",
            "online", "free", "welcome", "group", "place", "view", "page", "sort", "size", "lang", "category", "sent");
    private static final List<String> VALUES = List.of("", "x", "-1", "0", "99999999999999999999", "1.5", "%00", "%",
            "%zz", "%E3%81", "%FF%FE", "%C0%AF", "a".repeat(6_000), "%27%20or%201%3D1--",
            "%3Cscript%3Ealert(1)%3C/script%3E",
            "2026-13-45", "NaN,NaN", "1e999,0", "%F0%9F%8D%A3", "%0d%0aX-Injected:%20yes", "%24%7B7*7%7D%23%7B7*7%7D",
            "true&q=1&q=2");
    private static final List<String> PATHS = List.of("/gatherings/abc", "/gatherings/-1", "/gatherings/1e5",
            "/gatherings/99999999999999999999", "/gatherings/%00", "/gatherings/%zz", "/gatherings/1;x=y",
            "/gatherings/1/", "/gatherings//1", "//", "/..%2f..%2fetc/passwd", "/../../etc/passwd", "/%2e%2e/web.xml",
            "/WEB-INF/web.xml", "/web-inf/web.xml", "/META-INF/MANIFEST.MF", "/visitor/home.xhtml",
            "/visitor/parts/facts.xhtml", "/staff/queue.xhtml", "/jakarta.faces.resource/../WEB-INF/web.xml",
            "/jakarta.faces.resource/web.xml?ln=../WEB-INF", "/jakarta.faces.resource/x.css", "/api/v1/gatherings/x",
            "/api/v1/nothing", "/api/v1/", "/api", "/signup/" + "g".repeat(64), "/password/" + "0".repeat(63),
            "/" + "a".repeat(7_000), "/%E3%81", "/?", "/?&&&=", "/?=x", "/?lang=ja&lang=en");

    @Test
    void noParameterOfAnyKindMeetsTrouble(TownProcess town) {
        var answers = addresses().flatMap(address -> PARAMETERS.stream().flatMap(name -> VALUES.stream()
                .map(value -> address + "?" + name + "=" + value))).toList().parallelStream()
                .map(target -> Raw.send(town.base(), "GET", target)).toList();
        assertTrue(answers.size() > 4_000);
        assertEquals(List.of(), answers.stream().filter(Raw::isTrouble).toList());
        assertEquals(List.of(), answers.stream().filter(answer -> answer.body().contains(SCRIPT)).toList());
        assertEquals(List.of(), answers.stream().filter(answer -> answer.head().contains("\nX-Injected")).toList());
        assertEquals(List.of(), answers.stream().filter(answer -> answer.body().contains("4949")).toList());
    }

    @Test
    void noAddressOfAnyKindMeetsTrouble(TownProcess town) {
        var answers = PATHS.stream().map(path -> Raw.send(town.base(), "GET", path)).toList();
        assertEquals(List.of(), answers.stream().filter(Raw::isTrouble).toList());
        assertEquals(List.of(), answers.stream().filter(answer -> answer.body().contains("<web-app")
                || answer.body().contains("ui:composition") || answer.body().contains("root:")).toList());
    }

    @Test
    void noMethodOfAnyKindMeetsTrouble(TownProcess town) {
        var answers = Stream.of("POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "TRACE", "BREW")
                .flatMap(method -> Stream.concat(addresses(), Stream.of("/signup", "/signin", "/password", "/post",
                        "/my", "/staff", "/staff/queue", "/api/v1/gatherings/1", "/health/ready"))
                        .map(path -> Raw.send(town.base(), method, path)))
                .filter(answer -> answer.isTrouble() && answer.status() != 501).toList();
        assertEquals(List.of(), answers);
    }

    @Test
    void storedMarkupIsShownAsText(TownProcess town) {
        var title = "<img src=x onerror=alert(1)> & \"声\" " + SCRIPT;
        var hanako = new Visit(town.base()).as("hanako@example.jp");
        var sent = hanako.press(hanako.get("/post"), "send", Map.of("title", title, "summary", SCRIPT, "venue", SCRIPT,
                "description", SCRIPT, "organiser", SCRIPT, "day0", "2026-12-12", "start0", "10:00", "end0", "11:00"));
        assertEquals("/my", sent.address().getPath(), sent.text());
        assertShownAsText(sent);

        var staff = new Visit(town.base()).as("staff@example.jp");
        var queue = staff.get("/staff/queue");
        assertShownAsText(queue);
        var link = Seen.all(queue.document(), "a").stream().filter(a -> a.getTextContent().strip().equals(title))
                .findFirst().orElseThrow().getAttribute("href");
        var submission = staff.get(link);
        assertShownAsText(submission);
        staff.press(submission, "approve", Map.of());

        var visitor = new Visit(town.base());
        var found = visitor.get("/gatherings?q=onerror");
        assertShownAsText(found);
        var page = found.links().stream().map(Object::toString).filter(address -> address.matches(".*/gatherings/\\d+"))
                .findFirst().orElseThrow();
        assertShownAsText(visitor.get(URI.create(page)));
        assertTrue(visitor.get("/api/v1/gatherings?q=onerror").header("Content-Type").contains("json"));
    }

    private static void assertShownAsText(Seen page) {
        assertEquals(200, page.status(), () -> page.address() + "\n" + page.text());
        assertTrue(page.text().contains("&lt;img src=x"), () -> page.address() + " shows the title:\n" + page.text());
        assertFalse(page.text().contains("<img src=x"), () -> page.address().toString());
        assertFalse(page.text().contains(SCRIPT), () -> page.address().toString());
    }

    /** Published addresses that are open to everybody and take parameters, of pages and for programs. */
    private static Stream<String> addresses() {
        return Stream.concat(Addresses.patterns().stream()
                .filter(pattern -> !pattern.matches("/(staff|my|post|signup|password).*"))
                .map(pattern -> pattern.replace("{id}", "1")), Stream.of("/api/v1/gatherings", "/api/v1/places",
                        "/api/v1/groups", "/api/v1/areas", "/api/v1/themes", "/api/openapi"));
    }
}
