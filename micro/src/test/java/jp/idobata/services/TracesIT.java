package jp.idobata.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import javax.sql.DataSource;
import jp.idobata.Refusal;
import jp.idobata.area.AreaDesk;
import jp.idobata.area.AreaRefusal;
import jp.idobata.area.AreaRegister;
import jp.idobata.area.AreaRounds;
import jp.idobata.area.AreaThing;
import jp.idobata.calendar.TownClock;
import jp.idobata.insight.Trends;
import jp.idobata.welfare.Dimension;
import jp.idobata.welfare.Mergers;
import jp.idobata.welfare.Subject;
import jp.idobata.welfare.Taxonomy;
import jp.idobata.welfare.WelfareProfiles;
import jp.idobata.welfare.suggestion.Rule;
import jp.idobata.welfare.suggestion.Suggestions;
import jp.idobata.welfare.suggestion.Words;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** What was so before, and who changed it, stays; and where nothing changes nothing is written. */
@InTheServer
public class TracesIT {

    private static final String WRITES = "select sum(variable_value) from information_schema.global_status where"
            + " variable_name in ('COM_INSERT', 'COM_UPDATE', 'COM_DELETE', 'COM_REPLACE', 'COM_INSERT_SELECT')";

    @EJB
    private Ichiko ichiko;
    @EJB
    private Tsunagu tsunagu;
    @EJB
    private AreaDesk desk;
    @EJB
    private AreaRegister register;
    @EJB
    private AreaRounds rounds;
    @EJB
    private Words words;
    @EJB
    private Suggestions suggestions;
    @EJB
    private Taxonomy taxonomy;
    @EJB
    private Mergers mergers;
    @EJB
    private WelfareProfiles profiles;
    @EJB
    private Trends trends;
    @Inject
    private RandomTown town;
    @Inject
    private TownClock clock;
    @Resource(lookup = "java:app/jdbc/welfare")
    private DataSource welfare;

    /** The application as it was built, with these tests in it. */
    @Deployment
    public static WebArchive application() {
        return ServicesIT.application();
    }

    @Test
    void aRoundWithNothingToDoWritesNothing() throws Exception {
        town.change("update place set updated_at = updated_at - interval 5 minute");
        town.change("update gathering set updated_at = updated_at - interval 5 minute");
        settle();
        var fewest = Long.MAX_VALUE;
        for (var i = 0; i < 3; i++) {
            var before = number(WRITES);
            rounds.round();
            fewest = Math.min(fewest, number(WRITES) - before);
        }
        assertEquals(0, fewest);
    }

    @Test
    void everyChangeOfAnAreaHoldsFromItsOwnDay() throws Exception {
        var today = clock.today();
        var ids = town.areas("日区", 50, today.minusDays(40));
        var first = place(130.05);
        var second = place(130.15);
        settle();
        draw(ids.get(0), 20, today.minusDays(10));
        draw(ids.get(1), 22, today);
        settle();
        assertEquals(today.minusDays(10), until(first), "its own day");
        assertEquals(today, until(second), "and not that of another area");
    }

    @Test
    void howAnAreaWasDrawnStays() throws Exception {
        var today = clock.today();
        var id = town.areas("線区", 52, today.minusDays(40)).get(0);
        draw(id, 30, today.minusDays(20));
        assertEquals("areas.refusal.earlier", assertThrows(AreaRefusal.class, () -> draw(id, 31, today.minusDays(30)))
                .messageKey());
        draw(id, 32, today.minusDays(20));
        assertEquals(List.of(today.minusDays(20), today.minusDays(20), today.minusDays(40)), tsunagu.call(() ->
                register.drawings(id)).stream().map(AreaRegister.Drawing::from).toList());
        assertEquals(1, number("select count(*) from town.area_outline where until_on is null and area_id = " + id));
    }

    @Test
    void whatWasPutByHandAndTakenOutAgainIsToldOfTheArea() throws Exception {
        var ids = town.areas("跡区", 54, clock.today().minusDays(40));
        var place = place(130.95);
        ichiko.call(() -> done(() -> desk.put(AreaThing.PLACE, place, ids.get(0))));
        ichiko.call(() -> done(() -> desk.put(AreaThing.PLACE, place, ids.get(1))));
        ichiko.call(() -> done(() -> desk.release(AreaThing.PLACE, place)));
        assertEquals(List.of("RELEASED 跡の場所>null ichiko@example.jp", "PUT null>跡の場所 ichiko@example.jp"),
                deeds(ids.get(0)));
        assertEquals(deeds(ids.get(0)), deeds(ids.get(1)));
    }

    private List<String> deeds(long area) throws Exception {
        return tsunagu.call(() -> register.changes(area)).stream().limit(2).map(one -> one.what() + " " + one.was()
                + ">" + one.now() + " " + one.by()).toList();
    }

    @Test
    void whatAWordSaidBeforeStaysAndTwoDoNotWriteOverEachOther() throws Exception {
        var term = tsunagu.call(() -> profiles.terms()).get(0).id();
        ichiko.call(() -> done(() -> words.write("あしあと帳", term, 100, "ためし")));
        assertThrows(Refusal.class, () -> ichiko.call(() -> done(() -> words.write("あしあと帳", term, -100, null))));
        var read = word();
        ichiko.call(() -> done(() -> words.change(read.id(), read.version(), 60)));
        assertEquals("welfare.refusal.changed", assertThrows(Refusal.class, () -> ichiko.call(() -> done(() ->
                words.change(read.id(), read.version(), 70)))).messageKey());
        var version = word().version();
        ichiko.call(() -> done(() -> words.use(read.id(), version, false)));
        assertEquals(List.of("60 true", "60 false", "100 false"), tsunagu.call(() -> words.history(read.id())).stream()
                .map(said -> said.weight() + " " + said.retired()).toList());
    }

    private Words.Word word() throws Exception {
        return tsunagu.call(() -> words.page(null, "あしあと帳", 1)).words().get(0);
    }

    @Test
    void whoTookBackWhatWasDeclinedAndWhoRuledIsKept() throws Exception {
        var place = Subject.place(place(130.95));
        var term = tsunagu.call(() -> profiles.terms()).get(0).id();
        ichiko.call(() -> done(() -> suggestions.decline(place, term)));
        ichiko.call(() -> done(() -> suggestions.reconsider(place)));
        assertEquals(0, (int) tsunagu.call(() -> suggestions.declined(place)));
        assertEquals(1, number("select count(*) from reconsidered where kind = 'PLACE' and subject_id = " + place.id()
                + " and declined_by = 'ichiko@example.jp' and reconsidered_by = declined_by"));
        var before = number("select count(*) from suggestion_ruling");
        ichiko.call(() -> done(() -> suggestions.rule(new Rule(70, 5))));
        ichiko.call(() -> done(() -> suggestions.rule(new Rule(60, 5))));
        assertEquals(before + 2, number("select count(*) from suggestion_ruling"));
    }

    @Test
    void ofTwoMergersTheLaterIsTakenBackFirst() throws Exception {
        var one = added("順の一");
        var two = added("順の二");
        var three = added("順の三");
        ichiko.call(() -> mergers.merge(one, two));
        var first = deed();
        ichiko.call(() -> mergers.merge(two, three));
        var second = deed();
        assertEquals("welfare.refusal.merger.later", undoing(first));
        ichiko.call(() -> done(() -> mergers.undo(second)));
        ichiko.call(() -> done(() -> taxonomy.restore(one)));
        ichiko.call(() -> mergers.merge(one, two));
        var again = deed();
        assertEquals("welfare.refusal.merger", undoing(first), "what was taken back otherwise is not taken back again");
        ichiko.call(() -> done(() -> mergers.undo(again)));
        assertEquals("welfare.refusal.merger", undoing(first));
    }

    @Test
    void aTermThatIsInUseAgainKeepsNoOtherMergerFromBeingTakenBack() throws Exception {
        var one = added("絡の一");
        var two = added("絡の二");
        var three = added("絡の三");
        ichiko.call(() -> mergers.merge(three, two));
        var first = deed();
        ichiko.call(() -> mergers.merge(one, two));
        ichiko.call(() -> done(() -> taxonomy.restore(one)));
        ichiko.call(() -> done(() -> mergers.undo(first)));
        assertEquals(1, number("select count(*) from term where id = " + three + " and merged_into is null"));
    }

    private long added(String name) throws Exception {
        ichiko.call(() -> done(() -> taxonomy.add(Dimension.FIELD, name)));
        return tsunagu.call(() -> profiles.terms()).stream().filter(term -> term.name().equals(name)).findFirst()
                .orElseThrow().id();
    }

    private long deed() throws Exception {
        return ichiko.call(() -> taxonomy.book(1)).get(0).id();
    }

    private String undoing(long deed) {
        return assertThrows(Refusal.class, () -> ichiko.call(() -> done(() -> mergers.undo(deed)))).messageKey();
    }

    @Test
    void peopleWhoCameAreCountedOfDatesThatAreCountedToo() throws Exception {
        var month = YearMonth.of(2031, 5);
        reported("公開の日", true, false, "true, 7");
        reported("数えない日", true, false, "true, null");
        reported("中止の日", true, true, "true, 40");
        reported("隠れた日", false, false, "true, 50");
        reported("やらなかった日", true, false, "false, 3");
        var told = months(month);
        assertEquals(List.of(3, 2, 7), List.of(told.dates(), told.told(), told.came()));
        assertEquals(null, months(month.plusMonths(1)).came(), "not known, and not nobody");
    }

    private Trends.Month months(YearMonth month) throws Exception {
        return tsunagu.call(() -> trends.months(month.atDay(3), month.atDay(4))).get(0);
    }

    private void reported(String title, boolean shown, boolean cancelled, String held) throws SQLException {
        var gathering = town.insert("insert into gathering (title, online, zone, created_at, updated_at, version)"
                + " values ('" + title + "', false, 'Asia/Tokyo', now(), now() - interval 2 day, 1)");
        if (shown) {
            town.change("insert into publication values (" + gathering + ", 'x', '2020-01-01')");
        }
        var date = town.insert("insert into occurrence (gathering_id, original_starts_at, starts_at, over_at, all_day,"
                + " by_rule) values (" + gathering + ", '2031-05-05 10:00', '2031-05-05 10:00', '2031-05-05 11:00',"
                + " false, false)");
        if (cancelled) {
            town.change("insert into cancellation (occurrence_id, reason, cancelled_by, cancelled_at)"
                    + " values (" + date + ", '-', 'x', now())");
        }
        town.change("insert into held_report (occurrence_id, held, came, reported_by, reported_at) values (" + date
                + ", " + held + ", 'x', now())");
    }

    private void draw(long area, int number, LocalDate from) throws Exception {
        ichiko.call(() -> done(() -> desk.draw(area, RandomTown.square(number, 60), from, null)));
    }

    private long place(double longitude) throws SQLException {
        return town.insert("insert into place (name, latitude, longitude, drop_in, created_at, updated_at, version)"
                + " values ('跡の場所', 50.05, " + longitude + ", true, now(), utc_timestamp(), 1)");
    }

    private LocalDate until(long place) throws SQLException {
        return LocalDate.of(1970, 1, 1).plusDays(number("select to_days(until_on) - to_days('1970-01-01') from"
                + " town.lies_in where kind = 'PLACE' and layer = '日区' and until_on is not null and subject_id = "
                + place));
    }

    private void settle() throws SQLException {
        town.change("update area_follower set claimed_until = null");
        rounds.round();
        assertTrue(town.numbers("select id from town.area_round where finished_at is null").isEmpty());
    }

    private long number(String sql) throws SQLException {
        try (var connection = welfare.getConnection(); var rows = connection.createStatement().executeQuery(sql)) {
            assertTrue(rows.next(), sql);
            return rows.getLong(1);
        }
    }

    private static boolean done(Runnable deed) {
        deed.run();
        return true;
    }
}
