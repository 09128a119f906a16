package jp.idobata.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.stream.Stream;
import javax.sql.DataSource;
import jp.idobata.gathering.Gatherings;
import jp.idobata.intake.job.Import;
import jp.idobata.intake.job.Import.Outcome;
import jp.idobata.intake.job.ImportDesk;
import jp.idobata.intake.job.ImportReports;
import jp.idobata.intake.job.Stage;
import jp.idobata.intake.job.Steps;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Files come in, and what people decide beside them has the last word; nothing that is broken holds up the rest. */
@ExtendWith(ArquillianExtension.class)
public class ImportsAndPeopleIT {

    private static final String HEAD = "イベント名,開始日,開始時間,終了時間,場所名称,主催者,説明\r\n";
    private static final String DATES = "select count(*) from occurrence o join gathering g on g.id = o.gathering_id"
            + " where g.title = ";
    private static final String SHOWN = "select count(*) from publication p join gathering g on g.id = p.gathering_id"
            + " where g.title = ";

    @EJB
    private Ichiko ichiko;
    @EJB
    private Mamoru mamoru;
    @EJB
    private ImportDesk desk;
    @EJB
    private ImportReports reports;
    @EJB
    private Gatherings gatherings;
    @EJB
    private Steps steps;
    @Resource(lookup = "java:app/jdbc/town")
    private DataSource town;

    /** The application as it was built, with these tests in it. */
    @Deployment
    public static WebArchive application() {
        return ServicesIT.application();
    }

    @Test
    void aDateThatCanNoLongerBeReadLeavesTheDatesAndIsTold() throws Exception {
        done(looked("凧.csv", row("凧あげの会", "2031/01/05", "10:00", "凧を作ります。")), true);
        var again = looked("凧.csv", row("凧あげの会", "松の内のいつか", "10:00", "凧を作って飛ばします。"));
        assertEquals(1, again.count(Outcome.ASIDE));
        assertEquals(1, again.count(Outcome.TOLD));
        done(again, true);
        assertEquals(1, number(DATES + "'凧あげの会'"));
        assertEquals(1, number(SHOWN + "'凧あげの会'"));
    }

    @Test
    void whatStaffHideIsNotShownByPublishingAllNorByTheNextImport() throws Exception {
        var rows = row("こまの会", "2031/01/06", "10:00", "回します。") + row("羽根の会", "2031/01/07", "10:00", "つきます。");
        var first = looked("正月.csv", rows);
        done(first, false);
        deed(() -> gatherings.show(id("こまの会")));
        deed(() -> gatherings.hide(id("こまの会"), "場所が決まるまで"));
        deed(() -> desk.publish(first.id()));
        settled(first.id());
        assertEquals(0, number(SHOWN + "'こまの会'"), "hidden by staff since");
        assertEquals(1, number(SHOWN + "'羽根の会'"));

        deed(() -> desk.undo(first.id(), "試し"));
        settled(first.id());
        done(looked("正月二.csv", rows.replace("回します。", "投げて回します。")), true);
        assertEquals(0, number(SHOWN + "'こまの会'"), "hidden by staff, whatever becomes of imports");
        assertEquals("投げて回します。", text("select description from gathering where title = 'こまの会'"));
        assertEquals(1, number(SHOWN + "'羽根の会'"), "what only an undoing has taken away comes again");
    }

    @Test
    void insistingOnAnUndoingShowsNothingThatStaffHaveHidden() throws Exception {
        done(looked("雪.csv", row("雪見の会", "2031/02/01", "10:00", "眺めます。")), true);
        var second = looked("雪.csv", row("雪見の会", "2031/02/01", "10:00", "眺めて描きます。"));
        done(second, true);
        deed(() -> gatherings.hide(id("雪見の会"), "雪がない"));
        deed(() -> desk.undo(second.id(), "試し"));
        var left = settled(second.id());
        assertEquals(1, left.count(Outcome.LEFT));
        assertTrue(left.leavesMore());
        deed(() -> desk.undoTheRest(second.id()));
        assertFalse(settled(second.id()).leavesMore(), "to insist once more would do nothing");
        assertEquals(0, number(SHOWN + "'雪見の会'"));
    }

    @Test
    void whatStaffShowAgainAfterAnUndoingIsTheirs() throws Exception {
        var rows = row("梅見の会", "2031/02/20", "10:00", "歩きます。");
        var first = looked("梅.csv", rows);
        done(first, true);
        deed(() -> desk.undo(first.id(), "試し"));
        settled(first.id());
        change("update gathering set title = 'みんなの梅見' where title = '梅見の会'");
        deed(() -> gatherings.show(id("みんなの梅見")));
        var next = looked("梅二.csv", rows.replace("歩きます。", "歩いて食べます。"));
        done(next, true);
        assertEquals("歩いて食べます。", text("select description from gathering where title = 'みんなの梅見'"));
        deed(() -> desk.undo(next.id(), "試し"));
        settled(next.id());
        assertEquals(1, number(SHOWN + "'みんなの梅見'"));
    }

    @Test
    void aPoisonedRecordIsPassedOverWithItsReasonAndTheOthersGoOn() throws Exception {
        var run = laid("READ", null);
        record(run, 1, "{", "READ");
        record(run, 2, "{\"title\":\"毒でない\"}", "READ");
        change("update import_run set held_until = null where id = " + run);
        var looked = settled(run);
        assertEquals(Stage.LOOKED, looked.stage());
        assertEquals(1, looked.count(Outcome.FAILED));
        assertEquals(1, looked.count(Outcome.ADD));
        assertEquals("NOT_DEALT_WITH", ichiko.call(() -> reports.rows(run, Outcome.FAILED, 0, 9)).get(0).told().get(0)
                .reason().name());

        var shown = laid("PUBLISHING", null);
        record(shown, 1, "{", "DONE");
        change("update import_run set held_until = null where id = " + shown);
        assertEquals(Stage.DONE, settled(shown).stage());
        assertEquals("1", text("select count(*) from import_problem where run_id = " + shown));
    }

    @Test
    void aNodeThatWasTakenOverChangesNothingMore() throws Exception {
        var run = laid("READ", "first");
        var job = mamoru.call(() -> steps.claim("first"));
        assertEquals(run, job.id());
        change("update import_run set held_by = 'second' where id = " + run);
        assertThrows(EJBException.class, () -> mamoru.call(() -> steps.look(job, 10)));
        assertEquals("READ", text("select state from import_run where id = " + run));
        assertEquals("second", text("select held_by from import_run where id = " + run));
        change("update import_run set state = 'DISCARDED' where id = " + run);
    }

    private static String row(String title, String day, String time, String text) {
        return title + "," + day + "," + time + ",,丘の広場,坂の会," + text + "\r\n";
    }

    /** An import as a node has left it, held for a minute. */
    private long laid(String stage, String heldBy) throws SQLException {
        change("insert into import_run (title, imported_by, imported_at, files, rows_in, taken, merged, set_aside,"
                + " recorded, state, kind, read_on, sha256, held_by, held_until) values ('laid', 'ichiko@example.jp',"
                + " utc_timestamp(6), 1, 2, 2, 0, 0, 2, '" + stage + "', 'GATHERINGS', '2026-11-21', '',"
                + (heldBy == null ? "''" : "'" + heldBy + "'") + ", utc_timestamp(6) + interval 60 second)");
        return number("select max(id) from import_run");
    }

    private void record(long run, int position, String content, String state) throws SQLException {
        change("insert into import_record (run_id, position, source_key, title, whole, content, state, action) values ("
                + run + ", " + position + ", 'laid " + run + " " + position + "', 'laid', true, '" + content + "', '"
                + state + "', 'ADD')");
        change("insert into import_row (run_id, position, sheet, line, record, outcome, said) values (" + run + ", "
                + position + ", '', " + position + ", " + position + ", 'TAKEN', 'laid')");
    }

    private long id(String title) {
        try {
            return number("select max(id) from gathering where title = '" + title + "'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Import looked(String name, String rows) throws Exception {
        var bytes = (HEAD + rows).getBytes(StandardCharsets.UTF_8);
        var run = settled(ichiko.call(() -> desk.bring(name, bytes, null)));
        assertEquals(Stage.LOOKED, run.stage());
        return run;
    }

    private void done(Import run, boolean publish) throws Exception {
        deed(() -> desk.confirm(run.id(), publish));
        assertEquals(Stage.DONE, settled(run.id()).stage());
    }

    private void deed(Runnable deed) throws Exception {
        ichiko.call(() -> {
            deed.run();
            return true;
        });
    }

    /** When the background has nothing left to do. */
    private Import settled(long id) {
        var run = Stream.generate(() -> found(id)).limit(300).filter(one -> !one.stage().isWorking()).findFirst();
        assertFalse(run.isEmpty(), "still working after 30 seconds");
        return run.get();
    }

    private Import found(long id) {
        try {
            Thread.sleep(100);
            return ichiko.call(() -> reports.find(id)).orElseThrow();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private long number(String sql) throws SQLException {
        return Long.parseLong(text(sql));
    }

    private String text(String sql) throws SQLException {
        try (var connection = town.getConnection(); var result = connection.createStatement().executeQuery(sql)) {
            result.next();
            return String.valueOf(result.getString(1));
        }
    }

    private void change(String sql) throws SQLException {
        try (var connection = town.getConnection(); var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
