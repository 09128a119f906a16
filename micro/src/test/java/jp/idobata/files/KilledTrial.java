package jp.idobata.files;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.idobata.intake.job.Stage;
import jp.idobata.micro.TownProcess;
import jp.idobata.visit.Visit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A long list goes in and out while the program, its database or both are killed, each time at another moment, and
 * started again: it ends as a list of the same rows did that nobody disturbed.
 */
class KilledTrial {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Pattern ITEM = Pattern.compile("\\{\"id\":\\d+,\"url\":\"[^\"]*\",(\"title\":.*?),"
            + "\"updatedAt\":\"[^\"]*\"}");

    private static TownProcess town;
    private static ImportScreen screen;
    private static List<Object> undisturbed;

    /** What is killed with the program. */
    private enum Victim { PROGRAM, DATABASE, BOTH }

    /** When it is killed, as a question to the database; the last of several runs is asked about. */
    private enum Moment {
        READING("state = 'UPLOADED' and held_by is not null"),
        COMPARING("state = 'READ' and done > 0"),
        WAITING("state = 'LOOKED'"),
        FIRST_WRITTEN("state = 'CONFIRMED' and done > 0"),
        HALF_WRITTEN("state = 'CONFIRMED' and done > 0.5 * recorded"),
        NEARLY_WRITTEN("state = 'CONFIRMED' and done > 0.8 * recorded"),
        FIRST_UNDONE("state = 'UNDOING' and done > 0"),
        NEARLY_UNDONE("state = 'UNDOING' and done > 0.8 * recorded");

        private final String sql;

        Moment(String sql) {
            this.sql = "select " + sql + " from import_run order by id desc limit 1";
        }
    }

    @BeforeAll
    static void open() {
        town = OpenTown.named("files-killed");
        comeBack();
    }

    @AfterAll
    static void close() {
        if (town != null) {
            town.close();
        }
    }

    private static void comeBack() {
        screen = new ImportScreen(OpenTown.curator(town));
    }

    @ParameterizedTest(name = "{0} killed: {1}")
    @CsvSource(textBlock = """
            mark0x, ,
            mark1x, BOTH, HALF_WRITTEN
            mark2x, DATABASE, NEARLY_WRITTEN
            mark3x, BOTH, NEARLY_UNDONE
            mark4x, PROGRAM, FIRST_UNDONE
            mark5x, PROGRAM, FIRST_WRITTEN
            mark6x, BOTH, WAITING
            mark7x, PROGRAM, READING
            mark8x, BOTH, COMPARING""")
    void itEndsAsOneThatWasNotKilled(String mark, Victim victim, Moment moment) throws Exception {
        OpenTown.waitedForMidnight();
        var before = Listings.now(new Visit(town.base()));
        var run = screen.bring("集まり" + mark + ".csv", LongList.marked(mark));
        killed(victim, moment, Moment.READING, Moment.COMPARING, Moment.WAITING);
        assertEquals(Stage.LOOKED, ImportScreen.stage(screen.settled(run)));
        screen.begin(run, "confirm", Map.of());
        killed(victim, moment, Moment.FIRST_WRITTEN, Moment.HALF_WRITTEN, Moment.NEARLY_WRITTEN);
        assertEquals(Stage.DONE, ImportScreen.stage(screen.settled(run)));
        var done = state(run, mark);
        undisturbed = undisturbed == null ? done : undisturbed;

        screen.begin(run, "undo", Map.of("word", "試しでした"));
        killed(victim, moment, Moment.FIRST_UNDONE, Moment.NEARLY_UNDONE);
        assertEquals(Stage.UNDONE, ImportScreen.stage(screen.settled(run)));
        var left = before.changed(new Visit(town.base()));
        System.out.println("Killed " + victim + " " + moment + ": " + done.get(0) + " | undone: " + left);
        assertAll(() -> assertEquals("", difference(done)), () -> assertEquals(List.of(), left));
    }

    /** The first thing that is otherwise than undisturbed; empty if nothing is. */
    private static String difference(List<Object> done) {
        return IntStream.range(0, Math.max(done.size(), undisturbed.size())).filter(i -> i >= done.size()
                || i >= undisturbed.size() || !done.get(i).equals(undisturbed.get(i))).mapToObj(i -> i + ": "
                + undisturbed.stream().skip(i).findFirst() + " <> " + done.stream().skip(i).findFirst()).findFirst()
                .orElse("");
    }

    /** Kills at the moment if it is one of these, and starts again. */
    private static void killed(Victim victim, Moment moment, Moment... now) throws SQLException {
        if (moment == null || !List.of(now).contains(moment)) {
            return;
        }
        await(moment);
        if (victim != Victim.PROGRAM) {
            town.processes().stream().filter(one -> one.info().command().orElse("").endsWith("mariadbd"))
                    .forEach(ProcessHandle::destroyForcibly);
        }
        if (victim == Victim.DATABASE) {
            assertEquals(1, town.ended(), "without its database it says so and ends");
        } else {
            town.kill9();
        }
        town.start();
        comeBack();
    }

    private static void await(Moment moment) throws SQLException {
        var end = Instant.now().plus(PATIENCE);
        try (var owner = town.owner()) {
            while (number(owner, moment.sql) == 0) {
                assertTrue(Instant.now().isBefore(end), moment.name());
                Thread.onSpinWait();
            }
            System.out.println("Killed at " + number(owner, "select done from import_run order by id desc limit 1"));
        }
    }

    /** All that an import leaves: figures of the tables, what its report says, and what the public is told. */
    private static List<Object> state(long run, String mark) throws SQLException {
        var state = new ArrayList<Object>();
        try (var owner = town.owner()) {
            var figures = new ArrayList<Long>();
            for (var all : List.of("gathering g", "gathering g join publication p on p.gathering_id = g.id",
                    "gathering g join occurrence o on o.gathering_id = g.id",
                    "gathering g join gathering_search s on s.gathering_id = g.id",
                    "gathering g join imported_thing i on i.source_key = g.source_key and i.thing_id = g.id",
                    "gathering g join import_record r on r.thing_id = g.id where r.state = 'DONE' and r.run_id = "
                            + run, "gathering g join group_approval a on a.group_id = g.group_id")) {
                figures.add(number(owner, "select count(*) from " + all + (all.contains("where") ? " and" : " where")
                        + " g.title like '%（" + mark + "%'"));
            }
            figures.add(number(owner, "select count(*) from community_group where name like '会%" + mark + "'"));
            state.add(figures);
        }
        screen.rows(run).forEach(row -> state.add(row.toString().replace(mark, "")));
        state.addAll(listed(mark));
        return state;
    }

    /** What programs read of the gatherings, without the numbers and moments that are new each time. */
    private static List<String> listed(String mark) {
        var listed = new ArrayList<String>();
        var visitor = new Visit(town.base());
        for (var page = 1; page <= 100; page++) {
            var text = visitor.get("/api/v1/gatherings?from=1950-01-01&size=100&page=" + page).text();
            ITEM.matcher(text).results().map(item -> item.group(1)).filter(item -> item.contains("（" + mark))
                    .forEach(item -> listed.add(item.replaceAll("\"(id|url)\":[^,}]+", "").replace(mark, "")));
            if (text.contains("\"next\":null")) {
                break;
            }
        }
        assertTrue(listed.size() > 500, "only " + listed.size() + " are listed");
        listed.sort(null);
        return listed;
    }

    private static long number(Connection owner, String sql) throws SQLException {
        try (var statement = owner.createStatement(); var result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }
}
