package jp.idobata.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Pattern;
import jp.idobata.micro.SharedTown;
import jp.idobata.micro.TownProcess;
import jp.idobata.visit.MailBox;
import jp.idobata.visit.TownLink;
import jp.idobata.visit.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Following, the link that stops the digest, another address, and leaving: as browsers and mail programs do it. */
@ExtendWith(SharedTown.class)
class OwnAccountIT {

    private static final String SAME_PASSWORD = "insert into account (email, name, password_hash, language, created_at,"
            + " confirmed_at, version) select '%1$s', '小夜', password_hash, 'ja', utc_timestamp(6), utc_timestamp(6), 1"
            + " from account where email = 'hanako@example.jp'";
    private static final String ROLE = "insert into account_role (account_id, role) select id, 'resident' from account"
            + " where email = '%1$s'";

    @Test
    void theLinkOfADigestStopsItByOnePressAndByNothingElse(TownProcess town) throws Exception {
        var person = enter(town, "stop@example.jp");
        String link;
        try (var owner = town.owner()) {
            link = "/digest/" + TownLink.to("DIGEST", owner, person);
        }
        var stops = "select count(*) from digest_stop where account_id = " + person;
        assertEquals(200, new Visit(town.base()).get(link).status());
        assertEquals(200, post(town.address(link), "anything=else").statusCode());
        assertEquals(0, number(town, stops), "to open it stops nothing");
        var answer = post(town.address(link), "List-Unsubscribe=One-Click");
        assertEquals(200, answer.statusCode(), "no redirect: RFC 8058, section 3.1");
        assertTrue(answer.headers().firstValue("Set-Cookie").isEmpty(), "no session");
        assertEquals(1, number(town, stops));
        assertEquals(200, post(town.address("/digest/" + "A".repeat(32)), "List-Unsubscribe=One-Click").statusCode());
        var visit = new Visit(town.base()).as("stop@example.jp");
        visit.press(visit.get("/my/follows"), "change", Map.of());
        assertEquals(0, number(town, stops), "it begins again by one's own hand");
        var page = new Visit(town.base());
        page.press(page.get(link), "stop", Map.of());
        assertEquals(1, number(town, stops));
    }

    @Test
    void whoeverLosesARoleGoesNoFurtherWithIt(TownProcess town) throws Exception {
        var person = enter(town, "desk@example.jp");
        change(town, "insert into account_role (account_id, role) values (" + person + ", 'curator')");
        var visit = new Visit(town.base()).as("desk@example.jp");
        assertEquals("/staff", visit.get("/staff").address().getPath());
        change(town, "delete from account_role where role = 'curator' and account_id = " + person);
        assertEquals("/signin", visit.get("/staff/queue").address().getPath());
    }

    @Test
    void toFollowOneSignsInAndComesBack(TownProcess town) throws Exception {
        var person = enter(town, "follow@example.jp");
        var visit = new Visit(town.base());
        var group = number(town, "select min(group_id) from group_approval");
        var page = visit.get("/groups/" + group);
        assertTrue(page.text().contains("href=\"/my/follows?group=" + group + "\""), page.text());
        assertTrue(visit.cookies().isEmpty(), "a visitor has no session");
        var signin = visit.get("/my/follows?group=" + group);
        assertEquals("/signin", signin.address().getPath());
        var asked = visit.press(signin, "enter", Map.of("email", "follow@example.jp", "password",
                Visit.DEMO_PASSWORD));
        assertEquals("group=" + group, asked.address().getQuery());
        var follows = "select count(*) from follow where account_id = " + person;
        assertEquals(0, number(town, follows), "nobody follows by following a link");
        visit.press(asked, "follow", Map.of());
        assertEquals(1, number(town, follows));
        visit.press(visit.get("/my/follows"), "all:0:leave", Map.of());
        assertEquals(0, number(town, follows));
    }

    @Test
    void anotherAddressAndLeavingEndEverySession(TownProcess town) throws Exception {
        enter(town, "before@example.jp");
        var here = new Visit(town.base()).as("before@example.jp");
        var there = new Visit(town.base()).as("before@example.jp");
        here.press(here.get("/my/account"), "changeEmail", Map.of("email", "after@example.jp", "passwordOfEmail",
                Visit.DEMO_PASSWORD));
        var link = mail(town).find("after@example.jp", Pattern.compile("/my/address/[0-9a-f]{64}"));
        assertEquals("/my", there.get("/my").address().getPath());
        here.press(here.get(link), "change", Map.of());
        mail(town).find("before@example.jp", Pattern.compile("新しいものに変わりました"));
        assertEquals("/signin", there.get("/my").address().getPath(), "known by that address no more");
        here.as("after@example.jp");
        there.as("after@example.jp");
        assertTrue(here.get("/my/data").text().contains("after@example.jp"));
        var wrong = here.press(here.get("/my/leave"), "leave", Map.of("password", "wrong-password", "sure", "on"));
        assertEquals("/my/leave", wrong.address().getPath());
        var gone = here.press(here.get("/my/leave"), "leave", Map.of("password", Visit.DEMO_PASSWORD, "sure", "on",
                "posts", "go"));
        assertEquals("/", gone.address().getPath(), gone.text());
        mail(town).find("after@example.jp", Pattern.compile("これが最後のメールです"));
        assertEquals("/signin", there.get("/my").address().getPath());
        assertFalse(there.press(there.get("/signin"), "enter", Map.of("email", "after@example.jp", "password",
                Visit.DEMO_PASSWORD)).address().getPath().startsWith("/my"));
    }

    private static long enter(TownProcess town, String email) throws Exception {
        try (var owner = town.owner(); var statement = owner.createStatement()) {
            statement.executeUpdate(SAME_PASSWORD.formatted(email));
            statement.executeUpdate(ROLE.formatted(email));
        }
        return number(town, "select id from account where email = '" + email + "'");
    }

    private static void change(TownProcess town, String sql) throws Exception {
        try (var owner = town.owner(); var statement = owner.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static HttpResponse<String> post(URI address, String body) throws Exception {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static long number(TownProcess town, String sql) throws Exception {
        try (var owner = town.owner(); var result = owner.createStatement().executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }

    private static MailBox mail(TownProcess town) {
        return new MailBox(town.dataDir().resolve("mail"));
    }
}
