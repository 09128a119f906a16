package jp.idobata.search;

import jp.idobata.gathering.ProposalRules;

/** How frequent the words of a query are, in the terms of {@link CardSql}. */
final class Frequency {

    private static final int PROBED = 200;
    private static final int FREQUENT = 10;

    private Frequency() {
    }

    /**
     * Whether the words are frequent: then they are better looked for in the order of time than by the index. Asked of
     * the next dates. What is not written anew yet is not in the index at all.
     */
    static Sql probe(GatheringQuery query) {
        var condition = query.terms().compared("s");
        return new Sql().add("select exists (select 1 from gathering_search w where w.state = 0) or " + FREQUENT
                + " <= (select count(*) from (select n.gathering_id from occurrence n where n.over_at > ?"
                + " and n.starts_at >= ? order by n.starts_at limit " + PROBED + ") o join gathering_search s on"
                + " s.gathering_id = o.gathering_id where " + condition.sql() + ")", query.from(),
                query.from().minusDays(ProposalRules.DAYS_LONG_MOST)).add("", condition.values().toArray());
    }

    /** Whether the words are frequent, and how many gatherings match, counted the quicker way. */
    static Sql counted(GatheringQuery query) {
        var probe = probe(query);
        var scanned = CardSql.count(query, false);
        var indexed = CardSql.count(query, true);
        return new Sql().add("select f.frequent, if(f.frequent, (").add(scanned.text(), scanned.parameters().toArray())
                .add("), (").add(indexed.text(), indexed.parameters().toArray()).add(")) from (")
                .add(probe.text(), probe.parameters().toArray()).add(" as frequent) f");
    }
}
