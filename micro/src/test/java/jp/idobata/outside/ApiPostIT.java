package jp.idobata.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import jp.idobata.micro.SharedTown;
import jp.idobata.micro.TownProcess;
import jp.idobata.visit.Seen;
import jp.idobata.visit.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a group's own system posts with a key, from the making of the key to the gathering that everybody sees. */
@ExtendWith(SharedTown.class)
class ApiPostIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PATH = "/api/v1/gatherings";
    private static final Pattern KEY = Pattern.compile("idobata_[\\w-]{43}");
    private static final int AT_ONCE = 20;
    /** Keys that are none, of one caller within ten minutes. */
    private static final int WRONG_MOST = 60;

    @Test
    void whatIsPostedWaitsAndIsThenPublic(TownProcess town) throws Exception {
        var circle = new Visit(town.base()).as("circle@example.jp");
        var group = group(circle);
        var key = key(circle, group);
        var answer = post(town, key, "morning-1", body("機械からの体操"));
        assertEquals(201, answer.status(), answer.body());
        var posted = JSON.readTree(answer.body());
        assertEquals(posted.get("url").textValue(), answer.header("Location").orElse(""));
        assertEquals("waiting", posted.get("state").textValue());
        assertEquals("private, no-store", answer.header("Cache-Control").orElse(""));
        assertEquals(List.of(), answer.all("Access-Control-Allow-Origin"));
        assertEquals(answer.body(), post(town, key, "morning-1", body("機械からの体操")).body(), "the same again");
        assertProblem(422, "同じ Idempotency-Key で", post(town, key, "morning-1", body("ほかの体操")));
        assertEquals(1, drafts(town, "機械からの体操"));

        var staff = new Visit(town.base()).as("staff@example.jp");
        var submission = Pattern.compile("href=\"(/staff/queue/\\d+)\"[^>]*>機械からの体操<")
                .matcher(staff.get("/staff/queue").text()).results().findFirst().orElseThrow().group(1);
        staff.press(staff.get(submission), "approve", Map.of());
        var now = read(town, key, posted.get("id").longValue());
        assertEquals("published", now.get("state").textValue());
        var page = new Visit(town.base()).get(now.get("page").textValue().substring(town.base().toString().length()));
        assertTrue(page.text().contains("機械からの体操") && page.text().contains(group.substring("/my".length())), page
                .text());
        assertEquals(answer.body(), post(town, key, "morning-1", body("機械からの体操")).body(), "the answer stays the same");
    }

    @Test
    void whoeverHasNoKeyGetsOneAnswer(TownProcess town) throws Exception {
        var circle = new Visit(town.base()).as("circle@example.jp");
        var group = group(circle);
        var revoked = key(circle, group);
        var mine = JSON.readTree(post(town, revoked, null, body("取り消す前の会")).body()).get("id").longValue();
        var keys = circle.get(group + "?key=" + number(town, "select max(id) from group_key"));
        circle.press(keys, "revoke", Map.of());
        var answers = new HashSet<String>();
        for (var header : List.of("X-None: 1", "Authorization: Bearer " + revoked, "Authorization: Bearer ",
                "Authorization: Bearer idobata_" + "A".repeat(43), "Authorization: Bearer ' or 1=1 --",
                "Authorization: Basic Y2lyY2xlOng=", "Authorization: Bearer " + "x".repeat(5000))) {
            for (var request : List.of(RawRequest.get("/api/v1/posts/" + mine),
                    new RawRequest("POST", PATH, List.of("Content-Type: application/json"), body("鍵のない会")))) {
                var answer = request.with(header).send(town.base());
                assertEquals(401, answer.status(), header);
                assertEquals(List.of("Bearer realm=\"idobata\""), answer.all("WWW-Authenticate"));
                answers.add(answer.body());
            }
        }
        assertEquals(1, answers.size(), answers.toString());
        assertEquals(0, drafts(town, "鍵のない会"));
        var other = key(circle, group);
        assertEquals(200, asked(town, other, mine).status(), "another key of the same group");
        assertEquals(404, asked(town, other, number(town, "select min(id) from draft")).status());
        assertFalse(town.log("server.0.log").contains(other.substring(8)), "no key is in the log");
    }

    @Test
    void whoeverTriesKeysWaitsAndNobodyElseBehindTheSameProxy(TownProcess town) throws Exception {
        var wrong = RawRequest.get("/api/v1/posts/1").with("Authorization: Bearer idobata_" + "B".repeat(43));
        var guessing = wrong.with("X-Forwarded-For: 203.0.113.5");
        for (var tries = 0; tries < WRONG_MOST; tries++) {
            assertEquals(401, guessing.send(town.base()).status());
        }
        assertEquals(429, guessing.send(town.base()).status());
        assertEquals(429, wrong.with("X-Forwarded-For: 198.51.100.1, 203.0.113.5").send(town.base()).status(),
                "what it claims to be");
        assertEquals(401, wrong.with("X-Forwarded-For: 203.0.113.6").send(town.base()).status(), "somebody else");
        assertEquals(401, wrong.send(town.base()).status(), "this machine");
    }

    @Test
    void theSameTwentyTimesAtOnceIsOnePost(TownProcess town) throws Exception {
        var circle = new Visit(town.base()).as("circle@example.jp");
        var key = key(circle, group(circle));
        var calls = new ArrayList<Callable<RawAnswer>>();
        for (var call = 0; call < AT_ONCE; call++) {
            calls.add(() -> post(town, key, "twenty", body("二十回の会")));
        }
        var threads = Executors.newFixedThreadPool(AT_ONCE);
        var answers = new HashSet<String>();
        try {
            for (var answer : threads.invokeAll(calls)) {
                assertEquals(201, answer.get().status(), answer.get().body());
                answers.add(answer.get().body());
            }
        } finally {
            threads.shutdown();
        }
        assertEquals(1, answers.size());
        assertEquals(1, drafts(town, "二十回の会"));
        assertNotEquals(post(town, key, null, body("二十回の会")).body(), post(town, key, null, body("二十回の会")).body(),
                "without a name each is another");
    }

    @Test
    void whatCannotBeTakenIsSaidMemberByMemberInTheReadersLanguage(TownProcess town) throws Exception {
        var circle = new Visit(town.base()).as("circle@example.jp");
        var key = key(circle, group(circle));
        assertProblem(400, "オブジェクトひとつ", post(town, key, null, "[".repeat(50_000)));
        assertProblem(400, "オブジェクトひとつ", post(town, key, null, "{\"title\": \"x\""));
        assertProblem(413, "128 KiB", post(town, key, null, "\"" + "x".repeat(200_000)));
        var wrong = assertProblem(400, "errors", post(town, key, "a b", body("会")));
        assertEquals("Idempotency-Key", wrong.at("/errors/0/field").textValue());
        var unread = assertProblem(400, "errors", post(town, key, null,
                "{\"title\": 1e999999999, \"colour\": \"<x7y7>\","
                + " \"dates\": [{\"startsAt\": \"tomorrow\"}], \"capacity\": " + "9".repeat(50_000) + "}"));
        assertEquals(List.of("title", "capacity", "dates[0].startsAt", "colour").stream().sorted().toList(),
                unread.findValuesAsText("field").stream().sorted().toList());
        var english = new RawRequest("POST", PATH, List.of("Content-Type: application/json",
                "Authorization: Bearer " + key, "Accept-Language: en"), """
                {"title": "%s", "dates": [{"startsAt": "2020-01-01T10:00"}], "themes": ["fly"], "placeId": 999999999,
                "lat": 91, "lon": 0, "signUpWays": ["none", "phone"]}""".formatted("あ".repeat(81)))
                .send(town.base());
        var told = assertProblem(422, "", english);
        assertEquals(List.of("dates", "lat", "phone", "placeId", "signUpWays", "themes", "title"),
                told.findValuesAsText("field").stream().sorted().toList());
        assertFalse(english.body().codePoints().anyMatch(Character::isIdeographic), english.body());
        for (var type : List.of("application/x-www-form-urlencoded", "text/plain",
                "application/jsonx")) {
            assertProblem(415, "", new RawRequest("POST", PATH, List.of("Content-Type: " + type,
                    "Authorization: Bearer " + key), body("会")).send(town.base()));
        }
        var asked = RawRequest.get(PATH).by("OPTIONS").with("Origin: https://other.example")
                .with("Access-Control-Request-Method: POST").with("Access-Control-Request-Headers: authorization")
                .send(town.base());
        assertEquals("GET, HEAD, OPTIONS", asked.header("Access-Control-Allow-Methods").orElse(""));
        assertEquals("GET, HEAD, POST, OPTIONS", asked.header("Allow").orElse(""));
    }

    private static String body(String title) throws Exception {
        var body = (ObjectNode) JSON.readTree("""
                {"dates": [{"startsAt": "2026-12-05T06:30", "endsAt": "2026-12-05T07:00"}],
                "rrule": "FREQ=WEEKLY;BYDAY=SA;COUNT=3", "venue": "中央公園", "free": true, "welcome": ["alone"]}""");
        return body.put("title", title).toString();
    }

    private static RawAnswer post(TownProcess town, String key, String call, String body) throws Exception {
        var request = new RawRequest("POST", PATH, List.of("Content-Type: application/json; charset=UTF-8",
                "Authorization: Bearer " + key), body);
        return (call == null ? request : request.with("Idempotency-Key: " + call)).send(town.base());
    }

    private static RawAnswer asked(TownProcess town, String key, long id) throws Exception {
        return RawRequest.get("/api/v1/posts/" + id).with("Authorization: Bearer " + key).send(town.base());
    }

    private static JsonNode read(TownProcess town, String key, long id) throws Exception {
        var answer = asked(town, key, id);
        assertEquals(200, answer.status(), answer.body());
        return JSON.readTree(answer.body());
    }

    private static JsonNode assertProblem(int status, String words, RawAnswer answer) throws Exception {
        assertEquals(status, answer.status(), answer.body());
        assertEquals("application/problem+json", answer.type());
        assertTrue(answer.body().contains(words), answer.body());
        return JSON.readTree(answer.body());
    }

    /** Address of the page of a group that the signed-in person owns; it is founded if there is none yet. */
    private static String group(Visit visit) {
        var name = "機械の会";
        var page = visit.get("/my");
        var there = Pattern.compile("/my/groups/\\d+(?=\"[^>]*>" + name + ")").matcher(page.text()).results()
                .findFirst();
        return there.map(match -> match.group()).orElseGet(() -> visit.press(visit.get("/my/groups/new"), "save",
                Map.of("name", name)).address().getPath());
    }

    private static String key(Visit visit, String group) {
        Seen page = visit.press(visit.get(group), "makeKey", Map.of("keyName", "予約システム"));
        return KEY.matcher(page.text()).results().findFirst().orElseThrow(() -> new AssertionError(page.text()))
                .group();
    }

    private static long drafts(TownProcess town, String title) throws Exception {
        return number(town, "select count(*) from draft where json_value(body, '$.title') = '" + title + "'");
    }

    private static long number(TownProcess town, String sql) throws Exception {
        try (var owner = town.owner(); var row = owner.createStatement().executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
