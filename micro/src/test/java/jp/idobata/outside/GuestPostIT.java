package jp.idobata.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import jp.idobata.micro.SharedTown;
import jp.idobata.micro.TownProcess;
import jp.idobata.visit.MailBox;
import jp.idobata.visit.Seen;
import jp.idobata.visit.TownLink;
import jp.idobata.visit.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Posts without an account, from outside: the form, the mail, and what its link can do and cannot. */
@ExtendWith(SharedTown.class)
class GuestPostIT {

    private static final Pattern LINK = Pattern.compile("/p/[\\w-]{32}");
    /** Everything that a post can change. */
    private static final String TABLES = "account, draft, guest_post, gathering, occurrence, cancellation, publication,"
            + " withdrawal, submission, decision";

    @Test
    void aPostIsPublishedChangedAndWithdrawnByItsLink(TownProcess town) throws Exception {
        var link = post(town, "焼きいもの会", "imoko@example.jp");
        var imoko = new Visit(town.base());
        assertFalse(queue(town).contains("焼きいもの会"), "nobody sees it before the link is used");
        assertEquals(link, path(imoko.press(imoko.get(link), "send", Map.of())));
        approve(town, "焼きいもの会");
        lookingChangesNothing(town, link);
        var held = imoko.get(link);
        assertEquals(link + "/held", path(held));
        var address = Pattern.compile("/gatherings/\\d+").matcher(held.text()).results().findFirst().orElseThrow()
                .group();
        assertTrue(imoko.get(address).text().contains("焼きいもの会"));

        var date = imoko.get(link + "/held?date=2026-12-05T10:00");
        imoko.press(date, "cancel", Map.of("reason", "大雨の予報のため"));
        assertTrue(imoko.get(address).text().contains("大雨の予報のため"), "a date that is off is off at once");

        var form = imoko.press(imoko.get(link + "/held"), "change", Map.of());
        assertEquals(link + "/edit", path(form));
        lookingChangesNothing(town, link);
        imoko.press(imoko.press(form, "preview", Map.of("title", "大きな焼きいもの会")), "send", Map.of());
        assertFalse(imoko.get(address).text().contains("大きな"));
        approve(town, "大きな焼きいもの会");
        assertTrue(imoko.get(address).text().contains("大きな焼きいもの会"));

        imoko.press(imoko.get(link), "withdraw", Map.of("reason", "開けなくなりました"));
        assertEquals(404, imoko.get(address).status());
        assertEquals(200, imoko.get(link).status());
    }

    @Test
    void whatIsReturnedIsMendedByTheSameLink(TownProcess town) throws Exception {
        var link = post(town, "ぬか床の会", "nuka@example.jp");
        var nuka = new Visit(town.base());
        nuka.press(nuka.get(link), "send", Map.of());
        var staff = new Visit(town.base()).as("staff@example.jp");
        staff.press(submission(staff, "ぬか床の会"), "return", Map.of("reason", "何人まで来られますか。"));
        assertEquals(link, mail(town).find("nuka@example.jp", Pattern.compile("(?s)何人まで.*" + LINK))
                .replaceAll("(?s).*(/p/)", "$1"));
        var page = nuka.get(link);
        assertTrue(page.text().contains("何人まで来られますか。"));
        lookingChangesNothing(town, link);
        nuka.press(page, "discard", Map.of());
        assertTrue(nuka.get(link).text().contains("このページは、もう使えません"), "what was put away opens no more");
    }

    @Test
    void theAnswerIsTheSameWhetherThereIsAnAccountOrNot(TownProcess town) throws Exception {
        var known = sent(town, "みそ汁の会", "circle@example.jp", "いたずら");
        var unknown = sent(town, "みそ汁の会", "unknown@example.jp", "いたずら");
        assertEquals(known.text().replace("circle@", "unknown@"), unknown.text());
        var mail = mail(town).find("circle@example.jp", Pattern.compile("(?s).*" + LINK + ".*"));
        assertFalse(mail.contains("いたずら") || mail.contains("みそ汁"), "what a stranger typed is not mailed");
        var link = find(mail);
        assertTrue(new Visit(town.base()).as("circle@example.jp").get("/my").text().contains("みそ汁の会"));
        var visit = new Visit(town.base());
        visit.press(visit.get(link), "discard", Map.of());
        assertFalse(new Visit(town.base()).as("circle@example.jp").get("/my").text().contains("いたずら"));
    }

    @Test
    void signingUpWithTheSameAddressClaimsEverything(TownProcess town) {
        var link = post(town, "たこあげの会", "tako@example.jp");
        var tako = new Visit(town.base());
        tako.press(tako.get(link), "send", Map.of());
        var visit = new Visit(town.base());
        visit.press(visit.get("/signup"), "open", Map.of("name", "たこ", "email", "tako@example.jp", "password",
                "kotatsu-mikan"));
        var confirm = mail(town).find("tako@example.jp", Pattern.compile("/signup/[0-9a-f]{64}"));
        var my = visit.press(visit.get(confirm), "confirm", Map.of("password", "kotatsu-mikan"));
        assertEquals("/my", path(my));
        assertTrue(my.text().contains("たこあげの会"));
    }

    @Test
    void aLinkForAnythingElseOpensNothing(TownProcess town) throws Exception {
        var link = post(town, "百人一首の会", "uta@example.jp");
        try (var owner = town.owner()) {
            var number = number(town, "select max(draft_id) from guest_post");
            assertEquals(link, "/p/" + TownLink.to("POST", owner, number));
            for (var other : List.of(TownLink.to("GOING", owner, number), TownLink.to("POST", owner, number + 1000),
                    TownLink.to("POST", owner, number(town, "select min(id) from draft where id not in"
                            + " (select draft_id from guest_post)")))) {
                for (var end : List.of("", "/edit", "/held")) {
                    var page = new Visit(town.base()).get("/p/" + other + end);
                    assertTrue(page.text().contains("このページは、もう使えません"), page.text());
                }
            }
        }
        for (var name : List.of("server.0.log", "console.log")) {
            assertFalse(town.log(name).contains(link.substring(3)), name + " holds no link");
        }
    }

    @Test
    void aPageOfALinkIsKeptByNobodyAndToldToNobody(TownProcess town) {
        var page = new Visit(town.base()).get(post(town, "書き初めの会", "fude@example.jp"));
        assertEquals("same-origin", page.header("Referrer-Policy"));
        assertEquals("private, no-store", page.header("Cache-Control"));
        assertTrue(page.text().contains("<meta name=\"robots\" content=\"noindex\""));
    }

    @Test
    void aLostLinkIsMailedToItsOwnerAlone(TownProcess town) throws Exception {
        var link = post(town, "豆まきの会", "mame@example.jp");
        var mame = new Visit(town.base());
        mame.press(mame.get(link), "send", Map.of());
        var second = post(town, "ひみつの会", "mame@example.jp");
        var asked = mame.press(mame.get("/p/lost"), "ask", Map.of("email", " Mame@Example.jp"));
        var mail = mail(town).find("mame@example.jp", Pattern.compile("(?s).*豆まきの会.*"));
        assertTrue(mail.contains(link) && mail.contains(second), mail);
        assertFalse(mail.contains("ひみつの会"), "nobody has said yet that it is theirs");
        var nobody = mame.press(mame.get("/p/lost"), "ask", Map.of("email", "nobody@example.jp"));
        assertEquals(asked.text().replace("mame@", "nobody@"), nobody.text());
        assertEquals(0, mails(town, "nobody@example.jp"));
    }

    @Test
    void whoeverMeansHarmGetsNowhere(TownProcess town) throws Exception {
        var before = number(town, "select count(*) from draft");
        var refused = sent(town, "会", "a@example.jp\r\nBcc: all@example.jp", "ゆき");
        assertEquals("/post", path(refused));
        var trapped = new HashMap<>(typed("会", "bot@example.jp", "ゆき"));
        trapped.put("subject", "buy");
        var visit = new Visit(town.base());
        assertEquals("/post/sent", path(visit.press(visit.get("/post"), "receive", trapped)), "a trap tells nothing");
        assertEquals(before, number(town, "select count(*) from draft"));

        for (var i = 0; i < 3; i++) {
            assertEquals("/post/sent", path(sent(town, "会", "many@example.jp", "ゆき\r\nBcc: all@example.jp")));
        }
        assertEquals("/post", path(sent(town, "会", "many@example.jp", "ゆき")), "three wait already");
        assertEquals(1, number(town, "select count(*) from account where name = 'ゆき Bcc: all@example.jp'"));
        assertEquals(0, mails(town, "all@example.jp"));
    }

    @Test
    void picturesComeByTheLinkAndAreSeenByItAlone(TownProcess town) throws Exception {
        var link = post(town, "写真のピクニック", "pic@example.jp");
        var visit = new Visit(town.base());
        lookingChangesNothing(town, link);
        var page = visit.bring(visit.get(link + "/pictures"), "addPicture", Map.of(), Smuggled
                .photograph(Color.DARK_GRAY));
        var address = Pattern.compile("/pictures/[0-9a-f]{64}-320\\.jpg").matcher(page.text()).results().findFirst()
                .orElseThrow(() -> new AssertionError(page.text())).group();
        assertEquals(200, visit.get(address + "?p=" + link.substring(3)).status());
        assertEquals(404, visit.get(address).status());
        assertEquals(404, visit.get(address + "?p=" + post(town, "別の会", "pic2@example.jp").substring(3)).status(),
                "the link of another post");
        assertTrue(visit.press(page, "save", Map.of()).text().contains("写真に写っているものを、ひとこと"));
        var preview = visit.press(page, "save", Map.of("alt0", "川原で食べる人たち"));
        assertEquals(link, path(preview));
        assertTrue(preview.text().contains("-800.jpg?p=" + link.substring(3)), preview.text());
        var form = visit.get(link + "/edit");
        visit.press(visit.press(form, "preview", Map.of("summary", "川原で食べます")), "send", Map.of());
        assertEquals(link, path(visit.get(link + "/pictures")), "what waits is not changed");
        approve(town, "写真のピクニック");
        assertEquals(200, new Visit(town.base()).get(address).status());

        var large = visit.bring(visit.get(post(town, "大きな会", "pic3@example.jp") + "/pictures"), "addPicture",
                Map.of(), new byte[12_500_000]);
        assertEquals(413, large.status());
        for (var end : List.of("/edit", "", "/held")) {
            assertEquals(415, new RawRequest("POST", link + end, List
                    .of("Content-Type: multipart/form-data; boundary=x"),
                    "--x--").send(town.base()).status(), "only the page of pictures takes any");
        }
        var over = new RawRequest("POST", "/p/" + "A".repeat(32) + "/pictures", List.of(
                "Content-Type: multipart/form-data; boundary=x"),
                        "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n"
                + "\r\nb\r\n--x--\r\n").send(town.base());
        assertTrue(over.status() < 500, "" + over.status());
    }

    private static void lookingChangesNothing(TownProcess town, String link) throws Exception {
        var before = checksums(town);
        for (var end : List.of("", "/edit", "/held", "/pictures", "/edit?check=1", "/held?date=2026-12-05T10:00")) {
            new Visit(town.base()).get(link + end);
            RawRequest.get(link + end).by("HEAD").send(town.base());
        }
        assertEquals(before, checksums(town));
    }

    private static String checksums(TownProcess town) throws Exception {
        var sums = new StringBuilder();
        try (var owner = town.owner(); var rows = owner.createStatement().executeQuery("checksum table " + TABLES)) {
            while (rows.next()) {
                sums.append(rows.getString(1)).append(' ').append(rows.getString(2)).append('\n');
            }
        }
        return sums.toString();
    }

    /** Posts, and returns the link that is mailed. */
    private static String post(TownProcess town, String title, String email) {
        var page = sent(town, title, email, "だれか");
        assertEquals("/post/sent", path(page), page.text());
        return find(mail(town).find(email, Pattern.compile("(?s).*「送る」.*" + LINK + ".*")));
    }

    private static Seen sent(TownProcess town, String title, String email, String name) {
        var visit = new Visit(town.base());
        return visit.press(visit.get("/post"), "receive", typed(title, email, name));
    }

    private static Map<String, String> typed(String title, String email, String name) {
        return Map.of("title", title, "day0", "2026-12-05", "start0", "10:00", "end0", "12:00", "venue", "中央公園",
                "writerName", name, "writerEmail", email);
    }

    private static String find(String mail) {
        return LINK.matcher(mail).results().findFirst().orElseThrow().group();
    }

    private static String queue(TownProcess town) {
        return new Visit(town.base()).as("staff@example.jp").get("/staff/queue").text();
    }

    private static void approve(TownProcess town, String title) {
        var staff = new Visit(town.base()).as("staff@example.jp");
        staff.press(submission(staff, title), "approve", Map.of());
    }

    private static Seen submission(Visit staff, String title) {
        var address = Pattern.compile("href=\"(/staff/queue/\\d+)\"[^>]*>" + title + "<")
                .matcher(staff.get("/staff/queue").text()).results().findFirst().orElseThrow().group(1);
        return staff.get(address);
    }

    private static MailBox mail(TownProcess town) {
        return new MailBox(town.dataDir().resolve("mail"));
    }

    /** How many mails speak of an address in their heads. */
    private static long mails(TownProcess town, String address) throws IOException {
        try (var files = Files.list(town.dataDir().resolve("mail"))) {
            var count = 0;
            for (var file : files.toList()) {
                count += Files.readString(file).split("\r?\n\r?\n", 2)[0].contains(address) ? 1 : 0;
            }
            return count;
        }
    }

    private static long number(TownProcess town, String sql) throws Exception {
        try (var owner = town.owner(); var row = owner.createStatement().executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static String path(Seen page) {
        return page.address().getPath();
    }
}
