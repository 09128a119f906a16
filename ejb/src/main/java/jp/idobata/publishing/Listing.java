package jp.idobata.publishing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import jp.idobata.freshness.Entry;
import jp.idobata.freshness.Freshness;
import jp.idobata.search.SearchTerms;

/**
 * A list of one kind of thing ({@code p}) with its area ({@code a}), narrowed by words and area, with the number of
 * gatherings to come for each ({@code g}).
 */
record Listing(String kind, String from, String columns, String gatherings, String text, String sureOn) {

    /**
     * A list.
     *
     * @param kind of what, as in {@code name_search}
     */
    static Listing of(String kind, String from, String columns, String gatherings, String text) {
        return new Listing(kind, from, columns, gatherings, text, "null");
    }

    /** With a column that says when somebody was last sure of a thing. */
    Listing ageing(String column) {
        return new Listing(kind, from, columns, gatherings, text, column);
    }

    ListPage page(EntityManager em, String words, Long areaId, List<Condition> conditions, int page,
            LocalDateTime now) {
        var size = ListPage.SIZE;
        var bounded = Math.max(1, Math.min(1000, page));
        var values = new ArrayList<Object>();
        var where = where(words, areaId, conditions, values);
        var total = (Number) query(em, "select count(*) from " + from + where, values).getSingleResult();
        values.add(0, now);
        // What is told of a thing is read of those on the page alone.
        var shown = " join (select p.id as number from " + from + where + " order by p.name, p.id limit " + size
                + " offset " + (bounded - 1) * size + ") f on f.number = p.id";
        List<?> rows = query(em, "select p.id, p.name, " + columns + ", a.id, a.name, (select count(*) from gathering g"
                + " join publication pb on pb.gathering_id = g.id where " + gatherings + " and "
                + Freshness.awake(Entry.Kind.GATHERING, "g") + " and exists (select 1 from"
                + " occurrence o where o.gathering_id = g.id and o.over_at > ?)), " + sureOn + " from " + from
                + shown + " order by p.name, p.id", values).getResultList();
        return new ListPage(total.intValue(), rows.stream().map(Row::new)
                .map(row -> new Listed(row.number(), row.text(),
                row.text(), row.text(), row.degrees(), row.degrees(), row.number(), row.text(), row.count(), row.day()))
                        .toList(),
                bounded, size);
    }

    private String where(String words, Long areaId, List<Condition> conditions, List<Object> values) {
        var where = " where 1 = 1";
        if (words != null && !words.isBlank()) {
            where += " and (instr(" + text + ", ?) > 0";
            values.add(words.strip());
            var terms = SearchTerms.of(words);
            if (!terms.isEmpty()) {
                // One for all rows, not one for each: few names have the words.
                var condition = terms.compared("n");
                where += " or p.id in (select n.subject_id from name_search n where n.kind = '" + kind + "' and "
                        + condition.sql() + ")";
                values.addAll(condition.values());
            }
            where += ")";
        }
        if (areaId != null) {
            where += " and p.area_id in (with recursive within as (select id from area where id = ? union"
                    + " select c.id from area c join within w on c.parent_id = w.id) select id from within)";
            values.add(areaId);
        }
        for (var condition : conditions) {
            where += " and " + condition.sql();
            values.addAll(condition.values());
        }
        return where;
    }

    private static Query query(EntityManager em, String sql, List<Object> values) {
        var query = em.createNativeQuery(sql);
        for (var i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }
}
