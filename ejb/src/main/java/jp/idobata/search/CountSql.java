package jp.idobata.search;

import java.util.List;
import jp.idobata.place.PlaceHidings;

/** How many match: each gathering with a date in the span counts once. */
final class CountSql {

    private CountSql() {
    }

    /** So many at most, so that it costs no more in a large town. */
    static Sql count(GatheringQuery query, Way way, int most) {
        var sql = new Sql().add("select count(*) from (");
        return limited(sql, query, way, "select g.id", most).add(") c");
    }

    /** All of them, however many: for machines that were promised the number. */
    static Sql total(GatheringQuery query) {
        var sql = new Sql().add("select count(*)");
        if (query.terms().fullText().isEmpty() && Keys.any(query)) {
            return dated(sql, query, Way.KEY);
        }
        places(Way.WORDS.gatherings(sql, query), query).add(" where exists (select 1 from occurrence o where"
                + " o.gathering_id = g.id");
        CardSql.span(sql, query);
        return CardSql.narrow(sql.add(")"), query, Way.WORDS);
    }

    /**
     * Adds a statement of so many of them, with these columns of theirs. What some have is counted by the key, for many
     * dates must be read to find a thousand gatherings of a theme.
     */
    static Sql limited(Sql sql, GatheringQuery query, Way way, String columns, int most) {
        sql.add(columns);
        if (way == Way.WORDS) {
            dated(sql, query, way);
        } else if (way == Way.KEY || way == Way.SOME && query.until() == null) {
            dated(sql, query, Way.KEY).add(" order by w.id desc");
        } else {
            way.dates(sql, query.by(GatheringQuery.Order.SOON));
            CardSql.span(places(sql, query).add(" where true"), query);
            CardSql.first(sql, query);
            CardSql.narrow(sql, query, way);
        }
        return sql.add(" limit ?", most);
    }

    /** Nobody need know which date comes first. No exists, which the database would begin with. */
    private static Sql dated(Sql sql, GatheringQuery query, Way way) {
        places(way.gatherings(sql, query), query).add(" where (select 1 from occurrence o where o.gathering_id = g.id");
        CardSql.span(sql, query);
        return CardSql.narrow(sql.add(" limit 1)"), query, way);
    }

    private static Sql places(Sql sql, GatheringQuery query) {
        return sql.add(" left join place pl on pl.id = g.place_id" + (query.near() == null ? "" : PlaceHidings.JOIN));
    }

    /** The numbers of several queries in one row, so many at most of each. */
    static Sql counts(List<GatheringQuery> queries, int most) {
        var sql = new Sql().add("select ");
        for (var query : queries) {
            var count = Frequency.on(query, way -> count(query, way, most));
            sql.add(sql.parameters().isEmpty() ? "(" : ", (").add(count.text(), count.parameters().toArray()).add(")");
        }
        return sql;
    }
}
