package jp.idobata.search;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import jp.idobata.gathering.ProposalRules;
import jp.idobata.place.PlaceHidings;

/**
 * The statements behind {@link CalendarSearch}. Each day reads the index of dates in its order and stops when enough
 * have been counted, so a full month costs no more than so many dates a day. Words are looked up once for the whole
 * span instead: the index of words finds few gatherings at once, but it would have to be asked again for every day.
 */
final class CalendarSql {

    private static final int SPAN_MOST = 20_000;

    /** What is on nearly every day comes last, so that an exhibition does not push out the one evening of music. */
    private static final String DAYS = "select x.day, count(*), substring_index(group_concat(x.id order by x.goes_on,"
            + " x.often * 5 > ?, x.starts_at, x.id), ',', ?) from (select y.*, count(*) over (partition by"
            + " y.gathering_id) as often from (";
    private static final String COLUMNS = ", o.id, o.gathering_id, o.starts_at";
    private static final String IN_ORDER = " order by o.starts_at, o.over_at, o.gathering_id limit ?)";

    private static final String DATES = """
            select o.id, g.id as gathering, g.title, o.starts_at, o.ends_at, o.all_day,
              exists (select 1 from cancellation c where c.occurrence_id = o.id), %s, g.online,
              (select t.theme from gathering_theme t join theme th on th.code = t.theme
                where t.gathering_id = g.id order by th.position limit 1), g.readings
            from occurrence o join publication p on p.gathering_id = o.gathering_id
              join gathering g on g.id = o.gathering_id left join place pl on pl.id = g.place_id%s
            where o.id in\s""".formatted(PlaceHidings.shown("coalesce(pl.name, g.venue)"), PlaceHidings.JOIN);

    private CalendarSql() {
    }

    /** Days with how many dates they have and the numbers of the first. The query has an end. */
    static Sql days(GatheringQuery query, Way way, int most) {
        var first = query.from().toLocalDate();
        var days = ChronoUnit.DAYS.between(query.from(), query.until()) + 1;
        var sql = new Sql().add(DAYS, days, most).add("(select ? as day, 1 as goes_on" + COLUMNS, first);
        branch(sql, query, way, first.minusDays(ProposalRules.DAYS_LONG_MOST).atStartOfDay(), first.atStartOfDay(),
                CalendarDay.COUNTED_MOST + 1);
        if (way == Way.ORDER) {
            for (var day = first; day.atStartOfDay().isBefore(query.until()); day = day.plusDays(1)) {
                sql.add(" union all (select ?, 0" + COLUMNS, day);
                branch(sql, query, way, day.atStartOfDay(), earlier(query.until(), day.plusDays(1)),
                        CalendarDay.COUNTED_MOST + 1);
            }
        } else {
            sql.add(" union all (select date(o.starts_at), 0" + COLUMNS);
            branch(sql, query, way, first.atStartOfDay(), query.until(), SPAN_MOST);
        }
        return sql.add(") y) x group by x.day order by x.day");
    }

    /** What stands in the calendar of those dates. */
    static Sql dates(Collection<Long> numbers) {
        return new Sql().add(DATES).addList(numbers);
    }

    private static void branch(Sql sql, GatheringQuery query, Way way, LocalDateTime from, LocalDateTime until,
            int most) {
        way.dates(sql, query.by(GatheringQuery.Order.SOON)).add(" left join place pl on pl.id = g.place_id"
                + (query.near() == null ? "" : PlaceHidings.JOIN)
                + " where o.starts_at >= ? and o.starts_at < ? and o.over_at > ?", from, until, query.from());
        CardSql.narrow(sql, query, way).add(IN_ORDER, most);
    }

    private static LocalDateTime earlier(LocalDateTime end, LocalDate day) {
        return end.isBefore(day.atStartOfDay()) ? end : day.atStartOfDay();
    }
}
