package jp.idobata.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import jp.idobata.intake.job.Import;
import jp.idobata.intake.job.Import.Outcome;
import jp.idobata.intake.job.ImportDesk;
import jp.idobata.intake.job.ImportReports;
import jp.idobata.intake.job.Kind;
import jp.idobata.intake.job.Stage;
import jp.idobata.intake.sheet.Column;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Files come in and go out again, as it runs in the server: the background does the work. */
@ExtendWith(ArquillianExtension.class)
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
    private ImportDesk desk;
    @EJB
    private ImportReports reports;
    @Resource(lookup = "java:app/jdbc/town")
    private DataSource town;

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
        var before = text(LISTED);
        var bytes = (HEAD + SHELLS + STARS + SOMEDAY).getBytes(Charset.forName("windows-31j"));
        var run = looked("工作.csv", bytes);
        assertEquals(Map.of(Outcome.ADD, 2, Outcome.ASIDE, 1, Outcome.TOLD, 2), run.counts());
        assertEquals(before, text(LISTED), "nothing is done before somebody says yes");
        assertEquals(List.of(2, 3, 4), ichiko.call(() -> reports.rows(run.id(), null, 0, 50)).stream()
                .map(row -> row.line()).toList());

        done(run.id());
        assertEquals(2, number("select count(*) from publication p join gathering g on g.id = p.gathering_id"
                + " where g.title in ('貝がらの工作', '星を見る夕べ')"));
        var public1 = text(LISTED);
        var again = looked("工作.csv", bytes);
        assertEquals(run.id(), again.twin());
        assertEquals(2, again.count(Outcome.SAME));
        assertEquals(0, again.count(Outcome.ADD) + again.count(Outcome.UPDATE));
        done(again.id());
        assertEquals(public1, text(LISTED), "the same file twice changes nothing");

        var undone = undone(run.id());
        assertEquals(0, undone.count(Outcome.LEFT));
        assertEquals(before, text(LISTED));
        assertEquals(0, number("select count(*) from group_approval a join community_group g on g.id = a.group_id"
                + " where g.name in ('海辺の会', '丘の会')"), "their pages came with the import");
    }

    @Test
    void whatPeopleHaveChangedStaysAndIsAskedAboutWhenUndone() throws Exception {
        var first = looked("市.csv", (HEAD + row("春の市", "10:00", "花を売ります。") + row("夏の市", "9:00", "魚を売ります。"))
                .getBytes(StandardCharsets.UTF_8));
        done(first.id());
        change("update gathering set description = '花と苗を売ります。', updated_at = utc_timestamp(6) where title = '春の市'");
        var before = text(LISTED);

        var changed = looked("市.csv", (HEAD + row("春の市", "11:00", "花と野菜を売ります。") + row("夏の市", "9:00",
                "魚と貝を売ります。")).getBytes(StandardCharsets.UTF_16));
        assertEquals(2, changed.count(Outcome.UPDATE));
        var spring = ichiko.call(() -> reports.rows(changed.id(), Outcome.KEPT, 0, 50)).get(0);
        assertTrue(spring.changed().contains("dates"), spring.changed().toString());
        assertEquals(List.of("description"), spring.kept());
        done(changed.id());
        assertEquals("花と苗を売ります。", text("select description from gathering where title = '春の市'"));
        assertEquals("魚と貝を売ります。", text("select description from gathering where title = '夏の市'"));
        undone(changed.id());
        assertEquals(before, text(LISTED), "what it updated says again what it said, at the moment it said it");

        var left = undone(first.id());
        assertEquals(1, left.count(Outcome.LEFT), "people have changed it since");
        assertEquals(1, number("select count(*) from publication p join gathering g on g.id = p.gathering_id"
                + " where g.title in ('春の市', '夏の市')"));
        ichiko.call(() -> done(() -> desk.undoTheRest(first.id())));
        assertEquals(0, settled(first.id()).count(Outcome.LEFT));
        assertEquals(0, number("select count(*) from publication p join gathering g on g.id = p.gathering_id"
                + " where g.title in ('春の市', '夏の市')"));
    }

    @Test
    void aCalendarIsKeptOutOfSightUntilSomebodyPublishesIt() throws Exception {
        var before = text(LISTED);
        var run = looked("暦.ics", """
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
        ichiko.call(() -> done(() -> desk.confirm(run.id(), false)));
        settled(run.id());
        assertEquals(before, text(LISTED));
        ichiko.call(() -> done(() -> desk.publish(run.id())));
        assertEquals(Stage.DONE, settled(run.id()).stage());
        assertEquals(3, number("select count(*) from occurrence o join publication p on p.gathering_id = o.gathering_id"
                + " join gathering g on g.id = o.gathering_id join group_approval a on a.group_id = g.group_id"
                + " where g.title = '港の体操'"));
        assertEquals(0, undone(run.id()).count(Outcome.LEFT));
        assertEquals(before, text(LISTED));
    }

    @Test
    void aHeaderThatNobodyKnowsIsMappedByHandAndRemembered() throws Exception {
        var bytes = ("とう,どこ,ここ,そこ\r\n港の番屋,焼津市本町1,138.3271,34.8751\r\n浜の番屋,焼津市本町3,34.8749,138.3269\r\n"
                + "沖の番屋,焼津市本町2,139.9,35.9\r\n").getBytes(StandardCharsets.UTF_8);
        var run = brought("番屋.csv", bytes);
        assertEquals(Stage.UNMAPPED, run.stage());
        var columns = Map.of("とう", Column.NAME, "どこ", Column.ADDRESS, "ここ", Column.LATITUDE, "そこ", Column.LONGITUDE);
        ichiko.call(() -> done(() -> desk.map(run.id(), Kind.PLACES, columns, "番屋の一覧")));
        assertEquals(3, settled(run.id()).count(Outcome.ADD));
        done(run.id());
        assertEquals(1, number("select count(*) from place where name = '沖の番屋' and latitude is null"), "far off");
        assertEquals(1, number("select count(*) from place where name = '港の番屋' and latitude = 34.8751 and longitude ="
                + " 138.3271"), "put right where they were swapped");
        assertTrue(ichiko.call(() -> reports.rows(run.id(), Outcome.TOLD, 0, 9)).stream()
                .flatMap(row -> row.told().stream()).anyMatch(told -> told.reason().name().equals("POSITION_SWAPPED")));
        var outline = ichiko.call(() -> desk.outline(run.id())).orElseThrow();
        assertEquals("番屋の一覧", ichiko.call(() -> desk.mappings(outline)).get(0).name());
        undone(run.id());
        assertEquals(0, number("select count(*) from place where name like '%の番屋'"));
        assertEquals(Stage.REFUSED, brought("写真.csv", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII)).stage());
    }

    private static String row(String title, String time, String text) {
        return title + ",2031/04/04," + time + ",,丘の広場,丘の会," + text + "\r\n";
    }

    private Import brought(String name, byte[] bytes) throws Exception {
        return settled(ichiko.call(() -> desk.bring(name, bytes, null)));
    }

    private Import looked(String name, byte[] bytes) throws Exception {
        var run = brought(name, bytes);
        assertEquals(Stage.LOOKED, run.stage());
        return run;
    }

    private void done(long id) throws Exception {
        ichiko.call(() -> done(() -> desk.confirm(id, true)));
        assertEquals(Stage.DONE, settled(id).stage());
    }

    private Import undone(long id) throws Exception {
        ichiko.call(() -> done(() -> desk.undo(id, "試しでした")));
        var run = settled(id);
        assertEquals(Stage.UNDONE, run.stage());
        return run;
    }

    /** When the background has nothing left to do. */
    private Import settled(long id) throws Exception {
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

    private static boolean done(Runnable deed) {
        deed.run();
        return true;
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
