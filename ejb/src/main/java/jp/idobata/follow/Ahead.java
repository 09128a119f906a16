package jp.idobata.follow;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.idobata.follow.Searched.Hits;
import jp.idobata.freshness.Entry;
import jp.idobata.freshness.Freshness;
import jp.idobata.gathering.ProposalRules;
import jp.idobata.place.PlaceHidings;
import jp.idobata.reading.Corrections;
import jp.idobata.search.GatheringQuery.Order;

/** What is ahead of what somebody follows. One statement a question, and two for each search kept that finds any. */
@Dependent
class Ahead {

    /** Most gatherings of the coming week in a digest. */
    static final int WEEK_MOST = 15;
    /** Most new ones that come later. */
    static final int NEW_MOST = 5;

    /** Only dates that are not cancelled count; the earliest of a gathering in the span stands for it. */
    private static final String LINES = """
            with recursive within as (
              select cast(f.subject as unsigned) as id from follow f where f.account_id = ?1 and f.kind = 'AREA'
              union select a.id from area a join within w on a.parent_id = w.id)
            select g.id, g.title, o.starts_at, o.ends_at, o.all_day, g.online, %s,
              coalesce(cg.name, g.organiser), p.published_at >= ?5,
              (select count(*) from occurrence m where m.gathering_id = g.id and m.over_at > ?2 and m.starts_at < ?3
                and not exists (select 1 from cancellation c where c.occurrence_id = m.id)) - 1, g.readings
            from occurrence o join publication p on p.gathering_id = o.gathering_id
              join gathering g on g.id = o.gathering_id left join place pl on pl.id = g.place_id
              left join community_group cg on cg.id = g.group_id%s
            where o.over_at > ?2 and o.starts_at < ?3 and o.starts_at >= ?4
              and not exists (select 1 from cancellation c where c.occurrence_id = o.id)
              and not exists (select 1 from occurrence e where e.gathering_id = o.gathering_id and e.over_at > ?2
                and (e.starts_at < o.starts_at or e.starts_at = o.starts_at and e.id < o.id)
                and not exists (select 1 from cancellation c where c.occurrence_id = e.id))
              and\s""".formatted(PlaceHidings.shown("coalesce(pl.name, g.venue)"), PlaceHidings.JOIN)
            + Freshness.awake(Entry.Kind.GATHERING, "g");
    private static final String FOLLOWED = """
             and (exists (select 1 from follow f where f.account_id = ?1 and f.kind = 'GROUP'
                and f.subject = g.group_id)
              or g.area_id in (select id from within)
              or exists (select 1 from gathering_theme t join follow f on f.subject = t.theme
                where t.gathering_id = g.id and f.account_id = ?1 and f.kind = 'THEME'))""";
    private static final String ONLY_NEW = " and p.published_at >= ?5";
    private static final String IN_ORDER = " order by o.starts_at, o.id limit ?6";

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private Searched searched;

    /** What has a date in the span, the next first. */
    List<Line> within(long accountId, LocalDateTime from, LocalDateTime until, Instant newSince, int most) {
        return together(lines(accountId, from, until, newSince, FOLLOWED, most),
                searched.within(accountId, from, until, Order.SOON, most).stream().flatMap(hits -> lines(accountId,
                        hits.from(), hits.until(), newSince, among(hits), most).stream()), most);
    }

    /** What was published since then and has its first date in the span, the next first. */
    List<Line> published(long accountId, LocalDateTime from, LocalDateTime until, Instant since, int most) {
        return together(lines(accountId, from, until, since, FOLLOWED + ONLY_NEW, most),
                searched.within(accountId, from, until, Order.NEW, most).stream().flatMap(hits -> lines(accountId,
                        hits.from(), hits.until(), since, among(hits) + ONLY_NEW, most).stream()), most);
    }

    /** A gathering that is found in several ways stands there once, on its first date. */
    private static List<Line> together(List<Line> followed, Stream<Line> found, int most) {
        var lines = new LinkedHashMap<Long, Line>();
        Stream.concat(followed.stream(), found).sorted(Comparator.comparing(Line::startsAt).thenComparing(Line::id))
                .forEach(line -> lines.putIfAbsent(line.id(), line));
        return lines.values().stream().limit(most).toList();
    }

    private static String among(Hits hits) {
        return " and g.id in (" + hits.gatherings().stream().map(String::valueOf).collect(Collectors.joining(","))
                + ")";
    }

    private List<Line> lines(long accountId, LocalDateTime from, LocalDateTime until, Instant newSince,
            String which, int most) {
        List<?> rows = em.createNativeQuery(LINES + which + IN_ORDER)
                .setParameter(1, accountId).setParameter(2, from)
                .setParameter(3, until).setParameter(4, from.minusDays(ProposalRules.DAYS_LONG_MOST))
                .setParameter(5, LocalDateTime.ofInstant(newSince, ZoneOffset.UTC)).setParameter(6, most)
                .getResultList();
        return rows.stream().map(row -> line((Object[]) row)).toList();
    }

    private static Line line(Object[] row) {
        return new Line(((Number) row[0]).longValue(), (String) row[1], time(row[2]), time(row[3]), flag(row[4]),
                flag(row[5]), (String) row[6], (String) row[7], flag(row[8]), ((Number) row[9]).intValue(),
                Corrections.of((String) row[10]));
    }

    private static LocalDateTime time(Object value) {
        return value == null ? null : ((Timestamp) value).toLocalDateTime();
    }

    private static boolean flag(Object value) {
        return value instanceof Boolean truth ? truth : ((Number) value).intValue() != 0;
    }
}
