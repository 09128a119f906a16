package jp.idobata.files;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.idobata.intake.area.OutlinePlan.State;
import jp.idobata.micro.TownProcess;
import jp.idobata.visit.Visit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every file of outlines goes in by the screen: areas are new, a second time nothing is, taken back they are gone, used
 * anew they are there again, and next year's outlines take their place and can be taken back, too.
 */
class OutlinesTrial {

    private static final String POLYGON = "Polygon";
    private static final double MOVED = 0.002;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static TownProcess town;
    private static Visit visitor;
    private static AreaScreen screen;

    @BeforeAll
    static void open() {
        town = OpenTown.named("files-outlines");
        visitor = new Visit(town.base());
        var staff = OpenTown.curator(town);
        screen = new AreaScreen(staff);
        // Something has to lie in them.
        var lists = new ImportScreen(staff);
        for (var list : TownFiles.ending("222127_community_center.csv", "422011_evacuation.json",
                "222127_park_info.csv")) {
            var run = lists.bring(TownFiles.name(list), TownFiles.bytes(list));
            lists.settled(run);
            lists.press(run, "confirm", Map.of());
        }
    }

    @AfterAll
    static void close() {
        if (town != null) {
            town.close();
        }
    }

    @TestFactory
    Stream<DynamicTest> everyOutlineGoesInAndOutAgain() {
        return TownFiles.all().stream().filter(file -> file.toString().endsWith("json"))
                .filter(file -> RowsOfFile.text(TownFiles.bytes(file)).contains(POLYGON))
                .map(file -> DynamicTest.dynamicTest(TownFiles.within(file), () -> take(file)));
    }

    private void take(Path file) throws Exception {
        var name = TownFiles.name(file);
        var bytes = TownFiles.bytes(file);
        var before = settled();
        var first = screen.give(name, bytes);
        var property = screen.nameProperty(first);
        var areas = (int) features(bytes).stream().map(feature -> name(feature, property)).distinct().count();
        var then = choices(name, property, "2022-04-01");
        assertEquals(Map.of(State.NEW, areas), screen.plan(first, then));
        screen.draw(first, then);
        var drawn = settled();
        assertNotEquals(List.of(), before.differing(drawn));

        var second = screen.give(name, bytes);
        var same = screen.plan(second, then);
        screen.draw(second, then);
        var twice = drawn.changed(visitor);
        screen.takeBack(first);
        var back = before.changed(visitor);
        screen.draw(first, then);
        var again = drawn.changed(visitor);
        var next = nextYear(bytes, property);
        var third = screen.give(name, next);
        var now = choices(name, property, "2023-04-01");
        var changes = screen.plan(third, now);
        screen.draw(third, now);
        var replaced = drawn.differing(settled());
        screen.takeBack(third);
        var asBefore = drawn.changed(visitor);
        System.out.println(TownFiles.within(file) + ": " + features(bytes).size() + " features, name in " + property
                + ", " + areas + " areas | second time " + same + " " + twice + " | taken back " + back
                + " | used anew " + again + " | next year " + changes + ", taken back " + asBefore);
        assertAll(name,
                () -> assertEquals(Map.of(State.SAME, areas), same),
                () -> assertEquals(List.of(), twice, "the second time"),
                () -> assertEquals(List.of(), back, "taken back"),
                () -> assertEquals(List.of(), again, "used anew"),
                () -> assertEquals(expected(areas), changes),
                () -> assertNotEquals(List.of(), replaced),
                () -> assertEquals(List.of(), asBefore, "next year's taken back"));
    }

    /** The lists once the background has told where things lie. */
    private static Listings settled() throws SQLException {
        try (var owner = town.owner(); var statement = owner.createStatement()) {
            var waiting = 1L;
            for (var end = Instant.now().plus(PATIENCE); waiting > 0 && Instant.now().isBefore(end);) {
                var row = statement.executeQuery("select count(*) from area_round where finished_at is null");
                row.next();
                waiting = row.getLong(1);
            }
            assertEquals(0, waiting, "rounds of areas end");
        }
        return Listings.now(visitor);
    }

    private static Map<State, Integer> expected(int areas) {
        return areas == 1 ? Map.of(State.REDRAWN, 1) : Map.of(State.REDRAWN, 1, State.NEW, 1, State.GONE, 1,
                State.SAME, areas - 2);
    }

    private static Map<String, String> choices(String file, String property, String from) {
        return Map.of("kind", file.replaceAll("\\..*", ""), "name", property, "from", from, "others", "yes");
    }

    private static List<JsonNode> features(byte[] bytes) {
        try {
            var features = new ArrayList<JsonNode>();
            new ObjectMapper().readTree(bytes).get("features").forEach(features::add);
            return features;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(JsonNode feature, String property) {
        return feature.get("properties").path(property).asText();
    }

    /** One area lies elsewhere, and, if there are several, another one has given its name up for a new one. */
    private static byte[] nextYear(byte[] bytes, String property) {
        var all = features(bytes);
        var moved = name(all.get(0), property);
        var renamed = all.stream().map(one -> name(one, property)).filter(one -> !one.equals(moved)).findFirst()
                .orElse("-");
        for (var feature : all) {
            var name = name(feature, property);
            if (name.equals(renamed)) {
                ((ObjectNode) feature.get("properties")).put(property, "新" + name);
            }
            if (name.equals(moved)) {
                shift((ArrayNode) feature.get("geometry").get("coordinates"));
            }
        }
        var file = new ObjectMapper().createObjectNode().put("type", "FeatureCollection");
        file.putArray("features").addAll(all);
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void shift(ArrayNode list) {
        for (var i = 0; i < list.size(); i++) {
            if (list.get(i).isNumber()) {
                list.set(i, list.get(i).doubleValue() + MOVED);
            } else {
                shift((ArrayNode) list.get(i));
            }
        }
    }
}
