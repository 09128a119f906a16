package jp.idobata.web.visitor.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.idobata.gathering.Proposal;
import jp.idobata.gathering.SignUpWay;
import jp.idobata.gathering.Slot;
import jp.idobata.gathering.Welcome;
import jp.idobata.web.frame.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewGatheringTest {

    private static final Words WORDS = Words.of(Language.ENGLISH);

    private static Proposal read(String json) {
        return NewGathering.read(Body.members(json, WORDS), ZoneId.of("Asia/Tokyo"), WORDS);
    }

    private static Set<String> faults(String json) {
        var unfit = assertThrows(Unfit.class, () -> read(json));
        assertEquals(400, unfit.status());
        return unfit.faults().stream().map(Problem.Fault::field).collect(Collectors.toSet());
    }

    @Test
    void everyMemberFindsItsPlace() {
        var proposal = read("""
                {"title": " 朝の体操 ", "summary": "どなたでも", "description": "一行目\\r\\n二行目\\u0000",
                "dates": [{"startsAt": "2026-12-05T06:30", "endsAt": "2026-12-05T07:00:30"},
                {"startsAt": "2026-12-06T00:30:00Z", "endsAt": null},
                {"startsAt": "2026-12-12", "endsAt": "2026-12-13", "allDay": true}],
                "rrule": "FREQ=WEEKLY", "placeId": 12, "venue": "中央公園", "address": "番町1", "lat": 34.34, "lon": 134,
                "areaId": 3, "online": true, "onlineUrl": "https://example.jp/", "organiser": "朝の会",
                "themes": ["move", "move"], "welcome": ["step-free"], "free": false, "fee": "100円", "capacity": 30,
                "audience": "だれでも", "ageFrom": 0, "ageTo": 120, "signUpWays": ["here", "mail"], "signUp": "当日まで",
                "signUpUrl": "https://example.jp/s", "urlForComers": true, "weather": "雨なら中止", "phone": "087-1",
                "email": "a@example.jp", "website": ""}""");
        assertEquals("朝の体操", proposal.title());
        assertEquals("一行目\n二行目", proposal.description());
        assertEquals(List.of(
                new Slot(LocalDateTime.of(2026, 12, 5, 6, 30), LocalDateTime.of(2026, 12, 5, 7, 0), false),
                new Slot(LocalDateTime.of(2026, 12, 6, 9, 30), null, false),
                new Slot(LocalDateTime.of(2026, 12, 12, 0, 0), LocalDateTime.of(2026, 12, 14, 0, 0), true)),
                proposal.dates());
        assertEquals(12, proposal.placeId());
        assertEquals(134.0, proposal.longitude());
        assertEquals(Set.of("move"), proposal.themes());
        assertEquals(Set.of(Welcome.STEP_FREE), proposal.welcome());
        assertEquals(false, proposal.free());
        assertEquals(30, proposal.capacity());
        assertEquals(Set.of(SignUpWay.HERE, SignUpWay.MAIL), proposal.terms().ways());
        assertTrue(proposal.terms().urlForComers());
        assertNull(proposal.website());
        assertNull(proposal.groupId(), "whose it is the key says");
    }

    @Test
    void whatIsNotSaidIsNotKnown() {
        var proposal = read("{\"title\": null}");
        assertNull(proposal.title());
        assertNull(proposal.free());
        assertFalse(proposal.online());
        assertEquals(List.of(), proposal.dates());
    }

    @Test
    void everythingOfAWrongKindIsNamed() {
        assertEquals(Set.of("title", "lat", "lon", "capacity", "ageFrom", "placeId", "online", "free", "themes",
                "welcome", "signUpWays", "dates", "venue", "groupId", "…"), faults("""
                {"title": 5, "lat": "34", "lon": 1e999999999, "capacity": 1.5, "ageFrom": -1, "placeId": 0,
                "online": "true", "free": 1, "themes": "move", "welcome": ["loud"], "signUpWays": [["here"]],
                "dates": ["2026-12-05"], "venue": {"name": "x"}, "groupId": 7, "<x7y7>": 1}"""));
    }

    @Test
    void whatIsWrongWithADateIsSaidOfThatDate() {
        assertEquals(Set.of("dates[0].startsAt", "dates[1].endsAt", "dates[1].place", "dates[2].startsAt",
                "dates[3].allDay", "dates[3].startsAt"), faults("""
                {"dates": [{"startsAt": "2026-02-30T10:00"}, {"startsAt": "2026-12-05T10:00", "endsAt": "12:00",
                "place": 1}, {"startsAt": "2026-12-05T10:00", "allDay": true}, {"allDay": "yes"}]}"""));
    }

    @Test
    void halfACharacterIsNoText() {
        assertEquals(Set.of("title"), faults("{\"title\": \"\\ud83d\"}"));
        assertEquals("🎉", read("{\"title\": \"\\ud83c\\udf89\"}").title());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "null", "[]", "\"x\"", "1", "{", "{\"a\":}", "{\"a\":1,}", "{} {}", "{}x",
            "{'a':1}",
            "{\"title\":\"a\",\"title\":\"b\"}", "{\"title\":null,\"title\":null}", "{\"a\":{\"b\":{\"c\":{\"d\":1}}}}",
            "{\"a\":NaN}", "{\"a\":01}", "\uFEFF{}", "{\"a\":\"\u0000\"}"})
    void whatIsNoSingleObjectIsRefused(String text) {
        var unfit = assertThrows(Unfit.class, () -> Body.members(text, WORDS));
        assertEquals(400, unfit.status());
        assertEquals(WORDS.say("body.json"), unfit.detail());
    }

    @Test
    void neitherDepthNorHugeNumbersCostAnything() {
        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> {
            for (var text : List.of("[".repeat(60_000), "{\"a\":".repeat(20_000), "{\"dates\":" + "[".repeat(60_000))) {
                assertThrows(Unfit.class, () -> Body.members(text, WORDS));
            }
            for (var number : List.of("9".repeat(100_000), "1e" + "9".repeat(9), "-0." + "0".repeat(99_000) + "1")) {
                assertEquals(Set.of("capacity", "lat", "placeId"), faults("{\"capacity\": " + number + ", \"lat\": "
                        + number + ", \"placeId\": " + number + "}"));
            }
        });
    }

    @Test
    void aLongBodyAndOneThatIsNoTextAreRefused() throws IOException {
        var most = " ".repeat(Body.BYTES_MOST);
        assertEquals(most, Body.text(new ByteArrayInputStream(most.getBytes(StandardCharsets.UTF_8)), WORDS));
        assertEquals(413, assertThrows(Unfit.class, () -> Body.text(new ByteArrayInputStream((most + " ")
                .getBytes(StandardCharsets.UTF_8)), WORDS)).status());
        assertEquals(400, assertThrows(Unfit.class, () -> Body.text(new ByteArrayInputStream("{\"a\":\"あ\"}"
                .getBytes("Windows-31J")), WORDS)).status());
    }
}
