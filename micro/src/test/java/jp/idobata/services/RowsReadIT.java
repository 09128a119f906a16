package jp.idobata.services;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import jp.idobata.account.StaffRoster;
import jp.idobata.moderation.QueueDesk;
import jp.idobata.moderation.QueueQuery;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/**
 * How many rows the database looks at for a page of the desk, as it counts them itself: so many times those of the
 * largest table at most, and never each of one table for each of another.
 */
@InTheServer
public class RowsReadIT {

    private static final int MANY = 4000;
    private static final int TIMES = 8;

    @EJB
    private Ichiko ichiko;
    @EJB
    private Mamoru mamoru;
    @EJB
    private QueueDesk queue;
    @EJB
    private StaffRoster roster;
    @Inject
    private Tomorrow tomorrow;
    @Inject
    private WaitingPosts waiting;
    @Resource(lookup = "java:app/jdbc/town")
    private DataSource town;

    /** The application as it was built, with these tests in it. */
    @Deployment
    public static WebArchive application() {
        return ServicesIT.application();
    }

    @Test
    void aPageOfTheQueueDoesNotReadAllThatWasEverDecidedForEachOfItsThings() throws Exception {
        var ids = waiting.called("行数の会", 25);
        tomorrow.change("insert into decision (outcome, decided_by, decided_at) select 'APPROVED', 'x@example.jp',"
                + " utc_timestamp(6) from seq_1_to_" + MANY);
        try {
            few(() -> ichiko.call(() -> queue.page(QueueQuery.ALL, 1)));
            few(() -> ichiko.call(() -> queue.next(ids.get(3), QueueQuery.ALL)));
        } finally {
            tomorrow.change("delete from decision where decided_by = 'x@example.jp'");
            tomorrow.change("update submission set decided_at = utc_timestamp(6) where title like '行数の会%'");
        }
    }

    @Test
    void theRosterOfStaffDoesNotReadAllPeople() throws Exception {
        tomorrow.change("insert into account (email, name, password_hash, language, created_at, version) select"
                + " concat('gyosu', seq, '@example.jp'), '-', '', 'ja', '2020-01-01', 1 from seq_1_to_" + MANY);
        tomorrow.change("insert into account_role select id, 'resident' from account where email like 'gyosu%'");
        try {
            var read = read(() -> mamoru.call(() -> roster.all()));
            assertTrue(read < MANY / 2, read + " rows");
        } finally {
            tomorrow.change("delete r from account_role r join account a on a.id = r.account_id where a.email like"
                    + " 'gyosu%'");
            tomorrow.change("delete from account where email like 'gyosu%'");
        }
    }

    private void few(Callable<?> work) throws Exception {
        var read = read(work);
        System.out.println("rows looked at: " + read);
        assertTrue(read < TIMES * 2 * MANY, read + " rows");
    }

    /** Rows of tables and of what was made of them meanwhile. */
    private long read(Callable<?> work) throws Exception {
        var before = count();
        work.call();
        return count() - before;
    }

    private long count() throws SQLException {
        try (var connection = town.getConnection(); var rows = connection.createStatement().executeQuery(
                "show global status where Variable_name in ('Handler_read_next', 'Handler_read_rnd_next',"
                        + " 'Handler_read_key')")) {
            var sum = 0L;
            while (rows.next()) {
                sum += rows.getLong(2);
            }
            return sum;
        }
    }
}
