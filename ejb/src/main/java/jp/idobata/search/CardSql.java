package jp.idobata.search;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import jp.idobata.freshness.Entry.Kind;
import jp.idobata.freshness.Freshness;
import jp.idobata.gathering.ProposalRules;
import jp.idobata.gathering.Welcome;
import jp.idobata.gathering.recurrence.Recurring;
import jp.idobata.media.ShownPicture;
import jp.idobata.place.PlaceHidings;
import jp.idobata.reading.Corrections;

/**
 * The statements behind {@link GatheringSearch}. Each found gathering stands for its first date in the span: a date
 * before which the gathering has no other in the span. So the index of dates (starts_at, over_at, gathering_id) is read
 * in its order, and reading stops when the page is full.
 */
final class CardSql {

    private static final String HEAD = """
            select g.id, g.title, g.summary, o.starts_at, o.ends_at, o.all_day,
              (select count(*) from occurrence m where m.gathering_id = g.id and m.over_at > ?""";

    private static final String LATITUDE = "coalesce(pl.latitude, g.latitude)";
    private static final String LONGITUDE = "coalesce(pl.longitude, g.longitude)";
    private static final String POINT = "point(" + LONGITUDE + ", " + LATITUDE + ")";

    /** How far away it is; parameters are the longitude and the latitude of where from. */
    static final String DISTANCE = "ST_Distance_Sphere(if(hp.id is null, " + POINT + ", null), point(?, ?))";

    private static final String COLUMNS = """
            ) as dates, g.rrule, g.online, %s, %s, %s, %s, %s, g.area_id, a.name,
              g.group_id, coalesce(cg.name, g.organiser),
              (select group_concat(t.theme order by th.position) from gathering_theme t
                join theme th on th.code = t.theme where t.gathering_id = g.id),
              (select group_concat(w.mark) from gathering_welcome w where w.gathering_id = g.id),
              g.free, g.fee, exists (select 1 from cancellation c where c.occurrence_id = o.id), g.updated_at,
              g.rule_starts_at, g.pauses, %s, %s, hp.id is not null
            """.formatted(PlaceHidings.shown("g.place_id"), PlaceHidings.shown("coalesce(pl.name, g.venue)"),
            PlaceHidings.shown("coalesce(pl.address, g.address)"),
            PlaceHidings.shown(LATITUDE), PlaceHidings.shown(LONGITUDE), ShownPicture
                    .first("gathering_picture", "gathering_id", "g.id"),
            Freshness.sureOn(Kind.GATHERING, "g"));

    /** The numbers of an area and of all areas within it; the parameter is its number. */
    static final String WITHIN = "with recursive within as (select id from area where id = ? union"
            + " select c.id from area c join within w on c.parent_id = w.id) select id from within";

    private static final String SHOWN = " straight_join occurrence o on o.id = c.id straight_join publication p"
            + " on p.gathering_id = o.gathering_id straight_join gathering g on g.id = o.gathering_id" + Way.AROUND;

    private CardSql() {
    }

    /** What is on one page. */
    static Sql page(GatheringQuery query, Way way) {
        var sql = columns(query);
        if (Ranking.ranks(query)) {
            return ranked(sql, query, way);
        }
        if (way == Way.WORDS || way == Way.KEY) {
            return sorted(sql, query, way);
        }
        match(sql, query, way);
        return part(sql, query, query.size(), query.size());
    }

    /** What is not read in its order is sorted first; what is shown of it is read of one page alone. */
    private static Sql sorted(Sql sql, GatheringQuery query, Way way) {
        var found = new Sql().add("select o.id");
        distance(found, query);
        match(found, query, way);
        part(found, query, query.size(), query.size());
        return sql.add(" from (").add(found.text(), found.parameters().toArray()).add(") c" + SHOWN + " order by "
                + order(query));
    }

    /** The same behind what somebody has read, and one more; all of it if nothing was read. */
    static Sql stretch(GatheringQuery query, Cursor read, Way way) {
        var sql = columns(query);
        match(sql, query, way);
        if (read != null) {
            CursorSql.behind(sql, read, query);
        }
        return part(sql, query, query.size(), query.size() + 1);
    }

    private static Sql columns(GatheringQuery query) {
        var sql = new Sql();
        sql.add(HEAD, query.from());
        if (query.until() != null) {
            sql.add(" and m.starts_at < ?", query.until());
        }
        sql.add(COLUMNS);
        distance(sql, query);
        return sql.add(", p.published_at, g.readings");
    }

    /** Pages of several queries, each row with the place of its query before it. */
    static Sql several(List<GatheringQuery> queries) {
        var sql = new Sql();
        for (var i = 0; i < queries.size(); i++) {
            var query = queries.get(i);
            var page = Frequency.on(query, way -> page(query, way));
            sql.add((i == 0 ? "" : " union all ") + "(select " + i + " as part, page" + i + ".* from (")
                    .add(page.text(), page.parameters().toArray()).add(") page" + i + ")");
        }
        return sql;
    }

    /** The best of those that come next; what is shown of them is read of one page alone. */
    private static Sql ranked(Sql sql, GatheringQuery query, Way way) {
        var next = new Sql().add("select o.id, o.starts_at, o.gathering_id");
        distance(next, query);
        match(next, query.by(GatheringQuery.Order.SOON), way);
        part(next, query.by(GatheringQuery.Order.SOON).page(1), Ranking.most(query.size()), Ranking.most(query.size()));
        sql.add(" from (");
        Ranking.page(sql, next, query);
        return sql.add(") c" + SHOWN
                + " order by c.score desc, c.far, o.starts_at, g.id limit ?", query.size());
    }

    /** The numbers alone, so many on a page and one more. */
    static Sql numbers(GatheringQuery query, int most, Way way) {
        var sql = new Sql().add("select o.gathering_id");
        distance(sql, query);
        match(sql, query, way);
        return part(sql, query, most, most + 1);
    }

    private static Sql part(Sql sql, GatheringQuery query, int size, int most) {
        return sql.add(" order by " + order(query) + " limit ? offset ?", most, (query.page() - 1) * size);
    }

    private static String order(GatheringQuery query) {
        return switch (query.order()) {
            case SOON, BEST -> "o.starts_at, o.over_at, o.gathering_id";
            case NEAR -> "distance, o.starts_at, g.id";
            case NEW -> "p.published_at desc, p.gathering_id desc";
        };
    }

    private static void distance(Sql sql, GatheringQuery query) {
        var near = query.near();
        if (near == null) {
            sql.add(", null as distance");
        } else {
            sql.add(", " + DISTANCE + " as distance", near.longitude(), near.latitude());
        }
    }

    static void match(Sql sql, GatheringQuery query, Way way) {
        way.from(sql, query);
        span(sql.add(" where true"), query);
        first(sql, query);
        narrow(sql, query, way);
    }

    /** The date is the first of its gathering that is not over. */
    static void first(Sql sql, GatheringQuery query) {
        sql.add(" and not exists (select 1 from occurrence e where e.gathering_id = o.gathering_id and e.over_at > ?"
                + " and (e.starts_at < o.starts_at or e.starts_at = o.starts_at and e.id < o.id))", query.from());
    }

    static void span(Sql sql, GatheringQuery query) {
        sql.add(" and o.over_at > ? and o.starts_at >= ?", query.from(),
                query.from().minusDays(ProposalRules.DAYS_LONG_MOST));
        if (query.until() != null) {
            sql.add(" and o.starts_at < ?", query.until());
        }
    }

    static Sql narrow(Sql sql, GatheringQuery query, Way way) {
        sql.add(" and " + Freshness.awake(Kind.GATHERING, "g"));
        text(sql, "p.gathering_id", query.terms(), way == Way.WORDS);
        return where(sql, query);
    }

    static void text(Sql sql, String id, SearchTerms terms, boolean indexed) {
        if (!terms.isEmpty()) {
            var condition = terms.of(id, "", indexed);
            sql.add(" and " + condition.sql(), condition.values().toArray());
        }
    }

    /** What is asked besides words and dates; kinds are looked up by the short publication, not the long gathering. */
    static Sql where(Sql sql, GatheringQuery query) {
        area(sql, query.areaId());
        if (query.placeId() != null) {
            sql.add(" and g.place_id = ? and not exists (select 1 from place_hiding h where h.place_id = g.place_id"
                    + " and h.ended_at is null)", query.placeId());
        }
        if (query.near() != null) {
            // How far away a hidden place is would tell where it is.
            sql.add(" and hp.id is null and ST_Distance_Sphere(" + POINT + ", point(?, ?)) <= ?", query.near()
                    .longitude(), query.near().latitude(), query.near().metres());
        }
        kind(sql, query);
        return sql;
    }

    static void area(Sql sql, Long areaId) {
        if (areaId != null) {
            sql.add(" and g.area_id in (" + WITHIN + ")", areaId);
        }
    }

    private static void kind(Sql sql, GatheringQuery query) {
        // No exists, which the database would turn into a join that begins with all that have the theme.
        if (!query.themes().isEmpty()) {
            sql.add(" and (select 1 from gathering_theme t where t.gathering_id = p.gathering_id and t.theme in ")
                    .addList(query.themes()).add(" limit 1)");
        }
        for (Welcome mark : query.welcome()) {
            sql.add(" and (select 1 from gathering_welcome w where w.gathering_id = p.gathering_id and w.mark = ?)",
                    mark.name());
        }
        if (query.free()) {
            sql.add(" and g.free = true");
        }
        if (query.online()) {
            sql.add(" and g.online = true");
        }
        if (query.groupId() != null) {
            sql.add(" and g.group_id = ?", query.groupId());
        }
    }

    static GatheringCard card(Object[] row) {
        return new GatheringCard(number(row[0]), (String) row[1], (String) row[2], time(row[3]), time(row[4]),
                flag(row[5]),
                ((Number) row[6]).intValue(), Recurring.of((String) row[7], time(row[24]), (String) row[25]),
                        flag(row[8]), number(row[9]), (String) row[10],
                (String) row[11], (Double) row[12], (Double) row[13], number(row[14]), (String) row[15],
                number(row[16]), (String) row[17],
                list(row[18]), list(row[19]).stream().map(mark -> Welcome.valueOf(mark).code()).sorted().toList(),
                row[20] == null ? null : flag(row[20]), (String) row[21], flag(row[22]),
                row[29] == null ? null : (int) Math.round(((Number) row[29]).doubleValue()), moment(row[23]),
                ShownPicture.list((String) row[26]).stream().findFirst().orElse(null),
                row[27] == null ? null : ((Date) row[27]).toLocalDate(), flag(row[28]),
                Corrections.of((String) row[31]));
    }

    static Query query(EntityManager em, Sql sql) {
        var query = em.createNativeQuery(sql.text());
        for (var i = 0; i < sql.parameters().size(); i++) {
            query.setParameter(i + 1, sql.parameters().get(i));
        }
        return query;
    }

    static Long number(Object value) {
        return value == null ? null : ((Number) value).longValue();
    }

    static boolean flag(Object value) {
        return value instanceof Boolean truth ? truth : ((Number) value).intValue() != 0;
    }

    static LocalDateTime time(Object value) {
        return value == null ? null : ((Timestamp) value).toLocalDateTime();
    }

    static Instant moment(Object value) {
        return time(value).toInstant(ZoneOffset.UTC);
    }

    private static List<String> list(Object value) {
        return value == null ? List.of() : Arrays.asList(((String) value).split(","));
    }
}
