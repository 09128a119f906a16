package jp.idobata.services;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import jp.idobata.Refusal;
import jp.idobata.account.Accounts;
import jp.idobata.account.Role;
import jp.idobata.account.StaffRoster;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** The roster of staff where several change it at once. */
@InTheServer
public class RosterIT {

    private static final int ROUNDS = 10;

    @EJB
    private Mamoru mamoru;
    @EJB
    private StaffRoster roster;
    @EJB
    private Accounts accounts;
    @Inject
    private Letters letters;
    @Resource(lookup = "java:app/jdbc/town")
    private DataSource town;

    /** The application as it was built, with these tests in it. */
    @Deployment
    public static WebArchive application() {
        return ServicesIT.application();
    }

    private static boolean done(Runnable deed) {
        deed.run();
        return true;
    }

    private long engage(String email) throws Exception {
        var id = mamoru.call(() -> roster.invite(email, "新しい人", Set.of(Role.ADMINISTRATOR)));
        accounts.reset(letters.lastTo(email).secret(), "a-phrase-for-the-desk");
        return id;
    }

    @Test
    void ofTwoAdministratorsWhoLockEachOtherOneStays() throws Exception {
        var one = engage("one-admin@example.jp");
        var two = engage("two-admin@example.jp");
        change("update account set locked_at = utc_timestamp(6) where id not in (" + one + ", " + two + ")");
        try {
            for (var round = 0; round < ROUNDS; round++) {
                change("update account set locked_at = null where id in (" + one + ", " + two + ")");
                var hands = Executors.newFixedThreadPool(2);
                var results = hands.invokeAll(List.<Callable<Boolean>>of(() -> locked(one), () -> locked(two)));
                hands.shutdown();
                assertEquals(1, results.stream().filter(RosterIT::isDone).count());
            }
        } finally {
            change("update account set locked_at = null");
            mamoru.call(() -> done(() -> roster.lock(one)));
            mamoru.call(() -> done(() -> roster.lock(two)));
        }
    }

    /** Whether it was locked; false if nobody else would be left. */
    private boolean locked(long id) throws Exception {
        try {
            return mamoru.call(() -> done(() -> roster.lock(id)));
        } catch (Refusal refusal) {
            assertEquals("account.refusal.last", refusal.messageKey());
            return false;
        }
    }

    private static boolean isDone(Future<Boolean> result) {
        try {
            return result.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    private void change(String sql) throws SQLException {
        try (var connection = town.getConnection(); var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
