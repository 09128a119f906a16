package jp.idobata.services;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import javax.sql.DataSource;

/** How much the database has to do for something. */
@ApplicationScoped
public class Effort {

    private static final String STATEMENTS = "'Com_select'";
    private static final String ROWS = "'Handler_read_next', 'Handler_read_prev', 'Handler_read_rnd_next',"
            + " 'Handler_read_key'";
    private static final int TRIES = 5;

    @Resource(lookup = "java:app/jdbc/town")
    private DataSource town;

    /** Statements that read. */
    long statements(Callable<?> work) throws Exception {
        return fewest(STATEMENTS, work);
    }

    /** Rows of tables and of what was made of them meanwhile. */
    long rows(Callable<?> work) throws Exception {
        return fewest(ROWS, work);
    }

    /** The same of work that is done once. */
    long rowsOnce(Callable<?> work) throws Exception {
        return once(ROWS, work);
    }

    /** The program does a few things by itself now and then: the fewest of a few tries are the work's own. */
    private long fewest(String variables, Callable<?> work) throws Exception {
        var least = Long.MAX_VALUE;
        for (var i = 0; i < TRIES; i++) {
            least = Math.min(least, once(variables, work));
        }
        return least;
    }

    private long once(String variables, Callable<?> work) throws Exception {
        var before = count(variables);
        work.call();
        return count(variables) - before;
    }

    private long count(String variables) throws SQLException {
        try (var connection = town.getConnection(); var rows = connection.createStatement().executeQuery(
                "show global status where Variable_name in (" + variables + ")")) {
            var sum = 0L;
            while (rows.next()) {
                sum += rows.getLong(2);
            }
            return sum;
        }
    }
}
