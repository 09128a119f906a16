package jp.idobata.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import jp.idobata.micro.SharedTown;
import jp.idobata.micro.TownProcess;
import jp.idobata.visit.Guests;
import jp.idobata.visit.Seen;
import jp.idobata.visit.TownLink;
import jp.idobata.visit.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the posting form does for those who are not signed in, and without a script. */
@ExtendWith(SharedTown.class)
class UnsignedPostIT {

    private static final Map<String, String> TYPED = Map.of("title", "干し芋をつくる会", "day0", "2026-11-28", "start0",
            "13:30",
            "end0", "15:30", "description", "健常者も歓迎", "writerName", "いもお", "writerEmail", "imoo@example.jp");
    private static final Pattern CHOICE = Pattern.compile("href=\"(/post\\?place=[1-9]\\d*)\"");

    @Test
    void aFlyerIsPastedWithoutAScriptAndNothingIsKept(TownProcess town) throws Exception {
        var before = drafts(town);
        var visit = new Visit(town.base());
        var found = visit.press(visit.get("/post/paste"), "read", Map.of("text", "芋煮会\n12月5日(土)10時〜12時\n先着30名"));
        assertTrue(found.text().contains("<mark>先着30名</mark>"), found.text());
        var form = visit.press(found, "fill", Map.of("take", "title"));
        assertEquals("/post", form.address().getPath());
        assertEquals("芋煮会", value(form, "title"));
        assertEquals("", value(form, "day0"), "only the name was taken");
        var empty = visit.press(visit.get("/post/paste"), "read", Map.of("text", " "));
        assertTrue(empty.text().contains("文を貼ってから"));
        assertEquals("", value(visit.get("/post"), "title"), "it was brought once");
        assertEquals(before, drafts(town));
    }

    @Test
    void aFreePlaceComesBackIntoTheSameForm(TownProcess town) {
        for (var visit : List.of(new Visit(town.base()), new Visit(town.base()).as("hanako@example.jp"))) {
            var free = visit.press(visit.get("/post"), "findPlace", TYPED);
            assertEquals("/places/free", free.address().getPath(), free.text());
            assertTrue(free.address().getQuery().contains("day=2026-11-28&start=13:30"), free.address().toString());
            var choice = CHOICE.matcher(free.text());
            assertTrue(choice.find(), free.text());
            var form = visit.get(choice.group(1));
            assertFalse(value(form, "venue").isEmpty());
            assertEquals("干し芋をつくる会", value(form, "title"));
            assertEquals("13:30", value(form, "start0"));
            assertEquals("干し芋をつくる会", value(visit.get("/post?place=0"), "title"), "without choosing, too");
        }
    }

    @Test
    void aPlaceThatWasChosenForNothingBeginsAPost(TownProcess town) {
        var hanako = new Visit(town.base()).as("hanako@example.jp");
        var free = hanako.press(hanako.get("/post"), "findPlace", Map.of());
        assertEquals("/places/free", free.address().getPath(), free.text());
        var form = hanako.get("/post?place=1");
        assertEquals("/post", form.address().getPath());
        assertFalse(value(form, "venue").isEmpty());
    }

    @Test
    void theFormIsSeenAsItWillBeAndNobodyElseSeesIt(TownProcess town) throws Exception {
        var before = drafts(town);
        var visit = new Visit(town.base());
        var typed = new HashMap<>(TYPED);
        typed.put("venue", "うちの庭");
        var look = visit.press(visit.get("/post"), "preview", typed);
        assertEquals("/post/look", look.address().getPath(), look.text());
        assertTrue(look.text().contains("干し芋をつくる会") && look.text().contains("まだ送っていません"));
        assertFalse(look.text().contains("imoo@"));
        assertEquals("imoo@example.jp", value(visit.get("/post"), "writerEmail"));
        assertFalse(new Visit(town.base()).get("/post/look").text().contains("干し芋"));
        assertEquals(before, drafts(town));
    }

    @Test
    void besideTheFormOnlyWhatWasTypedAndWhatIsPublicIsTold(TownProcess town) throws Exception {
        var secret = "ひみつの" + System.nanoTime();
        try (var owner = town.owner(); var change = owner.createStatement()) {
            change.executeUpdate("insert into community_group (name, created_at, updated_at, version) values ('"
                    + secret
                    + "', utc_timestamp(6), utc_timestamp(6), 1)");
            var group = change.executeQuery("select max(id) from community_group");
            group.next();
            var form = "title=" + encoded("干し芋をつくる会") + "&day0=2026-11-28&start0=13:30&end0=15:30&description="
                    + encoded("健常者も歓迎") + "&group=" + group.getLong(1);
            var beside = RawRequest.post("/post/beside", form).with("Origin: " + town.base().toString()
                    .replaceAll("/$", "")).send(town.base());
            assertEquals(200, beside.status());
            assertTrue(beside.body().contains("干し芋をつくる会") && beside.body().contains("健常者"), beside.body());
            assertFalse(beside.body().contains(secret));
            var foreign = RawRequest.post("/post/beside", form).with("Origin: http://evil.example").send(town.base());
            assertFalse(foreign.body().contains("干し芋をつくる会"), "only pages of this site ask");
            change.executeUpdate("delete from community_group where name = '" + secret + "'");
        }
    }

    @Test
    void whoeverHoldsTheLinkSeesWhoComesAndWritesToThem(TownProcess town) throws Exception {
        try (var owner = town.owner()) {
            var link = "/p/" + TownLink.to("POST", owner, accepted(town));
            var visit = new Visit(town.base());
            var held = visit.get(link + "/held").text();
            var list = Pattern.compile("href=\"(" + link + "/comers\\?date=[^\"]+)\"").matcher(held);
            assertTrue(list.find(), held);
            var page = visit.get(list.group(1));
            assertTrue(page.text().contains("いもお"), page.text());
            var written = visit.press(page, "write", Map.of("subject", "持ちもの", "text", "軍手を"));
            assertTrue(written.text().contains("1人"), written.text());
            assertEquals("/p/" + "A".repeat(32), visit.get("/p/" + "A".repeat(32) + "/comers?date=2026-12-20T10:00")
                    .address().getPath());
        }
    }

    /** A gathering somebody posted without an account, with one person who comes; the number of the draft. */
    private static long accepted(TownProcess town) throws Exception {
        try (var owner = town.owner(); var change = owner.createStatement()) {
            var guests = Guests.of(owner, "干し柿をつくる会", "hanako@example.jp", 5,
                    LocalDateTime.parse("2026-12-20T10:00:00"), 1);
            guests.ask(owner, 0, 1);
            change.executeUpdate("update going set state = 'IN', arrival = 1, name = 'いもお' where occurrence_id ="
                    + " (select id from occurrence where gathering_id = " + guests.gathering() + ")");
            change.executeUpdate("insert into roll select id, gathering_id, null, 1, 1, 1, true, true from occurrence"
                    + " where gathering_id = " + guests.gathering());
            change.executeUpdate("insert into draft (account_id, gathering_id, body, saved_at, submitted_at,"
                    + " accepted_at, version) select account_id, id, '{}', utc_timestamp(6),"
                    + " utc_timestamp(6), utc_timestamp(6), 1 from gathering where id = " + guests.gathering());
            var draft = change.executeQuery("select max(id) from draft");
            draft.next();
            var number = draft.getLong(1);
            change.executeUpdate("insert into guest_post (draft_id, name, language, begun_at, confirmed_at, acted_at)"
                    + " values (" + number + ", 'いもお', 'ja', utc_timestamp(6), utc_timestamp(6), utc_timestamp(6))");
            return number;
        }
    }

    private static String value(Seen page, String field) {
        return page.byId("input", field).orElseThrow(() -> new AssertionError(page.text())).getAttribute("value");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static long drafts(TownProcess town) throws Exception {
        try (var owner = town.owner(); var row = owner.createStatement().executeQuery("select count(*) from draft")) {
            row.next();
            return row.getLong(1);
        }
    }
}
