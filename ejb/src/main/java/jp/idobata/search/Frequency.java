package jp.idobata.search;

import java.util.function.Function;
import java.util.stream.Stream;
import jp.idobata.gathering.ProposalRules;
import jp.idobata.place.PlaceHidings;

/** How frequent what a query asks for is, and so which way it goes, in the terms of {@link CardSql}. */
final class Frequency {

    private static final int PROBED = 200;
    private static final int FREQUENT = 10;
    private static final int VERY = 50;

    private Frequency() {
    }

    /**
     * The number of the {@link Way}. What is frequent among the next dates is better looked for in the order of time
     * than by an index. Words that are not written anew yet are not in the index at all.
     */
    static Sql probe(GatheringQuery query) {
        var terms = query.terms();
        var indexed = !terms.isEmpty() && !terms.fullText().isEmpty();
        var far = query.order() == GatheringQuery.Order.NEAR;
        var sql = new Sql().add("select case when " + (terms.isEmpty() ? "" : "exists (select 1 from gathering_search x"
                + " where x.state = 0) or ") + "f.matched >= " + (terms.isEmpty() ? VERY : FREQUENT) + " then "
                + (far ? Way.KEY : Way.ORDER).ordinal() + (indexed ? " when f.worded < " + FREQUENT + " then "
                        + Way.WORDS.ordinal() : "") + (terms.isEmpty() ? " when f.matched >= " + FREQUENT + " then "
                                + Way.SOME.ordinal() : "") + " else " + Way.KEY.ordinal()
                + " end as way from (select count(*) as worded, coalesce(sum(");
        CardSql.where(sql.add("true"), query);
        sql.add("), 0) as matched from (select n.gathering_id from occurrence n force index (starts_at)"
                + " where n.over_at > ? and n.starts_at >= ? order by n.starts_at limit " + PROBED + ") p"
                + " join gathering g on g.id = p.gathering_id left join place pl on pl.id = g.place_id"
                + PlaceHidings.JOIN, query.from(), query.from().minusDays(ProposalRules.DAYS_LONG_MOST));
        if (!terms.isEmpty()) {
            var words = terms.compared("s");
            sql.add(" join gathering_search s on s.gathering_id = g.id where " + words.sql(), words.values().toArray());
        }
        return sql.add(") f");
    }

    /**
     * A statement on the way that the query goes: the ways are alternatives of one statement, only one is gone. Words
     * that are not known to be frequent are looked for by their index.
     */
    static Sql on(GatheringQuery query, Function<Way, Sql> statement) {
        var way = Way.of(query);
        if (way != null || !query.terms().fullText().isEmpty()) {
            return statement.apply(way == null ? Way.WORDS : way);
        }
        var probe = probe(query);
        var sql = new Sql();
        for (var each : ways(query).filter(any -> any != Way.SOME).toList()) {
            var made = statement.apply(each);
            sql.add((sql.parameters().isEmpty() ? "" : " union all ") + "(select e.* from (")
                    .add(made.text(), made.parameters().toArray()).add(") e where (")
                    .add(probe.text(), probe.parameters().toArray()).add(each == Way.ORDER ? ") <= "
                            + Way.SOME.ordinal() + ")" : ") = " + each.ordinal() + ")");
        }
        return sql;
    }

    /** Which way the query goes, and how many gatherings match, counted on it, so many at most. */
    static Sql counted(GatheringQuery query, int most) {
        var sql = new Sql().add("select f.way, case f.way");
        for (var way : ways(query).toList()) {
            var count = CountSql.count(query, way, most);
            sql.add(" when " + way.ordinal() + " then (").add(count.text(), count.parameters().toArray()).add(")");
        }
        var probe = probe(query);
        return sql.add(" end from (").add(probe.text(), probe.parameters().toArray()).add(") f");
    }

    private static Stream<Way> ways(GatheringQuery query) {
        return Stream.of(Way.values()).filter(way -> switch (way) {
            case ORDER -> true;
            case SOME -> query.terms().isEmpty();
            case WORDS -> false;
            case KEY -> Keys.any(query);
        });
    }
}
