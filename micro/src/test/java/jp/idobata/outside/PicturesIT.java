package jp.idobata.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import jp.idobata.micro.SharedTown;
import jp.idobata.micro.TownProcess;
import jp.idobata.visit.MailBox;
import jp.idobata.visit.Seen;
import jp.idobata.visit.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pictures that people bring: what is taken in, who sees it when, and how it is handed out. */
@ExtendWith(SharedTown.class)
class PicturesIT {

    private static final Pattern PICTURE = Pattern.compile("/pictures/[0-9a-f]{64}");
    private static final int AT_ONCE = 8;

    @Test
    void aHostileFileIsAnsweredWithASentenceAndTheFormStays(TownProcess town) throws Exception {
        var hanako = new Visit(town.base()).as("hanako@example.jp");
        for (var file : Smuggled.hostile().entrySet()) {
            var answer = hanako.bring(hanako.get("/post"), "addPicture", Map.of("title", "写真の会"), file.getKey());
            assertEquals(200, answer.status());
            assertTrue(answer.text().contains(file.getValue()), () -> file.getValue() + "\n" + answer.text());
            assertEquals("写真の会", answer.byId("input", "title").orElseThrow().getAttribute("value"));
            assertFalse(PICTURE.matcher(answer.text()).find());
        }
        var large = hanako.bring(hanako.get("/post"), "addPicture", Map.of(), new byte[12_500_000]);
        assertEquals(413, large.status());
        assertTrue(large.text().contains("10MBまで"), large.text());
        assertEquals(200, hanako.get("/health/ready").status());
    }

    @Test
    void manyLargeOnesAtOnceAreWorkedOffOrAskedToComeAgain(TownProcess town) throws Exception {
        var hanako = new Visit(town.base()).as("hanako@example.jp");
        var pages = IntStream.range(0, AT_ONCE).mapToObj(i -> hanako.get("/post")).toList();
        var bomb = Smuggled.bomb(8000, 5000);
        var people = Executors.newFixedThreadPool(AT_ONCE);
        var answers = people.invokeAll(IntStream.range(0, AT_ONCE).mapToObj(i -> (Callable<Seen>) () ->
                hanako.bring(pages.get(i), "addPicture", Map.of(), bomb)).toList());
        people.shutdown();
        var statuses = new ArrayList<Integer>();
        for (var answer : answers) {
            statuses.add(answer.get().status());
        }
        assertEquals(List.of(200), statuses.stream().distinct().toList());
        assertEquals(200, hanako.get("/health/ready").status());
    }

    @Test
    void aPictureIsSeenByThosePutThereUntilWhatItBelongsToIsPublic(TownProcess town) throws Exception {
        var title = "写真を見る会";
        var hanako = new Visit(town.base()).as("hanako@example.jp");
        var staff = new Visit(town.base()).as("staff@example.jp");
        var stranger = new Visit(town.base());
        var form = hanako.bring(hanako.get("/post"), "addPicture", Map.of("title", title, "day0", "2026-12-05",
                "start0", "10:00", "venue", "公園"), Smuggled.polyglot(Color.ORANGE));
        assertTrue(form.address().getPath().matches("/post/\\d+"), form.text());
        form = hanako.bring(form, "addPicture", Map.of("alt0", "公園に集まる人たち"), Smuggled.photograph(Color.CYAN));
        var pictures = pictures(form);
        assertEquals(2, pictures.size());
        for (var picture : pictures) {
            assertEquals(404, stranger.get(picture + "-800.jpg").status());
            assertEquals(404, new Visit(town.base()).as("circle@example.jp").get(picture + "-800.jpg").status());
            var own = hanako.get(picture + "-800.jpg");
            assertEquals(200, own.status());
            assertEquals("private, no-store", own.header("Cache-Control"));
        }

        var unsaid = hanako.press(form, "send", Map.of());
        assertTrue(unsaid.text().contains("写真に写っているものを、ひとこと"), unsaid.text());
        var earlier = hanako.press(form, "earlier1", Map.of("decoration1", "on"));
        assertEquals(List.of(pictures.get(1), pictures.get(0)), pictures(earlier));
        assertEquals("公園に集まる人たち", earlier.byId("input", "alt1").orElseThrow().getAttribute("value"));
        var sent = hanako.press(earlier, "send", Map.of("focus1", "3"));
        assertEquals("/my", sent.address().getPath(), sent.text());

        var submission = staff.get(link(staff.get("/staff/queue"), title));
        assertTrue(pictures(submission).containsAll(pictures), submission.text());
        assertEquals(200, staff.get(pictures.get(0) + "-320.jpg").status());
        assertEquals(404, stranger.get(pictures.get(0) + "-800.jpg").status());
        staff.press(submission, "approve", Map.of());
        assertShown(town, title, pictures);

        var found = link(stranger.get("/gatherings?q=" + URLEncoder.encode(title, StandardCharsets.UTF_8)), title);
        staff.press(staff.get("/staff" + found), "hide", Map.of("reason", "A test is over."));
        assertEquals(404, stranger.get(pictures.get(0) + "-800.jpg").status());
        assertEquals(200, hanako.get(pictures.get(0) + "-800.jpg").status());
    }

    /** The second picture is the first by now. */
    private static void assertShown(TownProcess town, String title, List<String> pictures) throws IOException {
        var stranger = new Visit(town.base());
        var words = "?q=" + URLEncoder.encode(title, StandardCharsets.UTF_8);
        var list = stranger.get("/gatherings" + words);
        assertEquals(List.of(pictures.get(1)), pictures(list));
        var page = stranger.get(link(list, title));
        assertEquals(List.of(pictures.get(1), pictures.get(0)), pictures(page));
        assertTrue(page.text().contains("property=\"og:image\" content=\"http"), page.text());
        assertTrue(page.text().contains("alt=\"公園に集まる人たち\""), page.text());
        var api = stranger.get("/api/v1/gatherings" + words).text();
        assertTrue(api.contains("\"image\":{\"url\":\"http") && api.contains(pictures.get(1)
                + "-800.jpg\",\"alt\":\"\""), api);

        var print = stranger.get(pictures.get(0) + "-800.jpg");
        assertEquals("public, max-age=31536000, immutable", print.header("Cache-Control"));
        assertEquals("image/jpeg", print.header("Content-Type"));
        assertEquals("nosniff", print.header("X-Content-Type-Options"));
        assertEquals("", print.header("Set-Cookie"));
        var said = new String(print.answer().body(), StandardCharsets.ISO_8859_1);
        assertFalse(said.contains("script") || said.contains("GPS") || said.contains("Exif") || said.contains("PK\3"));
        var image = ImageIO.read(new ByteArrayInputStream(print.answer().body()));
        assertEquals("800x1067", image.getWidth() + "x" + image.getHeight(), "turned upright");

        var address = pictures.get(0) + "-800.jpg";
        var again = RawRequest.get(address).with("If-None-Match: " + print.header("ETag")).send(town.base());
        assertEquals(304, again.status());
        assertEquals("", again.body());
        var head = RawRequest.get(address).by("HEAD").send(town.base());
        assertEquals(String.valueOf(print.answer().body().length), head.header("Content-Length").orElse(""));
        assertEquals(4, RawRequest.post(address, "x=1").send(town.base()).status() / 100,
                "there is nothing to post to");
        for (var none : List.of(pictures.get(0) + "-801.jpg", pictures.get(0) + "-800.png", "/pictures/",
                "/pictures/" + "0".repeat(64) + "-800.jpg")) {
            assertEquals(404, stranger.get(none).status(), none);
        }
    }

    @Test
    void aPlacesPicturesAreSeenOnceStaffHaveLookedAndStaffsOwnAtOnce(TownProcess town) {
        var circle = new Visit(town.base()).as("circle@example.jp");
        var staff = new Visit(town.base()).as("staff@example.jp");
        var stranger = new Visit(town.base());
        circle.press(circle.get("/my/places/new"), "send", Map.of("name", "写真の家", "address", "高松市番町1-2-3"));
        staff.press(staff.get(link(staff.get("/staff/queue"), "写真の家")), "approve", Map.of());
        var place = link(circle.get("/my/places"), "写真の家").replace("/my", "");
        var form = "/post/pictures" + place;
        assertEquals("/signin", stranger.get(form).address().getPath());
        assertEquals(404, new Visit(town.base()).as("hanako@example.jp").get(form).status());

        var one = circle.bring(circle.get(form), "addPicture", Map.of(), Smuggled.photograph(Color.YELLOW));
        var two = circle.bring(one, "addPicture", Map.of("alt0", "玄関"), Smuggled.photograph(Color.GREEN));
        assertTrue(circle.press(two, "send", Map.of()).text().contains("写真に写っているものを、ひとこと"));
        var turned = circle.press(two, "earlier1", Map.of("alt1", "縁側と庭"));
        var brought = pictures(turned);
        assertEquals("縁側と庭", turned.byId("input", "alt0").orElseThrow().getAttribute("value"));
        assertEquals("/my" + place, circle.press(turned, "send", Map.of()).address().getPath());
        assertTrue(circle.get(form).text().contains("市の担当が目を通しています"), "one at a time");
        assertEquals(404, stranger.get(brought.get(0) + "-800.jpg").status());
        assertEquals(List.of(), pictures(stranger.get(place)));

        var waiting = staff.get(link(staff.get("/staff/queue"), "写真の家"));
        assertTrue(pictures(waiting).containsAll(brought), waiting.text());
        staff.press(waiting, "approve", Map.of());
        assertEquals(brought, pictures(stranger.get(place)));
        assertEquals(200, stranger.get(brought.get(0) + "-800.jpg").status());
        new MailBox(town.dataDir().resolve("mail")).find("circle@example.jp", Pattern.compile(
                "(?s)「写真の家」について.*" + place));

        staff.press(staff.press(staff.get(form), "remove0", Map.of()), "send", Map.of());
        assertEquals(List.of(brought.get(1)), pictures(stranger.get(place)), "staff change them at once");
        assertEquals(404, stranger.get(brought.get(0) + "-800.jpg").status());
    }

    @Test
    void aGroupHasOnePictureWhichIsPublicWithTheGroup(TownProcess town) {
        var hanako = new Visit(town.base()).as("hanako@example.jp");
        var staff = new Visit(town.base()).as("staff@example.jp");
        var stranger = new Visit(town.base());
        var group = hanako.press(hanako.get("/my/groups/new"), "save", Map.of("name", "写真のなかま")).address().getPath()
                .replace("/my", "");
        var form = "/post/pictures" + group;
        assertEquals(404, new Visit(town.base()).as("circle@example.jp").get(form).status());
        var page = hanako.bring(hanako.get(form), "addPicture", Map.of(), Smuggled.photograph(Color.MAGENTA));
        var picture = pictures(page).get(0);
        var second = hanako.bring(page, "save", Map.of("alt0", "仲間たち"), Smuggled.photograph(Color.GRAY));
        assertTrue(second.text().contains("写真は1枚までです"), second.text());
        assertEquals("/my" + group, hanako.press(second, "save", Map.of("alt0", "仲間たち")).address().getPath());
        assertEquals(404, stranger.get(picture + "-800.jpg").status());
        staff.press(staff.get("/staff/groups?group=" + group.replaceAll(".*/", "")), "approve", Map.of());
        assertEquals(List.of(picture), pictures(stranger.get(group)));
        assertTrue(stranger.get(group).text().contains("alt=\"仲間たち\""));
        assertEquals(200, stranger.get(picture + "-800.jpg").status());
    }

    private static List<String> pictures(Seen page) {
        assertEquals(200, page.status(), page.text());
        return Seen.all(page.document(), "img").stream().map(image -> image.getAttribute("src")).distinct()
                .map(address -> address.replaceAll("-\\d+\\.jpg$", "")).toList();
    }

    private static String link(Seen page, String title) {
        return Seen.all(page.document(), "a").stream().filter(a -> a.getTextContent().contains(title))
                .map(a -> a.getAttribute("href")).filter(href -> href.matches(".*/\\d+")).findFirst()
                .orElseThrow(() -> new AssertionError(page.address() + " has no link to it:\n" + page.text()));
    }
}
