package jp.idobata.micro;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An import that the program is killed in the middle of, and what is to be there when it has been started again. */
final class KilledImport {

    private static final int ROWS = 3000;
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final TownProcess town;

    KilledImport(TownProcess town) {
        this.town = town;
    }

    /** Lays the file, has it done, and comes back when some of it is. */
    void begin() throws SQLException {
        try (var owner = town.owner(); var run = owner.prepareStatement("insert into import_run (title, imported_by,"
                + " imported_at, files, rows_in, taken, merged, set_aside, recorded, state, asked_kind, publish,"
                + " read_on, sha256) values ('long.csv', 'idobata', utc_timestamp(6), 1, 0, 0, 0, 0, 0, 'UPLOADED',"
                + " 'GATHERINGS', true, curdate(), sha2('long', 256))");
                var file = owner.prepareStatement("insert into import_file values (last_insert_id(), ?)")) {
            run.executeUpdate();
            file.setBytes(1, IntStream.range(0, ROWS).mapToObj(i -> "集い" + i + ",2035-05-" + (1 + i % 28) + ",10:00,会館"
                    + i % 40 + ",会" + i % 60).collect(Collectors.joining("\n", "イベント名,開始日,開始時間,場所名称,主催者\n", "\n"))
                    .getBytes(StandardCharsets.UTF_8));
            file.executeUpdate();
            await(owner, "select state = 'LOOKED' from import_run where title = 'long.csv'");
            owner.createStatement().executeUpdate("update import_run set state = 'CONFIRMED', done = 0 where title ="
                    + " 'long.csv'");
            await(owner, "select done > 0 from import_run where title = 'long.csv'");
        }
    }

    /** Loses the texts that what is done already is found by; they are written anew when the town opens. */
    void loseTexts() throws SQLException {
        try (var owner = town.owner()) {
            assertTrue(number(owner, "select count(*) from publication") > 0, "some of it was public");
            owner.createStatement().executeUpdate("delete from gathering_search");
        }
    }

    /** Waits for its end, and finds all that an undisturbed one leaves, once. */
    void check() throws SQLException {
        try (var owner = town.owner()) {
            var before = number(owner, "select count(*) from import_record r join import_run i on i.id = r.run_id"
                    + " where i.title = 'long.csv' and r.state = 'LOOKED'");
            await(owner, "select state = 'DONE' from import_run where title = 'long.csv'");
            System.out.println("Killed in an import of " + ROWS + " rows; " + before + " were left to do");
            assertTrue(before > 0, "it was killed in the middle");
            for (var all : List.of("gathering", "gathering g join publication p on p.gathering_id = g.id",
                    "gathering g join occurrence o on o.gathering_id = g.id",
                    "gathering g join gathering_search s on s.gathering_id = g.id",
                    "gathering g join imported_thing i on i.source_key = g.source_key and i.thing_id = g.id",
                    "gathering g join import_record r on r.thing_id = g.id where r.state = 'DONE'",
                    "gathering g join group_approval a on a.group_id = g.group_id")) {
                assertEquals(ROWS, number(owner, "select count(*) from " + all), all);
            }
            assertEquals(60, number(owner, "select count(*) from community_group where name like '会%'"));
        }
    }

    private static void await(Connection owner, String sql) throws SQLException {
        var end = Instant.now().plus(PATIENCE);
        while (number(owner, sql) == 0) {
            assertTrue(Instant.now().isBefore(end), sql);
            Pause.of(Duration.ofMillis(20));
        }
    }

    private static long number(Connection owner, String sql) throws SQLException {
        try (var statement = owner.createStatement(); var result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }
}
