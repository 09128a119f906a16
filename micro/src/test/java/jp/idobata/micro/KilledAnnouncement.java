package jp.idobata.micro;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import jp.idobata.announcement.text.Channel;
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
    private static final Map<Channel, String> PATHS = Map.of(Channel.WEBHOOK, "/hook", Channel.MASTODON, "/statuses",
            Channel.LINE, "/broadcast");

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

    /** Announces something on a channel whose other side takes it and then says nothing. */
    void begin(TownProcess town, Channel channel) throws SQLException {
        world.takingWithoutAnswer();
        try (var owner = town.owner(); var statement = owner.createStatement()) {
            if (world.asked.isEmpty()) {
                enterGathering(statement);
            }
            statement.executeUpdate("insert into announcement_delivery (announcement_id, channel, what, way, words,"
                    + " edited, facts, at_night, state, due_at, message_key) select a.id, '" + channel
                    + "', 'ANNOUNCED', 'POST', 'x', false, " + FACTS + ", true, 'WAITING', '2020-01-01', uuid() from"
                    + " announcement a");
        }
    }

    private static void enterGathering(Statement statement) throws SQLException {
        statement.executeUpdate(GATHERING);
        statement.executeUpdate("insert into publication (gathering_id, published_by, published_at) select max(id),"
                + " 'x', utc_timestamp(6) from gathering");
        statement.executeUpdate("insert into occurrence (gathering_id, original_starts_at, starts_at, ends_at, over_at,"
                + " all_day, by_rule) select max(id), '2027-01-10 10:00', '2027-01-10 10:00', '2027-01-10 12:00',"
                + " '2027-01-10 12:00', false, false from gathering");
        statement.executeUpdate("insert into gathering_theme (gathering_id, theme) select max(id), 'play' from"
                + " gathering");
        statement.executeUpdate("insert into gathering_welcome (gathering_id, mark) select max(id), 'ALONE' from"
                + " gathering");
        statement.executeUpdate("insert into announcement (gathering_id) select max(id) from gathering");
    }

    /** Whether the other side has it. The town waits for the answer, and does not know. */
    boolean isUnderWay(Channel channel) {
        return taken(channel) > 0;
    }

    private int taken(Channel channel) {
        return switch (channel) {
            case WEBHOOK -> world.heard.size();
            case MASTODON -> world.posts.size();
            default -> world.broadcasts.size();
        };
    }

    /** It has arrived once, and the town knows. */
    void isThereOnce(TownProcess town, Channel channel) throws Exception {
        var mine = "channel = '" + channel + "'";
        try (var owner = town.owner(); var statement = owner.createStatement()) {
            assertEquals(1, number(statement, "select count(*) from announcement_attempt t join announcement_delivery d"
                    + " on d.id = t.delivery_id where " + mine + " and (outcome is null or t.why = 'CUT')"),
                    "the attempt is there, and its end is not");
            statement.executeUpdate("update announcement_delivery set lease_until = null, due_at = '2020-01-01'"
                    + " where state = 'WAITING'");
            await(() -> number(statement, "select count(*) from announcement_delivery where state = 'SENT' and "
                    + mine) == 1);
        }
        assertEquals(1, taken(channel), "everybody got it once");
        var asked = world.asked.stream().filter(one -> one.contains(PATHS.get(channel))).toList();
        assertTrue(asked.size() > 1, "it was sent again");
        assertEquals(1, asked.stream().distinct().count(), "one key: " + asked);
        if (channel == Channel.WEBHOOK) {
            saysWhatTheTownSays(town);
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

    private static int number(Statement statement, String sql) throws SQLException {
        try (var result = statement.executeQuery(sql)) {
            result.next();
            return result.getInt(1);
        }
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
