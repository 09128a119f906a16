package jp.idobata.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import jp.idobata.account.StaffRoster;
import jp.idobata.complaint.Subject;
import jp.idobata.counter.CounterDesk;
import jp.idobata.freshness.Entry;
import jp.idobata.freshness.FreshnessDesk;
import jp.idobata.freshness.FreshnessDesk.View;
import jp.idobata.insight.audit.AuditEntry;
import jp.idobata.insight.audit.AuditQuestion;
import jp.idobata.insight.audit.AuditTrail;
import jp.idobata.moderation.HistoryDesk;
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
    private static final int DECIDED = 400;

    @EJB
    private Ichiko ichiko;
    @EJB
    private Mamoru mamoru;
    @EJB
    private QueueDesk queue;
    @EJB
    private StaffRoster roster;
    @EJB
    private FreshnessDesk freshness;
    @EJB
    private CounterDesk counter;
    @EJB
    private HistoryDesk history;
    @EJB
    private AuditTrail trail;
    @Inject
    private Tomorrow tomorrow;
    @Inject
    private WaitingPosts waiting;
    @Inject
    private Effort effort;

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
            var read = effort.rowsOnce(() -> mamoru.call(() -> roster.all()));
            assertTrue(read < MANY / 2, read + " rows");
        } finally {
            tomorrow.change("delete r from account_role r join account a on a.id = r.account_id where a.email like"
                    + " 'gyosu%'");
            tomorrow.change("delete from account where email like 'gyosu%'");
        }
    }

    @Test
    void theListOfWhatIsDueDoesNotReadWhatIsFresh() throws Exception {
        places("now() - interval seq second");
        try {
            atMost(MANY / 2, () -> ichiko.call(() -> freshness.page(View.LETTERS, 1)));
            atMost(MANY / 2, () -> ichiko.call(() -> freshness.count(View.LETTERS)));
        } finally {
            forget();
        }
    }

    @Test
    void whatIsDueIsCountedSoFarAndReadInItsOrder() throws Exception {
        places("'2020-01-01' + interval seq second");
        try {
            var page = ichiko.call(() -> freshness.page(View.LETTERS, 1));
            assertEquals(FreshnessDesk.COUNT_MOST, page.total());
            assertTrue(page.more());
            assertEquals("行数の家1", page.entries().get(0).title());
            var last = ichiko.call(() -> freshness.page(View.LETTERS, 999));
            assertEquals(page.pages(), last.page());
            assertEquals("行数の家" + FreshnessDesk.COUNT_MOST, last.entries().get(FreshnessDesk.SIZE - 1).title());
            atMost(3 * MANY, () -> ichiko.call(() -> freshness.page(View.LETTERS, 1)));
            tomorrow.change("delete from place where name like '行数の家%' and length(substr(name, 5)) > 3");
            var fewer = ichiko.call(() -> freshness.page(View.LETTERS, 1));
            assertEquals(FreshnessDesk.COUNT_MOST - 1, fewer.total());
            assertFalse(fewer.more());
        } finally {
            forget();
        }
    }

    @Test
    void whatWasTakenInIsListedWithoutReadingAllThatWaits() throws Exception {
        var id = tomorrow.number("select min(id) from account");
        tomorrow.change("insert into submission (title, submitted_by, submitted_at, kind, version) select '行数の投稿',"
                + " 'x@example.jp', utc_timestamp(6), 'NEW', 1 from seq_1_to_" + MANY);
        tomorrow.change("insert into place_draft (account_id, body, submitted_at, version) select " + id
                + ", '{\"x\":\"行数\"}', utc_timestamp(6), 1 from seq_1_to_10");
        tomorrow.change("insert into counter_post (kind, title, place_draft_id, source, consent, consent_taker,"
                + " consent_on, letter_wanted, entered_by, entered_at) select 'PLACE', '行数の控え', id, 'TELEPHONE',"
                + " 'SPOKEN', '市子', '2020-01-01', false, 'x@example.jp', utc_timestamp(6) from place_draft where body"
                + " like '%行数%'");
        try {
            atMost(MANY, () -> ichiko.call(() -> counter.page(CounterDesk.View.ALL, "行数", 1)));
        } finally {
            tomorrow.change("delete from counter_post where title = '行数の控え'");
            tomorrow.change("delete from place_draft where body like '%行数%'");
            tomorrow.change("delete from submission where title = '行数の投稿'");
        }
    }

    @Test
    void theHistoryOfAThingDoesNotReadWhatWasDecidedOfOthers() throws Exception {
        tomorrow.change("insert into decision (outcome, decided_by, decided_at) select 'APPROVED', 'x@example.jp',"
                + " utc_timestamp(6) from seq_1_to_" + MANY);
        try {
            var gathering = tomorrow.number("select min(gathering_id) from publication");
            atMost(MANY / 2, () -> ichiko.call(() -> history.decisions(Subject.GATHERING, gathering)));
            atMost(MANY / 2, () -> ichiko.call(() -> history.decisions(Subject.PLACE, 1)));
        } finally {
            tomorrow.change("delete from decision where decided_by = 'x@example.jp'");
        }
    }

    @Test
    void whoSearchesTheAuditForWhatNothingIsCalledDoesNotLookForTheNameOfEachThing() throws Exception {
        tomorrow.change("insert into place (name, drop_in, lent, created_at, updated_at, version) select"
                + " concat('行数の家', seq), false, false, utc_timestamp(6), utc_timestamp(6), 1 from seq_1_to_" + DECIDED);
        // Of two in a row, each is about another: what was looked up last is not looked up again.
        tomorrow.change("insert into decision (place_id, outcome, decided_by, decided_at) select p.id, 'APPROVED',"
                + " 'x@example.jp', utc_timestamp(6) + interval seq second from place p join seq_1_to_" + MANY / DECIDED
                + " where p.name like '行数の家%' order by seq, p.id");
        try {
            var each = effort.rowsOnce(() -> searched("行数の家" + DECIDED));
            var once = effort.rowsOnce(() -> searched("行数の無い言葉"));
            assertTrue(each >= 2 * MANY && once < each - MANY / 2, once + " and " + each + " rows");
        } finally {
            tomorrow.change("delete from decision where decided_by = 'x@example.jp'");
            tomorrow.change("delete from place where name like '行数の家%'");
        }
    }

    private List<AuditEntry> searched(String words) throws Exception {
        var day = LocalDate.now();
        return mamoru.call(() -> trail.list(new AuditQuestion(day.minusDays(3), day.plusDays(3), words, "posts", false,
                ""), AuditTrail.MOST));
    }

    /** So many places, each changed last at a moment of its own. */
    private void places(String changed) throws SQLException {
        tomorrow.change("insert into place (name, drop_in, lent, created_at, updated_at, version) select"
                + " concat('行数の家', seq), false, false, '2020-01-01', " + changed.replace("now()",
                "utc_timestamp(6)") + ", 1 from seq_1_to_" + MANY);
        // Due by the age of the demo's own, nothing else may be.
        tomorrow.change("update place set confirmed_at = utc_timestamp(6) where name not like '行数の家%'");
        tomorrow.change("update gathering set confirmed_at = utc_timestamp(6)");
    }

    private void forget() throws SQLException {
        tomorrow.change("delete from place where name like '行数の家%'");
        for (var kind : Entry.Kind.values()) {
            tomorrow.change("update " + kind.name().toLowerCase(Locale.ROOT) + " e set e.confirmed_at = (select"
                    + " max(c.confirmed_at) from freshness_confirmation c where c.kind = '" + kind
                    + "' and c.subject_id = e.id)");
        }
    }

    private void atMost(long most, Callable<?> work) throws Exception {
        var read = effort.rowsOnce(work);
        assertTrue(read <= most, read + " rows");
    }

    private void few(Callable<?> work) throws Exception {
        var read = effort.rowsOnce(work);
        System.out.println("rows looked at: " + read);
        assertTrue(read < TIMES * 2 * MANY, read + " rows");
    }
}
