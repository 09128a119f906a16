package jp.idobata.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import jp.idobata.gathering.Gatherings;
import jp.idobata.intake.job.Import;
import jp.idobata.intake.job.Import.Outcome;
import jp.idobata.intake.job.ImportDesk;
import jp.idobata.intake.job.ImportReports;
import jp.idobata.intake.job.Stage;
import jp.idobata.intake.job.Steps;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Files come in, and what people decide beside them has the last word; nothing that is broken holds up the rest. */
@InTheServer
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
    @Inject
    private Background background;

    /** The application as it was built, with these tests in it. */
    @Deployment
    public static WebArchive application() {
        return ServicesIT.application();
    }

    @Test
    void aDateThatCanNoLongerBeReadLeavesTheDatesAndIsTold() throws Exception {
        background.done(looked("凧.csv", row("凧あげの会", "2031/01/05", "10:00", "凧を作ります。")).id(), true);
        var again = looked("凧.csv", row("凧あげの会", "松の内のいつか", "10:00", "凧を作って飛ばします。"));
        assertEquals(1, again.count(Outcome.ASIDE));
        assertEquals(1, again.count(Outcome.TOLD));
        background.done(again.id(), true);
        assertEquals(1, background.number(DATES + "'凧あげの会'"));
        assertEquals(1, background.number(SHOWN + "'凧あげの会'"));
    }

    @Test
    void whatStaffHideIsNotShownByPublishingAllNorByTheNextImport() throws Exception {
        var rows = row("こまの会", "2031/01/06", "10:00", "回します。") + row("羽根の会", "2031/01/07", "10:00", "つきます。");
        var first = looked("正月.csv", rows);
        background.done(first.id(), false);
        background.deed(() -> gatherings.show(id("こまの会")));
        background.deed(() -> gatherings.hide(id("こまの会"), "場所が決まるまで"));
        background.deed(() -> desk.publish(first.id()));
        background.settled(first.id());
        assertEquals(0, background.number(SHOWN + "'こまの会'"), "hidden by staff since");
        assertEquals(1, background.number(SHOWN + "'羽根の会'"));

        background.deed(() -> desk.undo(first.id(), "試し"));
        background.settled(first.id());
        background.done(looked("正月二.csv", rows.replace("回します。", "投げて回します。")).id(), true);
        assertEquals(0, background.number(SHOWN + "'こまの会'"), "hidden by staff, whatever becomes of imports");
        assertEquals("投げて回します。", background.text("select description from gathering where title = 'こまの会'"));
        assertEquals(1, background.number(SHOWN + "'羽根の会'"), "what only an undoing has taken away comes again");
    }

    @Test
    void insistingOnAnUndoingShowsNothingThatStaffHaveHidden() throws Exception {
        background.done(looked("雪.csv", row("雪見の会", "2031/02/01", "10:00", "眺めます。")).id(), true);
        var second = looked("雪.csv", row("雪見の会", "2031/02/01", "10:00", "眺めて描きます。"));
        background.done(second.id(), true);
        background.deed(() -> gatherings.hide(id("雪見の会"), "雪がない"));
        background.deed(() -> desk.undo(second.id(), "試し"));
        var left = background.settled(second.id());
        assertEquals(1, left.count(Outcome.LEFT));
        assertTrue(left.leavesMore());
        background.deed(() -> desk.undoTheRest(second.id()));
        assertFalse(background.settled(second.id()).leavesMore(), "to insist once more would do nothing");
        assertEquals(0, background.number(SHOWN + "'雪見の会'"));
    }

    @Test
    void whatStaffShowAgainAfterAnUndoingIsTheirs() throws Exception {
        var rows = row("梅見の会", "2031/02/20", "10:00", "歩きます。");
        var first = looked("梅.csv", rows);
        background.done(first.id(), true);
        background.deed(() -> desk.undo(first.id(), "試し"));
        background.settled(first.id());
        background.change("update gathering set title = 'みんなの梅見' where title = '梅見の会'");
        background.deed(() -> gatherings.show(id("みんなの梅見")));
        var next = looked("梅二.csv", rows.replace("歩きます。", "歩いて食べます。"));
        background.done(next.id(), true);
        assertEquals("歩いて食べます。", background.text("select description from gathering where title = 'みんなの梅見'"));
        background.deed(() -> desk.undo(next.id(), "試し"));
        background.settled(next.id());
        assertEquals(1, background.number(SHOWN + "'みんなの梅見'"));
    }

    @Test
    void aPoisonedRecordIsPassedOverWithItsReasonAndTheOthersGoOn() throws Exception {
        var run = laid("READ", null);
        record(run, 1, "{", "READ");
        record(run, 2, "{\"title\":\"毒でない\"}", "READ");
        background.change("update import_run set held_until = null where id = " + run);
        var looked = background.settled(run);
        assertEquals(Stage.LOOKED, looked.stage());
        assertEquals(1, looked.count(Outcome.FAILED));
        assertEquals(1, looked.count(Outcome.ADD));
        assertEquals("NOT_DEALT_WITH", ichiko.call(() -> reports.rows(run, Outcome.FAILED, 0, 9)).get(0).told().get(0)
                .reason().name());

        var shown = laid("PUBLISHING", null);
        record(shown, 1, "{", "DONE");
        background.change("update import_run set held_until = null where id = " + shown);
        assertEquals(Stage.DONE, background.settled(shown).stage());
        assertEquals("1", background.text("select count(*) from import_problem where run_id = " + shown));
    }

    @Test
    void aNodeThatWasTakenOverChangesNothingMore() throws Exception {
        var run = laid("READ", "first");
        var job = mamoru.call(() -> steps.claim("first"));
        assertEquals(run, job.id());
        background.change("update import_run set held_by = 'second' where id = " + run);
        assertThrows(EJBException.class, () -> mamoru.call(() -> steps.look(job, 10)));
        assertEquals("READ", background.text("select state from import_run where id = " + run));
        assertEquals("second", background.text("select held_by from import_run where id = " + run));
        background.change("update import_run set state = 'DISCARDED' where id = " + run);
    }

    private static String row(String title, String day, String time, String text) {
        return title + "," + day + "," + time + ",,丘の広場,坂の会," + text + "\r\n";
    }

    /** An import as a node has left it, held for a minute. */
    private long laid(String stage, String heldBy) throws SQLException {
        background.change("insert into import_run (title, imported_by, imported_at, files, rows_in, taken, merged,"
                + " set_aside, recorded, state, kind, read_on, sha256, held_by, held_until) values ('laid',"
                + " 'ichiko@example.jp', utc_timestamp(6), 1, 2, 2, 0, 0, 2, '" + stage + "', 'GATHERINGS',"
                + " '2026-11-21', ''," + (heldBy == null ? "''" : "'" + heldBy + "'")
                + ", utc_timestamp(6) + interval 60 second)");
        return background.number("select max(id) from import_run");
    }

    private void record(long run, int position, String content, String state) throws SQLException {
        background.change("insert into import_record (run_id, position, source_key, title, whole, content, state,"
                + " action) values (" + run + ", " + position + ", 'laid " + run + " " + position + "', 'laid', true, '"
                + content + "', '" + state + "', 'ADD')");
        background.change("insert into import_row (run_id, position, sheet, line, record, outcome, said) values (" + run
                + ", " + position + ", '', " + position + ", " + position + ", 'TAKEN', 'laid')");
    }

    private long id(String title) {
        try {
            return background.number("select max(id) from gathering where title = '" + title + "'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Import looked(String name, String rows) throws Exception {
        return background.looked(name, (HEAD + rows).getBytes(StandardCharsets.UTF_8));
    }

}
