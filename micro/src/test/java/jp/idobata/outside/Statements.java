package jp.idobata.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import jp.idobata.micro.TownProcess;

/** The statements that an answer takes, as the database itself counts them. */
final class Statements {

    /** The program does a few things by itself now and then: what was counted more than once is the answer's own. */
    private static final int TRIES = 6;
    private static final int QUIET_TENTHS = 20;
    private static final int REST_TENTHS_MOST = 600;
    private static final List<String> READS = List.of("select", "call_procedure");
    private static final List<String> WRITES = List.of("insert", "insert_select", "update", "update_multi", "delete",
            "delete_multi", "replace", "replace_select");

    private Statements() {
    }

    /**
     * The fewest of a few tries, after a first answer that may fill what is kept for the life of the program. None of
     * them writes anything. Where others have left the town something to do in the background, it is counted once more
     * when the town has come to rest: an idle town writes nothing by itself.
     */
    static int of(TownProcess town, RawRequest request, int status) throws Exception {
        request.send(town.base());
        try (var connection = town.owner()) {
            var written = said(connection, WRITES);
            var count = fewest(connection, town, request, status);
            if (said(connection, WRITES) > written) {
                rest(connection);
                written = said(connection, WRITES);
                count = fewest(connection, town, request, status);
                assertEquals(written, said(connection, WRITES), request + " changes something");
            }
            return count;
        }
    }

    private static int fewest(Connection connection, TownProcess town, RawRequest request, int status)
            throws IOException, SQLException {
        var counts = new ArrayList<Long>();
        while (counts.size() < TRIES && (counts.size() < 2 || !counts.get(0).equals(counts.get(1)))) {
            var before = said(connection, READS);
            var answer = request.send(town.base());
            counts.add(said(connection, READS) - before);
            assertEquals(status, answer.status(), request.toString());
        }
        return counts.stream().mapToInt(Long::intValue).min().orElseThrow();
    }

    /** Waits until nothing has been written for a while. */
    private static void rest(Connection connection) throws SQLException, InterruptedException {
        var quiet = 0;
        for (var i = 0; i < REST_TENTHS_MOST && quiet < QUIET_TENTHS; i++) {
            var written = said(connection, WRITES);
            Thread.sleep(100);
            quiet = said(connection, WRITES) == written ? quiet + 1 : 0;
        }
        assertEquals(QUIET_TENTHS, quiet, "the town does not come to rest");
    }

    /** How many statements of some kinds the whole server has been asked for since it was started. */
    private static long said(Connection connection, List<String> kinds) throws SQLException {
        return status(connection, kinds.stream().map("Com_"::concat).toList());
    }

    static long status(Connection connection, List<String> variables) throws SQLException {
        var names = "'" + String.join("', '", variables) + "'";
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(
                "show global status where Variable_name in (" + names + ")")) {
            var counted = new ArrayList<Long>();
            while (rows.next()) {
                counted.add(rows.getLong(2));
            }
            assertEquals(variables.size(), counted.size());
            return counted.stream().mapToLong(Long::longValue).sum();
        }
    }
}
