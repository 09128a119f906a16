package jp.idobata.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.idobata.area.AreaRounds;
import jp.idobata.calendar.TownClock;
import jp.idobata.insight.report.Activity;
import jp.idobata.insight.report.Block;
import jp.idobata.insight.report.Days;
import jp.idobata.insight.report.Findings;
import jp.idobata.insight.report.Line;
import jp.idobata.insight.report.Part;
import jp.idobata.insight.report.Period;
import jp.idobata.insight.report.ReportActivities;
import jp.idobata.insight.report.ReportQuery;
import jp.idobata.insight.report.ReportRefusal;
import jp.idobata.insight.report.ReportTemplates;
import jp.idobata.insight.report.StaffReport;
import jp.idobata.insight.report.Tally;
import jp.idobata.insight.report.TemplateDeed;
import jp.idobata.insight.report.TemplateWords;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** A report's figures held against SQL that was written on its own, from the rules alone. */
@InTheServer
public class ReportIT {

    private static final String LAYER = "報告区";
    /** The rule of dates that count, for a gathering's number. */
    private static final String HELD = "(select o.id, o.gathering_id, o.starts_at, (select came from town.held_report r"
            + " where r.occurrence_id = o.id) as came from town.occurrence o where date(o.starts_at) between '%1$s' and"
            + " '%2$s' and o.starts_at < '%3$s' and " + RandomTown.PUBLIC_THEN
            + " and o.id not in (select occurrence_id from town.cancellation)"
            + " and o.id not in (select occurrence_id from town.held_report where held = 0)"
            + " and (o.id in (select occurrence_id from town.held_report) or " + RandomTown.AWAKE_THEN + "))";
    private static final String PLACES = "select count(*) from town.place p where p.drop_in = 1"
            + " and p.created_at + interval 9 hour < '%3$s' and p.id not in (select place_id from town.place_hiding"
            + " where ended_at is null and hidden_at + interval 9 hour < '%1$s')"
            + " and p.id not in (select subject_id from town.freshness_rest r where r.kind ="
            + " 'PLACE' and r.began_at > p.updated_at and r.began_at + interval 9 hour < '%1$s') and ";

    /** That a gathering serves a strand. */
    private static final String NARROWED = " and exists (select 1 from welfare.profile w, welfare.profile_term a,"
            + " welfare.term t where w.gathering_id = g.id and a.profile_id = w.id and a.answer = 'YES' and t.id ="
            + " a.term_id and t.dimension = 'PROGRAMME' and t.code = '%s')";

    @EJB
    private Ichiko ichiko;
    @EJB
    private Tsunagu tsunagu;
    @EJB
    private Hanako hanako;
    @EJB
    private AreaRounds rounds;
    @EJB
    private StaffReport report;
    @EJB
    private ReportTemplates templates;
    @EJB
    private ReportActivities activities;
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
    void everyFigureIsWhatPlainSqlCounts() throws Exception {
        var day = clock.today().minusDays(70);
        town.areas(LAYER, 30, day);
        town.fill(1064, day);
        tell(new Random(1062), day);
        town.change("update area_follower set claimed_until = null");
        rounds.round();
        var query = new ReportQuery(day.plusDays(5), day.plusDays(100), day.plusDays(40), List.of(Part.values()), 5,
                null);
        var findings = tsunagu.call(() -> report.find(query));
        assertEquals(Stream.of(Part.values()).toList(), findings.blocks().stream().map(Block::part).distinct()
                .toList());
        check(findings);
        var narrowed = new ReportQuery(query.from(), query.to(), null, List.of(Part.FREQUENCY, Part.ACTIVITIES), 5,
                "3-i");
        var few = tsunagu.call(() -> report.find(narrowed));
        assertTrue(few.blocks().stream().allMatch(block -> block.narrowedTo() != null && block.all().tally().held() > 0
                && block.all().tally().held() < findings.blocks().get(0).all().tally().held()), "of one strand alone");
        check(few);
        var strands = findings.blocks().stream().filter(block -> block.part() == Part.PROGRAMMES).findFirst()
                .orElseThrow();
        var singly = strands.lines().stream().filter(line -> line.sort() == Line.Sort.ITEM)
                .mapToInt(line -> line.tally().held()).sum();
        assertTrue(singly > strands.all().tally().held(), "things that serve several strands are in each");
        assertThrows(EJBAccessException.class, () -> hanako.call(() -> report.find(query)));
    }

    private void check(Findings findings) throws SQLException {
        for (var block : findings.blocks()) {
            if (block.layer() == null || block.layer().equals(LAYER)) {
                for (var line : block.lines()) {
                    check(findings, block, line);
                }
            }
        }
    }

    /** Some dates are told of: held or not, with how many came or without. */
    private void tell(Random dice, LocalDate day) throws SQLException {
        for (var date : town.numbers("select id from town.occurrence where starts_at < now() and starts_at >= '" + day
                + "' order by id")) {
            if (dice.nextInt(3) > 0) {
                var came = dice.nextInt(4) == 0 ? "null" : String.valueOf(dice.nextInt(9));
                town.change("insert ignore into held_report (occurrence_id, held, came, reported_by, reported_at)"
                        + " values (" + date + ", " + (dice.nextInt(8) > 0) + ", " + came + ", 'x', now())");
            }
        }
    }

    private void check(Findings findings, Block block, Line line) throws SQLException {
        var of = block.part() + " " + line;
        if (block.part() == Part.COMPARISON) {
            assertEquals(counted(findings, block, line, findings.before()).subList(1, 6),
                    figures(line.before()).subList(1, 6), of);
        }
        var its = block.part() == Part.COMPARISON ? findings.after() : block.part() == Part.YEARS ? Days.of(
                findings.days().from().plusYears(Integer.parseInt(line.code()) - findings.days().from().getYear()),
                findings.days().to().plusYears(Integer.parseInt(line.code()) - findings.days().from().getYear()),
                findings.days().end()) : findings.days();
        var counted = counted(findings, block, line, its);
        var figures = figures(line.tally());
        // A month is not asked for its places and regular gatherings, nor are kinds of gatherings for places.
        var places = block.part() == Part.FREQUENCY || block.part() == Part.ACTIVITIES || block.part() == Part.MONTHS;
        assertEquals(counted.subList(places ? 1 : 0, block.part() == Part.MONTHS ? 5 : 6),
                figures.subList(places ? 1 : 0, block.part() == Part.MONTHS ? 5 : 6), of);
        assertTrue(line.tally().came() == 0 || line.tally().came() > 4 || findings.isSmall(block, line, false), of);
    }

    private static List<Long> figures(Tally tally) {
        return Stream.of(tally.places(), tally.gatherings(), tally.held(), tally.told(), tally.came(), tally.regular())
                .map(Integer::longValue).toList();
    }

    private List<Long> counted(Findings findings, Block block, Line line, Days days) throws SQLException {
        var held = HELD.formatted(days.from(), days.to(), days.end());
        var some = " from " + held + " d where d.gathering_id in (select g.id from town.gathering g where "
                + condition(findings, block, line, "g", days) + (block.narrowedTo() == null ? "" : NARROWED.formatted(
                block.all().code())) + ")" + (block.part() == Part.MONTHS
                && line.sort() == Line.Sort.ITEM ? " and left(d.starts_at, 7) = '" + line.code() + "'" : "");
        return town.numbers(PLACES.formatted(days.from(), days.to(), days.end())
                + condition(findings, block, line, "p", days) + " union all select count(distinct gathering_id)" + some
                + " union all select count(*)" + some + " union all select count(came)" + some
                + " union all select coalesce(sum(came), 0)" + some + " union all select count(*) from (select 1" + some
                + " group by d.gathering_id having count(*) * 10 >= " + tenths(days) + ") x");
    }

    private static String condition(Findings findings, Block block, Line line, String thing, Days days) {
        if (line.sort() == Line.Sort.ALL || block.part() == Part.MONTHS || block.part() == Part.YEARS) {
            return "1 = 1";
        }
        var not = line.sort() == Line.Sort.NONE ? " not in " : " in ";
        return thing + ".id" + not + switch (block.part()) {
            case AREAS -> "(select subject_id from town.lies_in where until_on is null and kind = '"
                    + (thing.equals("p")
                    ? "PLACE" : "GATHERING") + "' and " + (line.sort() == Line.Sort.NONE ? "layer = '" + LAYER + "'"
                    : "area_id = " + line.code()) + ")";
            case FREQUENCY -> "(select gathering_id from " + HELD.formatted(days.from(), days.to(), days.end())
                    + " f group by gathering_id having count(*) * 10 between " + frequency(line.code(), tenths(days))
                    + ")";
            case ACTIVITIES -> "(select q.id from town.gathering q where " + findings.used().stream()
                    .filter(activity -> line.sort() == Line.Sort.NONE || line.code().equals(String.valueOf(activity
                    .id()))).map(ReportIT::activity).collect(Collectors.joining(" or ")) + ")";
            default -> "(select " + (thing.equals("p") ? "place_id" : "gathering_id") + " from welfare.profile w,"
                    + " welfare.profile_term a, welfare.term t where a.profile_id = w.id and a.term_id = t.id and"
                    + " a.answer = 'YES' and t.dimension = 'PROGRAMME' and w." + (thing.equals("p") ? "place_id"
                    : "gathering_id") + " is not null and t.code " + (line.sort() == Line.Sort.ITEM ? "= '" + line
                            .code()
                    + "'" : "like '" + line.code() + "%'") + ")";
        };
    }

    /** Months are printed with one decimal. */
    private static long tenths(Days days) {
        return Math.round(days.months() * 10);
    }

    private static String frequency(String code, long tenths) {
        return switch (code) {
            case "WEEKLY" -> 4 * tenths + " and 99990";
            case "TWICE" -> 2 * tenths + " and " + (4 * tenths - 1);
            case "MONTHLY" -> tenths + " and " + (2 * tenths - 1);
            default -> "10 and " + (tenths - 1);
        };
    }

    private static String activity(Activity activity) {
        return Stream.concat(activity.words().stream().map(word ->
                "concat(q.title, ' ', coalesce(q.summary, '')) like '%"
                + word + "%'"), activity.themes().stream().map(theme -> "q.id in (select gathering_id from"
                + " town.gathering_theme where theme = '" + theme + "')")).collect(Collectors.joining(" or "));
    }

    @Test
    void templatesAreWrittenByCuratorsAndWhatWasDoneStaysKnown() throws Exception {
        var first = tsunagu.call(() -> templates.all()).get(0);
        assertEquals(List.of(Part.values()), first.words().parts());
        var words = new TemplateWords(" 会議のため ", "会議資料", " ", Period.ANY, List.of(Part.AREAS, Part.AREAS,
                Part.SUMMARY), 10, "3-i");
        assertThrows(EJBAccessException.class, () -> tsunagu.call(() -> templates.add(words)));
        assertThrows(EJBAccessException.class, () -> hanako.call(() -> templates.all()));
        var id = ichiko.call(() -> templates.add(words));
        assertEquals(new TemplateWords("会議のため", "会議資料", null, Period.ANY, List.of(Part.AREAS, Part.SUMMARY), 10,
                "3-i"),
                tsunagu.call(() -> templates.find(id)).words());
        var better = new TemplateWords("会議のため", "会議資料", "はじめに", Period.ANY, List.of(Part.SUMMARY), 5, null);
        ichiko.call(() -> done(() -> templates.change(id, better, 0)));
        assertThrows(ReportRefusal.class, () -> ichiko.call(() -> done(() -> templates.change(id, words, 0))));
        assertThrows(ReportRefusal.class, () -> ichiko.call(() -> templates.add(new TemplateWords("", "", null,
                Period.ANY, List.of(), 0, null))));
        assertThrows(ReportRefusal.class, () -> ichiko.call(() -> templates.add(new TemplateWords("会議", "会議", null,
                Period.ANY, List.of(Part.FREQUENCY), 5, "9-none"))));
        var copy = ichiko.call(() -> templates.copy(id, "会議のため 2"));
        assertEquals("はじめに", tsunagu.call(() -> templates.find(copy)).words().introduction());
        ichiko.call(() -> done(() -> templates.use(id, false)));
        ichiko.call(() -> done(() -> templates.use(id, true)));
        var book = tsunagu.call(() -> templates.book(id, 10));
        assertEquals(List.of("RESTORED", "RETIRED", "CHANGED", "ADDED"), book.stream().map(TemplateDeed::kind)
                .map(Enum::name).toList());
        assertEquals("ichiko@example.jp", book.get(0).by());
        assertFalse(tsunagu.call(() -> templates.find(id)).retired());
    }

    @Test
    void twoDoNotWriteOneActivityOverEachOther() throws Exception {
        ichiko.call(() -> done(() -> activities.add("竹細工", List.of("竹"), List.of())));
        var all = tsunagu.call(() -> activities.all());
        var read = all.get(all.size() - 1);
        ichiko.call(() -> done(() -> activities.write(read.id(), read.version(), "竹細工", List.of("竹", "籠"),
                List.of())));
        assertEquals("report.refusal.activity.changed", assertThrows(ReportRefusal.class, () -> ichiko.call(() ->
                done(() ->
                activities.write(read.id(), read.version(), "竹", List.of("竹"), List.of())))).messageKey());
        assertEquals("report.refusal.activity.missing", assertThrows(ReportRefusal.class, () -> ichiko.call(() ->
                done(() ->
                activities.write(999_999, 0, "竹", List.of("竹"), List.of())))).messageKey());
        ichiko.call(() -> done(() -> activities.use(read.id(), false)));
    }

    private static boolean done(Runnable deed) {
        deed.run();
        return true;
    }
}
