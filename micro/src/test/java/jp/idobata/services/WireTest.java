package jp.idobata.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import jp.idobata.announcement.wire.Courier;
import jp.idobata.announcement.wire.Line;
import jp.idobata.announcement.wire.Mastodon;
import jp.idobata.announcement.wire.Outcome;
import jp.idobata.announcement.wire.Result;
import jp.idobata.announcement.wire.Signature;
import jp.idobata.announcement.wire.Webhook;
import jp.idobata.announcement.wire.Why;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The protocols of announcements, each against a server that checks what the real one checks. */
class WireTest {

    private final Courier courier = new Courier(Duration.ofMillis(1500));
    private World world;
    private Mastodon mastodon;
    private Line line;
    private Webhook webhook;

    @BeforeEach
    void open() throws IOException {
        world = new World(0);
        mastodon = new Mastodon(courier, URI.create(world.url() + "/"), World.TOKEN);
        line = new Line(courier, URI.create(world.url()), World.TOKEN);
        webhook = new Webhook(courier, URI.create(world.url() + "/hook"), Signature.by(World.SECRET));
    }

    @AfterEach
    void close() {
        world.close();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    @Test
    void theSignatureIsThatOfTheSpecificationsOwnExample() {
        assertEquals("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=", Signature
                .by("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw").of("msg_p5jXN8AQM9LWM0D4loKWxJek", 1_614_265_330L,
                        "{\"test\": 2432232314}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"whsec_", "whsec_c2hvcnQ=", "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "whsec_???"})
    void aSecretThatIsNoneIsNotTaken(String secret) {
        assertTrue(!assertThrows(IllegalArgumentException.class, () -> Signature.by(secret)).getMessage().contains(
                secret.substring(6).isEmpty() ? "-" : secret.substring(6)), "and not told");
    }

    @Test
    void aWebhookIsSignedAndTakenOnce() {
        var id = key();
        assertEquals(Outcome.SENT, webhook.send(id, "{\"a\":\"あ\"}", Instant.now()).outcome());
        assertEquals(Outcome.SENT, webhook.send(id, "{\"a\":\"あ\"}", Instant.now()).outcome());
        assertEquals(1, world.heard.size());
    }

    @Test
    void aWebhookOfAnotherSecretOrAnHourAgoIsRefused() {
        var other = new Webhook(courier, URI.create(world.url() + "/hook"), Signature.by(World.SECRET
                .replace("whsec_YSB", "whsec_YSC")));
        assertEquals(Why.TOKEN, other.send(key(), "{}", Instant.now()).why());
        assertEquals(Why.TOKEN, webhook.send(key(), "{}", Instant.now().minusSeconds(3600)).why());
        assertTrue(world.heard.isEmpty());
    }

    @Test
    void aPostIsPostedOnceEditedAnsweredAndTakenAway() {
        var key = key();
        var sent = mastodon.post("お茶 & 団子 + 100%", key, null);
        assertEquals(Outcome.SENT, sent.outcome());
        assertEquals("https://mastodon.example.jp/@town/" + sent.id(), sent.address());
        assertEquals(sent, mastodon.post("お茶 & 団子 + 100%", key, null), "the same key is the same post");
        assertEquals("お茶 & 団子 + 100%", world.posts.get(sent.id()));
        assertEquals(Outcome.SENT, mastodon.edit(sent.id(), "中止").outcome());
        assertEquals(List.of("中止"), List.copyOf(world.posts.values()));
        var reply = mastodon.post("返事", key(), sent.id());
        assertEquals(sent.id(), world.replies.get(reply.id()));
        assertEquals(Outcome.SENT, mastodon.delete(sent.id()).outcome());
        assertEquals(Outcome.SENT, mastodon.delete(sent.id()).outcome(), "what is gone is gone");
        assertEquals(Why.NOT_THERE, mastodon.edit(sent.id(), "もうない").why());
    }

    @Test
    void lineTakesAMessageOnceAndSaysSo() {
        var key = key();
        var sent = line.broadcast("お知らせ \"です\"", key);
        var again = line.broadcast("お知らせ \"です\"", key);
        assertEquals(List.of("お知らせ \"です\""), world.broadcasts);
        assertEquals(List.of(Outcome.SENT, Outcome.SENT), List.of(sent.outcome(), again.outcome()));
        assertEquals(409, again.status());
        assertNotNull(sent.id());
        assertEquals(sent.id(), again.id(), "the number of the request that was accepted");
    }

    @Test
    void aMonthThatIsUsedUpIsNoMatterOfMinutes() {
        world.saying(429, "{\"message\":\"You have reached your monthly limit.\"}");
        assertEquals(Result.not(Outcome.REFUSED, 429, Why.QUOTA), line.broadcast("a", key()));
        world.answering(429, "Retry-After", "120");
        var later = line.broadcast("a", key());
        assertEquals(Outcome.LATER, later.outcome());
        assertEquals(Duration.ofMinutes(2), later.pause());
    }

    @ParameterizedTest
    @CsvSource({"401, REFUSED, TOKEN", "403, REFUSED, FORBIDDEN", "404, REFUSED, NOT_THERE", "410, REFUSED, NOT_THERE",
            "422, REFUSED, INVALID", "400, REFUSED, INVALID", "302, REFUSED, ODD", "408, UNSURE, SERVER",
            "500, UNSURE, SERVER", "503, UNSURE, SERVER", "429, LATER, TOO_MANY"})
    void whatTheOtherSideSaysMeansOneOfFourThings(int status, Outcome outcome, Why why) {
        world.answering(status, "Location", world.url() + "/elsewhere").answering(status).answering(status);
        for (var result : List.of(mastodon.post("a", key(), null), line.broadcast("a", key()), webhook.send(key(),
                "{}", Instant.now()))) {
            assertEquals(List.of(outcome, why), List.of(result.outcome(), result.why()));
        }
        assertTrue(world.asked.stream().noneMatch(one -> one.contains("elsewhere")), "the token goes nowhere else");
        assertTrue(world.posts.isEmpty() && world.broadcasts.isEmpty() && world.heard.isEmpty());
    }

    @Test
    void noAnswerMeansThatNobodyKnows() {
        var key = key();
        for (Supplier<Result> send : List.<Supplier<Result>>of(() -> line.broadcast("一度だけ", key),
                () -> mastodon.post("一度だけ", key, null), () -> webhook.send(key, "{}", Instant.now()))) {
            var hold = world.takingWithoutAnswer();
            assertEquals(Result.not(Outcome.UNSURE, null, Why.TIMEOUT), send.get());
            hold.countDown();
            assertEquals(Outcome.SENT, send.get().outcome());
        }
        assertEquals(List.of(List.of("一度だけ"), List.of("一度だけ"), 1), List.of(world.broadcasts, List.copyOf(world.posts
                .values()), world.heard.size()));
    }

    @Test
    void anAnswerThatTellsNoNumberIsAskedForAgain() {
        for (var body : List.of("", "[]", "{\"id\":7}", "{\"id\":\"../../oauth\"}", "<html>", "x".repeat(300_000))) {
            world.saying(200, body);
            assertEquals(Result.not(Outcome.UNSURE, 200, Why.ODD), mastodon.post("a", key(), null), body);
        }
    }

    @Test
    void whereNobodyListensNothingHasArrived() throws IOException {
        int nobody;
        try (var socket = new ServerSocket(0)) {
            nobody = socket.getLocalPort();
        }
        var away = new Mastodon(courier, URI.create("http://127.0.0.1:" + nobody), World.TOKEN);
        assertEquals(Result.not(Outcome.LATER, null, Why.UNREACHED), away.post("a", key(), null));
        var strange = new Mastodon(courier, URI.create(world.url().replace("http:", "https:")), World.TOKEN);
        assertTrue(List.of(Outcome.LATER, Outcome.UNSURE).contains(strange.post("a", key(), null).outcome()));
    }

    @Test
    void aTokenIsNotInWhatIsTold() {
        var wrong = new Line(courier, URI.create(world.url()), "very-secret");
        assertEquals(Result.not(Outcome.REFUSED, 401, Why.TOKEN), wrong.broadcast("a", key()));
        assertTrue(!wrong.broadcast("a", key()).toString().contains("very-secret"));
        var other = new Mastodon(courier, URI.create(world.url()), "very-secret");
        assertEquals(Result.not(Outcome.REFUSED, 401, Why.TOKEN), other.post("a", key(), null));
        assertTrue(world.posts.isEmpty() && world.broadcasts.isEmpty());
    }
}
