package jp.idobata.insight;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.idobata.account.Role;
import jp.idobata.calendar.TownClock;
import jp.idobata.freshness.Entry;

/** How the town moves: what started, was held, rests, and what may stop. */
@Stateless
@RolesAllowed({Role.CURATOR_NAME, Role.SUPPORTER_NAME, Role.ADMINISTRATOR_NAME})
public class Trends {

    /** Most gatherings that are listed as at risk. */
    public static final int RISKS_MOST = 200;

    /** What has dates in at least three months of the last half year is something that goes on. */
    private static final int LATELY_DAYS = 180;
    private static final int MONTHS_LEAST = 3;
    /** So many counts are held against as many before them. */
    private static final int COUNTS = 3;
    /** The column that tells whether a risk is of the reason asked for; counts by reason are behind it. */
    private static final int ASKED = 10;

    private static final String STARTED = "select date_format(timestampadd(second, {offset}, f.first_at),"
            + " '%Y-%m') as m, count(*) from " + InView.FIRST.sql() + " f where timestampadd(second, {offset},"
            + " f.first_at) >= ?1 and timestampadd(second, {offset}, f.first_at) < ?2 group by m";
    private static final String DATES = " from town.occurrence o join town.gathering g on g.id = o.gathering_id"
            + InView.JOINS.sql() + " left join town.cancellation cn on cn.occurrence_id = o.id%s"
            + " where cn.occurrence_id is null and o.starts_at >= ?1 and o.starts_at < ?2 and " + InView.SEEN.sql()
            + " group by m";
    private static final String HELD = "select date_format(o.starts_at, '%Y-%m') as m, count(*),"
            + " count(distinct o.gathering_id)" + DATES.replace("%s", "");
    private static final String CAME = "select date_format(o.starts_at, '%Y-%m') as m, sum(r.held),"
            + " sum(if(r.held, r.came, null))" + DATES.replace("%s", " join town.held_report r on r.occurrence_id"
            + " = o.id");
    private static final String RESTS = "select date_format(timestampadd(second, {offset}, f.began_at), '%Y-%m') as m,"
            + " count(*) from town.freshness_rest f join town.gathering g on g.id = f.subject_id"
            + " join town.publication pb on pb.gathering_id = g.id"
            + " where f.kind = 'GATHERING' and f.began_at > g.updated_at"
            + " and timestampadd(second, {offset}, f.began_at) >= ?1"
            + " and timestampadd(second, {offset}, f.began_at) < ?2 group by m";

    /**
     * Means of the last three counts, and of the three before them; those who are known to look after it. Those that
     * are asked for stand first, with how many there are for each reason.
     */
    private static final String RISKS = """
            with lately as (
              select o.gathering_id, max(o.starts_at) as last_at from town.occurrence o
                left join town.cancellation cn on cn.occurrence_id = o.id
              where cn.occurrence_id is null and o.starts_at >= ?2 and o.starts_at < ?1
              group by o.gathering_id having count(distinct date_format(o.starts_at, '%%Y-%%m')) >= %1$d),
            came as (
              select o.gathering_id, r.came, row_number() over (partition by o.gathering_id
                order by o.starts_at desc) as nth from town.held_report r
                join town.occurrence o on o.id = r.occurrence_id where r.held and r.came is not null
                and o.starts_at < ?1),
            means as (
              select gathering_id, avg(case when nth <= 3 then came end) as now_came,
                avg(case when nth between 4 and 6 then came end) as before_came, count(*) as told
              from came where nth <= 6 group by gathering_id),
            known as (
              select g.id, g.title, coalesce(cg.name, g.organiser) as who, a.name, y.last_at, m.now_came, m.before_came,
                (select min(o.starts_at) from town.occurrence o left join town.cancellation cn
                 on cn.occurrence_id = o.id
                 where o.gathering_id = g.id and cn.occurrence_id is null and o.starts_at >= ?1) as next_at,
                if(g.group_id is null, g.account_id is not null, (select count(*) = 1 from town.membership s
                  where s.group_id = g.group_id)) as alone,
                coalesce(m.told >= 2 * %2$d and m.now_came * 10 < m.before_came * 7, false) as falling, a.id as area_id
              from lately y join town.gathering g on g.id = y.gathering_id
                join town.publication pb on pb.gathering_id = g.id
                left join means m on m.gathering_id = g.id left join town.community_group cg on cg.id = g.group_id
                left join town.area a on a.id = g.area_id
              where %3$s)
            select k.id, k.title, k.who, k.name, k.last_at, k.next_at, k.alone, k.falling, k.now_came, k.before_came,
              case ?3 when 'alone' then k.alone when 'falling' then k.falling when 'ahead' then k.next_at is null
              else true end as asked, count(*) over () as n, sum(k.alone) over () as n_alone,
              sum(k.falling) over () as n_falling, sum(k.next_at is null) over () as n_ahead
            from known k where k.alone or k.falling or k.next_at is null
            order by asked desc, k.area_id, k.id limit %4$d""".formatted(MONTHS_LEAST, COUNTS,
            MatrixSql.awake(Entry.Kind.GATHERING, "g"), RISKS_MOST);

    @Inject
    private Ledger ledger;

    @Inject
    private TownClock clock;

    /**
     * A month.
     *
     * @param started gatherings that became public in it for the first time
     * @param dates dates that were not cancelled, of gatherings that are public or were not yet taken down then
     * @param gatherings how many gatherings these are of
     * @param told those of the dates of which it was told that they were held
     * @param came people who came to these, where that is known; null if it is of none
     * @param rests public gatherings that rest since then
     */
    public record Month(YearMonth month, int started, int dates, int gatherings, int told, Integer came, int rests) {
    }

    /**
     * A gathering that goes on and may stop.
     *
     * @param alone one person alone looks after it, as far as we know who does
     * @param falling fewer than seven tenths come, of the mean of the three counts before the last three
     * @param nothingAhead it has no date ahead
     * @param came mean of the last three counts; null if there are none
     * @param before mean of the three before; null if there are none
     */
    public record Risk(long id, String title, String by, String area, LocalDateTime last, LocalDateTime next,
            boolean alone, boolean falling, boolean nothingAhead, Double came, Double before) {
    }

    /**
     * What may stop.
     *
     * @param listed those of the reason that was asked for, at most {@value #RISKS_MOST}
     * @param all how many there are for any reason
     */
    public record Risks(List<Risk> listed, int all, int alone, int falling, int ahead) {
    }

    /** Month by month, all of the span. Four statements. */
    public List<Month> months(LocalDate from, LocalDate to) {
        var counts = new HashMap<YearMonth, Integer[]>();
        var first = from.withDayOfMonth(1).atStartOfDay();
        var end = to.withDayOfMonth(1).plusMonths(1).atStartOfDay();
        put(counts, ledger.rows(STARTED, first, end), 0);
        put(counts, ledger.rows(HELD, first, end), 1);
        put(counts, ledger.rows(CAME, first, end), 3);
        put(counts, ledger.rows(RESTS, first, end), 5);
        return Stream.iterate(YearMonth.from(from), month -> !month.isAfter(YearMonth.from(to)),
                month -> month.plusMonths(1)).map(month -> month(month, counts)).toList();
    }

    /**
     * What goes on and may stop. One statement.
     *
     * @param why {@code alone}, {@code falling}, {@code ahead}, or empty for all
     */
    public Risks risks(String why) {
        var rows = ledger.rows(RISKS, clock.now(), clock.now().minusDays(LATELY_DAYS), why);
        var counts = rows.isEmpty() ? null : rows.get(0);
        return new Risks(rows.stream().filter(row -> Ledger.flag(row[ASKED])).map(Trends::risk).toList(),
                count(counts, 1), count(counts, 2), count(counts, 3), count(counts, 4));
    }

    private static int count(Object[] row, int behind) {
        return row == null ? 0 : Ledger.small(row[ASKED + behind]);
    }

    private static Risk risk(Object[] row) {
        return new Risk(Ledger.number(row[0]), (String) row[1], (String) row[2], (String) row[3],
                Ledger.time(row[4]), Ledger.time(row[5]), Ledger.flag(row[6]), Ledger.flag(row[7]), row[5] == null,
                Ledger.degrees(row[8]), Ledger.degrees(row[9]));
    }

    private static void put(Map<YearMonth, Integer[]> counts, List<Object[]> rows, int first) {
        for (var row : rows) {
            var month = counts.computeIfAbsent(YearMonth.parse((String) row[0]), missing -> none());
            for (var i = 1; i < row.length; i++) {
                month[first + i - 1] = Ledger.small(row[i]);
            }
        }
    }

    /** A month of which nothing is known: nothing was counted, and how many came was not told. */
    private static Integer[] none() {
        return new Integer[] {0, 0, 0, 0, null, 0};
    }

    private static Month month(YearMonth month, Map<YearMonth, Integer[]> counts) {
        var of = counts.getOrDefault(month, none());
        return new Month(month, of[0], of[1], of[2], of[3], of[4], of[5]);
    }
}
