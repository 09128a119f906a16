package jp.idobata.files;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import jp.idobata.intake.job.Import.Outcome;
import jp.idobata.intake.job.Stage;
import jp.idobata.micro.TownProcess;
import jp.idobata.visit.Visit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every list of the folder goes in by the screen, one after the other into one town: looked over, done, brought a
 * second time, undone, and brought again to stay, so that each comes upon all before it.
 */
class FilesTrial {

    /** Lists whose columns nobody knows, and what a person would say of them. */
    private static final Map<String, Meaning> BY_HAND = Map.of(
            "222127_fire_hydrant.csv", new Meaning("PLACES", Map.of("種別", "NAME")),
            "syukujitsu.csv", new Meaning("GATHERINGS", Map.of("国民の祝日・休日月日", "DATE", "国民の祝日・休日名称",
                    "NAME")));

    private static TownProcess town;
    private static Visit visitor;
    private static ImportScreen screen;

    private Listings before;

    /** What a person would say of the columns. */
    private record Meaning(String kind, Map<String, String> columns) {
    }

    @BeforeAll
    static void open() {
        town = OpenTown.named("files");
        visitor = new Visit(town.base());
        screen = new ImportScreen(OpenTown.curator(town));
    }

    @AfterAll
    static void close() {
        if (town != null) {
            town.close();
        }
    }

    @TestFactory
    Stream<DynamicTest> everyListGoesInAndOutAgain() {
        System.out.println("file: rows = taken + merged + set aside | would add, update, same, aside | twice | undone");
        return TownFiles.all().stream().map(file -> DynamicTest.dynamicTest(TownFiles.within(file), () -> take(file)));
    }

    private void take(Path file) throws Exception {
        before = OpenTown.waitedForMidnight() || before == null ? Listings.now(visitor) : before;
        var name = TownFiles.name(file);
        var bytes = TownFiles.bytes(file);
        var run = looked(name, bytes);
        if (run.stage == Stage.REFUSED) {
            System.out.println(TownFiles.within(file) + ": refused, " + why(run.id));
            assertTrue(Set.of("OUTLINES", "OTHER_KIND").contains(why(run.id)), why(run.id));
            return;
        }
        assertEquals(Stage.LOOKED, run.stage, name);
        var rows = accounted(name, bytes, run);
        if (ImportScreen.offers(screen.settled(run.id), "confirm")) {
            goesInAndOut(name, bytes, run, rows);
        }
        System.out.println(TownFiles.within(file) + ": " + figures(run.id) + " | " + counts(rows)
                + " | nothing | as before");
    }

    private record Run(long id, Stage stage) {
    }

    private Run looked(String name, byte[] bytes) {
        var id = screen.bring(name, bytes);
        var stage = ImportScreen.stage(screen.settled(id));
        if (stage == Stage.UNMAPPED && BY_HAND.containsKey(name)) {
            var meaning = BY_HAND.get(name);
            stage = screen.map(id, meaning.kind, meaning.columns);
        }
        return new Run(id, stage);
    }

    /** Each row that the file holds is in the report, once, with what becomes of it. */
    private static List<ImportScreen.Row> accounted(String name, byte[] bytes, Run run) throws SQLException {
        var rows = screen.rows(run.id);
        var told = new TreeSet<>(rows.stream().map(ImportScreen.Row::at).toList());
        assertEquals(RowsOfFile.of(name, bytes), told, name);
        assertEquals(told.size(), rows.size(), "each of them once");
        assertEquals(told.size() + "", number("select taken + merged + set_aside from import_run where id = "
                + run.id));
        return rows;
    }

    private void goesInAndOut(String name, byte[] bytes, Run run, List<ImportScreen.Row> rows) {
        assertEquals(Stage.DONE, screen.press(run.id, "confirm", Map.of()));
        assertEquals(List.of(), rowsOf(run.id, Outcome.FAILED));
        var done = Listings.now(visitor);
        if (counts(rows).containsKey(Outcome.ADD)) {
            assertNotEquals(List.of(), before.differing(done), "what is new is listed");
        }
        var again = again(name, bytes);
        var still = done.changed(visitor);
        assertEquals(Stage.UNDONE, screen.press(run.id, "undo", Map.of("word", "試しでした")));
        var left = rowsOf(run.id, Outcome.LEFT);
        var third = looked(name, bytes);
        var undone = before.changed(visitor);
        var thirdRows = screen.rows(third.id);
        screen.press(third.id, "confirm", Map.of());
        before = Listings.now(visitor);
        assertAll(name,
                () -> assertEquals("nothing", again, "what it would do the second time"),
                () -> assertEquals(List.of(), still, "the second time"),
                () -> assertEquals(List.of(), left, "what the undoing has left"),
                () -> assertEquals(List.of(), undone, "what is other after the undoing"),
                () -> assertEquals(rows, thirdRows, "what it would do is the same as at first"),
                () -> assertEquals(List.of(), rowsOf(third.id, Outcome.FAILED)));
    }

    /** What the file would do if it was brought once more. */
    private String again(String name, byte[] bytes) {
        var again = looked(name, bytes);
        var counts = counts(screen.rows(again.id));
        counts.keySet().removeAll(Set.of(Outcome.SAME, Outcome.ASIDE));
        var changes = ImportScreen.offers(screen.settled(again.id), "confirm");
        screen.press(again.id, "discard", Map.of());
        return changes || !counts.isEmpty() ? "something: " + counts : "nothing";
    }

    private static List<ImportScreen.Row> rowsOf(long run, Outcome outcome) {
        return screen.rows(run).stream().filter(row -> row.outcome() == outcome).toList();
    }

    private static Map<Outcome, Integer> counts(List<ImportScreen.Row> rows) {
        var counts = new EnumMap<Outcome, Integer>(Outcome.class);
        rows.forEach(row -> counts.merge(row.outcome(), 1, Integer::sum));
        return counts;
    }

    private static String figures(long run) throws SQLException {
        return number("select concat(rows_in, ' = ', taken, ' + ', merged, ' + ', set_aside) from import_run where"
                + " id = " + run);
    }

    private static String why(long run) throws SQLException {
        return number("select refusal from import_run where id = " + run);
    }

    private static String number(String sql) throws SQLException {
        try (var owner = town.owner(); var rows = owner.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
