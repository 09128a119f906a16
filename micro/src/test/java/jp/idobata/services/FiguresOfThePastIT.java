package jp.idobata.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import jp.idobata.calendar.TownClock;
import jp.idobata.gathering.Gatherings;
import jp.idobata.insight.Axis;
import jp.idobata.insight.CellQuery;
import jp.idobata.insight.CellStory;
import jp.idobata.insight.Counted;
import jp.idobata.insight.GapCells;
import jp.idobata.insight.MatrixQuery;
import jp.idobata.insight.MonthList;
import jp.idobata.insight.Trends;
import jp.idobata.insight.WeeklySpots;
import jp.idobata.insight.connect.Connect;
import jp.idobata.insight.connect.Ease;
import jp.idobata.insight.connect.Need;
import jp.idobata.insight.connect.Wish;
import jp.idobata.insight.report.Part;
import jp.idobata.insight.report.ReportQuery;
import jp.idobata.insight.report.StaffReport;
import jp.idobata.welfare.Mergers;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** What the figures say of what was, and what they say of each thing by itself. */
@InTheServer
public class FiguresOfThePastIT {

    @EJB
    private Ichiko ichiko;
    @EJB
    private Tsunagu tsunagu;
    @EJB
    private StaffReport report;
    @EJB
    private Gatherings gatherings;
    @EJB
    private Trends trends;
    @EJB
    private MonthList list;
    @EJB
    private GapCells cells;
    @EJB
    private WeeklySpots weekly;
    @EJB
    private Connect connect;
    @EJB
    private Mergers mergers;
    @Inject
    private RandomTown town;
    @Inject
    private TownClock clock;

    /** The application as it was built, with these tests in it. */
    @Deployment
    public static WebArchive application() {
        return ServicesIT.application();
    }

    @Test
    void whatWasHeldStaysHeldWhenItIsTakenDownLater() throws Exception {
        var first = clock.today().minusDays(300);
        var id = town.insert("insert into gathering (title, online, zone, created_at, updated_at, version) values"
                + " ('もうない会', false, 'Asia/Tokyo', now(), now() - interval 1 day, 1)");
        town.change("insert into publication values (" + id + ", 'x', now() - interval 300 day)");
        for (var days : new int[] {3, 10, 17}) {
            var date = town.insert("insert into occurrence (gathering_id, original_starts_at, starts_at, over_at,"
                    + " all_day, by_rule) select " + id + ", d, d, d, false, false from (select now()"
                    + " - interval " + days + " day as d) x");
            town.change("insert into held_report (occurrence_id, held, came, reported_by, reported_at)"
                    + " values (" + date + ", true, 11, 'x', now())");
        }
        var query = new ReportQuery(first, clock.today(), null, List.of(Part.SUMMARY), 5, null);
        assertTrue(tsunagu.call(() -> list.started(YearMonth.from(first), 500)).stream().anyMatch(one -> one.id()
                == id));
        var before = tsunagu.call(() -> report.find(query)).blocks().get(0).all().tally();
        var months = tsunagu.call(() -> trends.months(first, clock.today()));
        ichiko.call(() -> done(() -> gatherings.hide(id, "もうやっていません")));
        assertEquals(before, tsunagu.call(() -> report.find(query)).blocks().get(0).all().tally());
        assertEquals(months, tsunagu.call(() -> trends.months(first, clock.today())));
        assertTrue(tsunagu.call(() -> list.started(YearMonth.from(first), 500)).stream().anyMatch(one -> one.id()
                == id && !one.seen()), "it is no longer in view, and it did start then");
        town.change("update publication_past set until_at = until_at - interval 12 day where gathering_id = " + id);
        var less = tsunagu.call(() -> report.find(query)).blocks().get(0).all().tally();
        assertEquals(before.held() - 2, less.held(), "it was not in view any more on two of its days");
        assertEquals(before.came() - 22, less.came());
        ichiko.call(() -> done(() -> gatherings.show(id)));
        assertEquals(months, tsunagu.call(() -> trends.months(first, clock.today())), "nor did it start today");
    }

    @Test
    void anEmptyCellKnowsWhatIsInThePartsOfItsArea() throws Exception {
        var area = town.insert("insert into area (kind, name, latitude, longitude) values ('深い圏域', '深い西', 35, 131)");
        var part = town.insert("insert into area (parent_id, kind, name) values (" + area + ", '深い学区', '深い小学校区')");
        var wish = town.insert("insert into whisper (kind, text, area_id, written_at, version) values ('WISH',"
                + " '将棋をさせる所', " + part + ", now(), 0)");
        town.change("insert into whisper_publication values (" + wish + ", 'x', now())");
        var club = town.insert("insert into community_group (name, area_id, created_at, updated_at, version) values"
                + " ('深い老人クラブ', " + part + ", now(), now(), 0)");
        town.changeBehind("insert into profile (group_id, contact, written_by, written_at, version) values (" + club
                + ", '会長の山口さん', 'x', now(), 1)");
        var monday = clock.today().with(TemporalAdjusters.next(DayOfWeek.MONDAY)).atTime(10, 0);
        hall(monday);
        var cell = new CellQuery(new MatrixQuery("深い圏域", Axis.FIELD, Counted.GATHERINGS, clock.today().minusDays(9),
                clock.today(), clock.today()), area, "");
        var story = tsunagu.call(() -> cells.story(cell)).orElseThrow();
        assertEquals("将棋をさせる所", story.whispers().get(0).text());
        assertEquals(new CellStory.Contact("groups", club, "深い老人クラブ", "会長の山口さん"), story.contacts().get(0));
        var hall = story.places().stream().filter(place -> place.name().equals("深い会館")).findFirst().orElseThrow();
        assertEquals(List.of(new CellStory.FreeDay(2, List.of("PM"))), hall.free(),
                "an exhibition lasts from Sunday to Tuesday morning");
    }

    /** A hall that is open on Mondays by day, and on holidays; and what is on there that morning. */
    private void hall(LocalDateTime monday) throws SQLException {
        var hall = town.insert("insert into place (name, latitude, longitude, drop_in, lent, created_at, updated_at,"
                + " version) values ('深い会館', 35, 131, false, true, now(), now(), 1)");
        town.change("insert into opening_hours values (" + hall + ", 1, '09:00', '17:00'), (" + hall
                + ", 2, '09:00', '17:00'), (" + hall + ", 8, '09:00', '17:00')");
        var held = town.insert("insert into gathering (title, place_id, online, zone, created_at, updated_at, version)"
                + " values ('深い体操', " + hall + ", false, 'Asia/Tokyo', now(), now(), 1)");
        town.change("insert into publication values (" + held + ", 'x', now())");
        town.change("insert into occurrence (gathering_id, original_starts_at, starts_at, over_at, all_day, by_rule)"
                + " values (" + held + ", '" + monday + "', '" + monday + "', '" + monday.plusHours(1)
                + "', false, false), (" + held + ", '" + monday.minusDays(1) + "', '" + monday.minusDays(1) + "', '"
                + monday.plusDays(1).plusHours(1) + "', false, false)");
    }

    @Test
    void aPlaceThatIsOpenOnHolidaysAloneIsNotWeekly() throws Exception {
        var before = tsunagu.call(() -> weekly.of(clock.today()));
        var shrine = town.insert("insert into place (name, latitude, longitude, drop_in, created_at, updated_at,"
                + " version) values ('祝日だけの茶屋', 36.5, 131.5, true, now(), now(), 1)");
        town.change("insert into opening_hours values (" + shrine + ", 8, '09:00', '17:00')");
        assertEquals(before, tsunagu.call(() -> weekly.of(clock.today())));
        town.change("insert into opening_hours values (" + shrine + ", 3, '09:00', '17:00')");
        assertEquals(before.size() + 1, tsunagu.call(() -> weekly.of(clock.today())).size());
    }

    @Test
    void whatWasMergedIntoATermOfTheTownsOwnGoesOnEasing() throws Exception {
        var old = town.numbers("select id from welfare.term where dimension = 'EASE' and code = 'step-free'").get(0);
        town.changeBehind("insert into term (dimension, code, name, position, version) values ('EASE', 'wheels',"
                + " '車いすで入れる', 900, 0)");
        var own = town.numbers("select id from welfare.term where code = 'wheels'").get(0);
        assertEquals(Set.of(), need("wheels").eases());
        ichiko.call(() -> mergers.merge(old, own));
        try {
            assertEquals(Set.of(Ease.STEP_FREE), need("wheels").eases());
            assertTrue(tsunagu.call(() -> connect.needs()).stream().noneMatch(one -> one.code().equals("step-free")));
            var hall = town.insert("insert into place (name, latitude, longitude, drop_in, created_at, updated_at,"
                    + " version) values ('車いす茶屋', 36.6, 131.6, true, now(), now(), 1)");
            town.change("insert into opening_hours values (" + hall + ", 3, '09:00', '17:00')");
            town.change("insert into place_facility (place_id, facility, present) values (" + hall
                    + ", 'STEP_FREE', false)");
            var wish = new Wish(List.of("車いす茶屋"), Set.of(), Set.of(), null, null, null, List.of(need("wheels")),
                    null, null);
            assertTrue(tsunagu.call(() -> connect.find(wish)).matches().stream().noneMatch(one -> one.name()
                    .equals("車いす茶屋")), "it is known to have steps, whatever the term is called");
            town.change("update place_facility set present = true where place_id = " + hall);
            assertEquals(List.of(need("wheels")), tsunagu.call(() -> connect.find(wish)).matches().get(0).good());
        } finally {
            var change = town.numbers("select max(id) from welfare.term_change").get(0);
            ichiko.call(() -> done(() -> mergers.undo(change)));
            town.changeBehind("update term set retired_at = now() where code = 'wheels'");
        }
    }

    private Need need(String code) throws Exception {
        return tsunagu.call(() -> connect.needs()).stream().filter(one -> one.code().equals(code)).findFirst()
                .orElseThrow();
    }

    private static boolean done(Runnable deed) {
        deed.run();
        return true;
    }
}
