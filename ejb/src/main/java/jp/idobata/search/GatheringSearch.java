package jp.idobata.search;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds public gatherings. Two statements a page: what is on it, and how many there are in all. Both also ask how
 * frequent words, areas and themes are; see {@link Way}.
 */
@Stateless
@PermitAll
public class GatheringSearch {

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    /** One page of what matches, counted so far as {@link Found} says. */
    public Found find(GatheringQuery query) {
        var most = Found.counted(query);
        var way = Way.of(query);
        if (way != null) {
            var cards = cards(CardSql.page(query, way));
            var known = query.page() == 1 && cards.size() < query.size();
            return Found.of(query, known ? cards.size() : number(CountSql.count(query, way, most)), cards);
        }
        if (!query.terms().fullText().isEmpty()) {
            return worded(query, Ways.ask(em, query), most);
        }
        var row = (Object[]) query(Frequency.counted(query, most)).getSingleResult();
        var total = ((Number) row[1]).intValue();
        return Found.of(query, total, total == 0 ? List.of() : cards(CardSql.page(query, way(row[0]))));
    }

    /** Where words are looked for, the page and how many there are come in one statement. */
    private Found worded(GatheringQuery query, Way way, int most) {
        var count = CountSql.count(query, way, most);
        var page = CardSql.page(query, way);
        List<?> rows = query(new Sql().add("select e.*, (").add(count.text(), count.parameters().toArray())
                .add(") as total from (").add(page.text(), page.parameters().toArray()).add(") e")).getResultList();
        var cards = rows.stream().map(row -> (Object[]) row).toList();
        var total = cards.isEmpty() ? query.page() == 1 ? 0 : number(count)
                : ((Number) cards.get(0)[cards.get(0).length - 1]).intValue();
        return Found.of(query, total, cards.stream().map(CardSql::card).toList());
    }

    /** How many match, however many. */
    public int total(GatheringQuery query) {
        return number(CountSql.total(query));
    }

    /**
     * One stretch of what matches, behind what was read already. Two statements.
     *
     * @param read how far was read; null from the beginning, or from the page of the query
     */
    public Stretch stretch(GatheringQuery query, Cursor read) {
        List<?> rows = query(Ways.on(em, query, way -> CardSql.stretch(query, read, way))).getResultList();
        var shown = rows.subList(0, Math.min(query.size(), rows.size())).stream().map(row -> (Object[]) row).toList();
        var cards = shown.stream().map(CardSql::card).toList();
        var whole = read == null && query.page() == 1 && rows.size() <= query.size();
        return new Stretch(whole ? cards.size() : total(query), cards, rows.size() <= query.size() ? null
                : CursorSql.at(shown.get(shown.size() - 1), cards.get(cards.size() - 1), query));
    }

    /** How many match each of several queries, counted so far as {@link Found} says. One statement. */
    public List<Integer> counts(List<GatheringQuery> queries) {
        var row = query(CountSql.counts(queries, Found.COUNTED_MOST + 1)).getSingleResult();
        return Arrays.stream(row instanceof Object[] several ? several : new Object[] {row})
                .map(count -> ((Number) count).intValue()).toList();
    }

    /** The cards of one page, where nobody asks how many there are in all. One statement. */
    public List<GatheringCard> cards(GatheringQuery query) {
        return cards(Ways.on(em, query, way -> CardSql.page(query, way)));
    }

    private List<GatheringCard> cards(Sql page) {
        List<?> rows = query(page).getResultList();
        return rows.stream().map(row -> CardSql.card((Object[]) row)).toList();
    }

    /** The cards of one page of each of several queries. One statement; none where nothing is asked. */
    public List<List<GatheringCard>> several(List<GatheringQuery> queries) {
        var found = queries.stream().map(any -> (List<GatheringCard>) new ArrayList<GatheringCard>()).toList();
        if (!queries.isEmpty()) {
            List<?> rows = query(CardSql.several(queries)).getResultList();
            rows.stream().map(row -> (Object[]) row).forEach(row -> found.get(((Number) row[0]).intValue())
                    .add(CardSql.card(Arrays.copyOfRange(row, 1, row.length))));
        }
        return found;
    }

    /**
     * The numbers of the gatherings on one page, in order, and of the first on the next one. One statement.
     *
     * @param most gatherings on a page; the size of the query does not matter
     */
    public List<Long> numbers(GatheringQuery query, int most) {
        List<?> rows = query(Ways.on(em, query, way -> CardSql.numbers(query, most, way))).getResultList();
        return rows.stream().map(row -> CardSql.number(row instanceof Object[] columns ? columns[0] : row)).toList();
    }

    private int number(Sql sql) {
        return ((Number) query(sql).getSingleResult()).intValue();
    }

    private static Way way(Object number) {
        return Way.values()[((Number) number).intValue()];
    }

    private Query query(Sql sql) {
        return CardSql.query(em, sql);
    }
}
