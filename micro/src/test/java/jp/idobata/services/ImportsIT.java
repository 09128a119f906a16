package jp.idobata.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import jp.idobata.intake.job.Import;
import jp.idobata.intake.job.Import.Outcome;
import jp.idobata.intake.job.ImportDesk;
import jp.idobata.intake.job.ImportReports;
import jp.idobata.intake.job.Kind;
import jp.idobata.intake.job.Stage;
import jp.idobata.intake.sheet.Column;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Files come in and go out again, as it runs in the server: the background does the work. */
@InTheServer
public class ImportsIT {

    private static final String HEAD = "イベント名,開始日,開始時間,終了時間,場所名称,主催者,説明\r\n";
    private static final String SHELLS = "貝がらの工作,2031/08/21,10:00,11:30,海辺の学校,海辺の会,貝がらで写真立てを作ります。\r\n";
    private static final String STARS = "星を見る夕べ,2031-08-07,19:00,,丘の広場,丘の会,望遠鏡で見ます。\r\n";
    private static final String SOMEDAY = "いつかの会,随時,,,丘の広場,丘の会,日にちは決まっていません。\r\n";
    private static final String LISTED = "select group_concat(g.title, o.starts_at, g.updated_at,"
            + " coalesce(g.description, '') order by g.id, o.starts_at) from gathering g join publication p"
            + " on p.gathering_id = g.id join occurrence o on o.gathering_id = g.id";

    @EJB
    private Ichiko ichiko;
    @EJB
    private Hanako hanako;
    @EJB
    private Mamoru mamoru;
    @EJB
    private ImportDesk desk;
    @EJB
    private ImportReports reports;
    @Inject
    private Background background;

    /** The application as it was built, with these tests in it. */
    @Deployment
    public static WebArchive application() {
        return ServicesIT.application();
    }

    @Test
    void onlyStaffBringFiles() {
        assertThrows(EJBAccessException.class, () -> desk.bring("a.csv", new byte[1], null));
        assertThrows(EJBAccessException.class, () -> hanako.call(() -> reports.page(1)));
    }

    @Test
    void aFileIsLookedOverDoneTwiceAndUndoneWithoutATrace() throws Exception {
        var before = background.text(LISTED);
        var bytes = (HEAD + SHELLS + STARS + SOMEDAY).getBytes(Charset.forName("windows-31j"));
        var run = background.looked("工作.csv", bytes);
        assertEquals(Map.of(Outcome.ADD, 2, Outcome.ASIDE, 1, Outcome.TOLD, 2), run.counts());
        assertEquals(before, background.text(LISTED), "nothing is done before somebody says yes");
        assertEquals(List.of(2, 3, 4), ichiko.call(() -> reports.rows(run.id(), null, 0, 50)).stream()
                .map(row -> row.line()).toList());

        background.done(run.id(), true);
        assertEquals(2, background.number("select count(*) from publication p join gathering g on g.id = p.gathering_id"
                + " where g.title in ('貝がらの工作', '星を見る夕べ')"));
        var public1 = background.text(LISTED);
        var again = background.looked("工作.csv", bytes);
        assertEquals(run.id(), again.twin());
        assertEquals(2, again.count(Outcome.SAME));
        assertEquals(0, again.count(Outcome.ADD) + again.count(Outcome.UPDATE));
        background.done(again.id(), true);
        assertEquals(public1, background.text(LISTED), "the same file twice changes nothing");

        var undone = undone(run.id());
        assertEquals(1, background.number("select count(*) > 1 from withdrawal where reason = '試しでした'"
                + " and withdrawn_by = 'mamoru@example.jp'"), "it is taken back in the name of whoever said so");
        assertEquals(0, undone.count(Outcome.LEFT));
        assertEquals(before, background.text(LISTED));
        assertEquals(0, background
                .number("select count(*) from group_approval a join community_group g on g.id = a.group_id"
                + " where g.name in ('海辺の会', '丘の会')"), "their pages came with the import");
    }

    @Test
    void whatPeopleHaveChangedStaysAndIsAskedAboutWhenUndone() throws Exception {
        var first = background.looked("市.csv", (HEAD + row("春の市", "10:00", "花を売ります。") + row("夏の市", "9:00", "魚を売ります。"))
                .getBytes(StandardCharsets.UTF_8));
        background.done(first.id(), true);
        background.change("update gathering set description = '花と苗を売ります。', updated_at = utc_timestamp(6)"
                + " where title = '春の市'");
        var before = background.text(LISTED);

        var changed = background.looked("市.csv", (HEAD + row("春の市", "11:00", "花と野菜を売ります。") + row("夏の市", "9:00",
                "魚と貝を売ります。")).getBytes(StandardCharsets.UTF_16));
        assertEquals(2, changed.count(Outcome.UPDATE));
        var spring = ichiko.call(() -> reports.rows(changed.id(), Outcome.KEPT, 0, 50)).get(0);
        assertTrue(spring.changed().contains("dates"), spring.changed().toString());
        assertEquals(List.of("description"), spring.kept());
        background.done(changed.id(), true);
        assertEquals("花と苗を売ります。", background.text("select description from gathering where title = '春の市'"));
        assertEquals("魚と貝を売ります。", background.text("select description from gathering where title = '夏の市'"));
        undone(changed.id());
        assertEquals(before, background.text(LISTED),
                "what it updated says again what it said, at the moment it said it");

        var left = undone(first.id());
        assertEquals(1, left.count(Outcome.LEFT), "people have changed it since");
        assertEquals(1, background.number("select count(*) from publication p join gathering g on g.id = p.gathering_id"
                + " where g.title in ('春の市', '夏の市')"));
        background.deed(() -> desk.undoTheRest(first.id()));
        assertEquals(0, background.settled(first.id()).count(Outcome.LEFT));
        assertEquals(0, background.number("select count(*) from publication p join gathering g on g.id = p.gathering_id"
                + " where g.title in ('春の市', '夏の市')"));
    }

    @Test
    void aCalendarIsKeptOutOfSightUntilSomebodyPublishesIt() throws Exception {
        var before = background.text(LISTED);
        var run = background.looked("暦.ics", """
                BEGIN:VCALENDAR
                BEGIN:VEVENT
                UID:taiso@example.jp
                SUMMARY:港の体操
                DTSTART;TZID=Asia/Tokyo:%sT063000
                RRULE:FREQ=WEEKLY;COUNT=3
                ORGANIZER;CN=港の会:mailto:a@example.jp
                END:VEVENT
                END:VCALENDAR
                """.formatted(LocalDate.now().plusDays(10).format(DateTimeFormatter.BASIC_ISO_DATE))
                .getBytes(StandardCharsets.UTF_8));
        background.deed(() -> desk.confirm(run.id(), false));
        background.settled(run.id());
        assertEquals(before, background.text(LISTED));
        background.deed(() -> desk.publish(run.id()));
        assertEquals(Stage.DONE, background.settled(run.id()).stage());
        assertEquals(3, background
                .number("select count(*) from occurrence o join publication p on p.gathering_id = o.gathering_id"
                + " join gathering g on g.id = o.gathering_id join group_approval a on a.group_id = g.group_id"
                + " where g.title = '港の体操'"));
        assertEquals(0, undone(run.id()).count(Outcome.LEFT));
        assertEquals(before, background.text(LISTED));
    }

    @Test
    void aHeaderThatNobodyKnowsIsMappedByHandAndRemembered() throws Exception {
        var bytes = ("とう,どこ,ここ,そこ\r\n港の番屋,焼津市本町1,138.3271,34.8751\r\n浜の番屋,焼津市本町3,34.8749,138.3269\r\n"
                + "沖の番屋,焼津市本町2,139.9,35.9\r\n").getBytes(StandardCharsets.UTF_8);
        var run = brought("番屋.csv", bytes);
        assertEquals(Stage.UNMAPPED, run.stage());
        var columns = Map.of("とう", Column.NAME, "どこ", Column.ADDRESS, "ここ", Column.LATITUDE, "そこ", Column.LONGITUDE);
        background.deed(() -> desk.map(run.id(), Kind.PLACES, columns, "番屋の一覧"));
        assertEquals(3, background.settled(run.id()).count(Outcome.ADD));
        background.done(run.id(), true);
        assertEquals(1, background.number("select count(*) from place where name = '沖の番屋' and latitude is null"),
                "far off");
        assertEquals(1, background
                .number("select count(*) from place where name = '港の番屋' and latitude = 34.8751 and longitude ="
                + " 138.3271"), "put right where they were swapped");
        assertTrue(ichiko.call(() -> reports.rows(run.id(), Outcome.TOLD, 0, 9)).stream()
                .flatMap(row -> row.told().stream()).anyMatch(told -> told.reason().name().equals("POSITION_SWAPPED")));
        var outline = ichiko.call(() -> desk.outline(run.id())).orElseThrow();
        assertEquals("番屋の一覧", ichiko.call(() -> desk.mappings(outline)).get(0).name());
        undone(run.id());
        assertEquals(0, background.number("select count(*) from place where name like '%の番屋'"));
        assertEquals(Stage.REFUSED, brought("写真.csv", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII)).stage());
    }

    private static String row(String title, String time, String text) {
        return title + ",2031/04/04," + time + ",,丘の広場,丘の会," + text + "\r\n";
    }

    private Import brought(String name, byte[] bytes) throws Exception {
        return background.settled(ichiko.call(() -> desk.bring(name, bytes, null)));
    }

    private Import undone(long id) throws Exception {
        mamoru.call(() -> {
            desk.undo(id, "試しでした");
            return true;
        });
        var run = background.settled(id);
        assertEquals(Stage.UNDONE, run.stage());
        assertEquals(1, background.number("select count(*) from import_step where what = 'UNDONE' and run_id = " + id
                + " and said_by = 'mamoru@example.jp'"));
        return run;
    }
}
