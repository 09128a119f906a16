package jp.idobata.micro;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import jp.idobata.services.World;
import jp.idobata.visit.Visit;

/**
 * An announcement that is on its way while the program is killed: the other side has it, and its answer never came.
 * What went out before is told as the town's own interface tells it.
 */
final class KilledAnnouncement implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String GATHERING = "insert into gathering (title, summary, online, zone, venue, free, fee,"
            + " created_at, updated_at, version) values ('けん玉の会', '玉をのせます。', false, 'Asia/Tokyo', '中央公園', true, '無料',"
            + " '2026-11-20 01:02:03', '2026-11-20 01:02:03', 1)";
    private static final String FACTS = "json_object('gathering', a.gathering_id, 'title', '', 'date',"
            + " '2027-01-10T10:00:00', 'startsAt', '2027-01-10T10:00:00', 'allDay', false, 'online', false)";

    private final World world;

    KilledAnnouncement() {
        try {
            world = new World(0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Tells a town where the other side is. */
    TownProcess tell(TownProcess town) {
        World.settings(world.url()).forEach(town::set);
        return town;
    }

    /** Announces something, and waits until the other side has it and says nothing. */
    void begin(TownProcess town) throws Exception {
        enter(town, "WEBHOOK");
        await(() -> !world.heard.isEmpty());
        saysWhatTheTownSays(town);
        world.takingWithoutAnswer();
        enter(town, "LINE");
        await(() -> !world.broadcasts.isEmpty());
    }

    private static void enter(TownProcess town, String channel) throws SQLException {
        try (var owner = town.owner(); var statement = owner.createStatement()) {
            if (channel.equals("WEBHOOK")) {
                statement.executeUpdate(GATHERING);
                statement.executeUpdate("insert into publication (gathering_id, published_by, published_at) select"
                        + " max(id), 'x', utc_timestamp(6) from gathering");
                statement.executeUpdate("insert into occurrence (gathering_id, original_starts_at, starts_at, ends_at,"
                        + " over_at, all_day, by_rule) select max(id), '2027-01-10 10:00', '2027-01-10 10:00',"
                        + " '2027-01-10 12:00', '2027-01-10 12:00', false, false from gathering");
                statement.executeUpdate("insert into gathering_theme (gathering_id, theme) select max(id), 'play' from"
                        + " gathering");
                statement.executeUpdate("insert into gathering_welcome (gathering_id, mark) select max(id), 'ALONE'"
                        + " from gathering");
                statement.executeUpdate("insert into announcement (gathering_id) select max(id) from gathering");
            }
            statement.executeUpdate("insert into announcement_delivery (announcement_id, channel, what, way, words,"
                    + " edited, facts, at_night, state, due_at, message_key) select a.id, '" + channel
                    + "', 'ANNOUNCED', 'POST', 'x', false, " + FACTS + ", true, 'WAITING', '2020-01-01', uuid() from"
                    + " announcement a");
        }
    }

    /** What other programs are told of a gathering is what they can ask for. */
    private void saysWhatTheTownSays(TownProcess town) {
        var asked = read(new Visit(town.base()).get("/api/v1/gatherings").text()).getJsonArray("items");
        var told = world.heard.values().iterator().next();
        assertEquals("gathering.announced", told.getString("type"));
        assertEquals(List.of(told.getJsonObject("data").getJsonObject("gathering")), List.copyOf(asked));
    }

    private static JsonObject read(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    /** It has arrived once, and the town knows. */
    void isThereOnce(TownProcess town) throws Exception {
        try (var owner = town.owner(); var statement = owner.createStatement()) {
            // On a busy machine the town may have given up waiting before it was killed; then it does not know either.
            var cut = statement.executeQuery("select count(*) from announcement_attempt where outcome is null"
                    + " or outcome = 'UNSURE'");
            assertTrue(cut.next() && cut.getInt(1) > 0, "the attempt is there, and its end is not");
            statement.executeUpdate("update announcement_delivery set lease_until = null, due_at = '2020-01-01'"
                    + " where state = 'WAITING'");
            await(() -> {
                var sent = statement.executeQuery("select count(*) from announcement_delivery where state = 'SENT'");
                return sent.next() && sent.getInt(1) == 2;
            });
        }
        assertEquals(1, world.broadcasts.size(), "everybody got it once");
        assertTrue(world.asked.stream().filter(one -> one.contains("/broadcast")).count() > 1, "it was sent again");
        assertEquals(1, world.asked.stream().filter(one -> one.contains("/broadcast")).distinct().count());
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        for (var end = Instant.now().plus(PATIENCE); !condition.call(); Pause.of(Duration.ofMillis(50))) {
            assertTrue(Instant.now().isBefore(end), "within " + PATIENCE);
        }
    }

    @Override
    public void close() {
        world.close();
    }
}
