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
 * Finds public gatherings. Two statements a page: what is on it, and how many there are in all. Where only
 * cards or numbers are asked for by words, one more asks how frequent these are.
 */
@Stateless
@PermitAll
public class GatheringSearch {

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    /** One page of what matches. */
    public Found find(GatheringQuery query) {
        if (query.terms().isEmpty()) {
            var cards = cards(query, true);
            var known = query.page() == 1 && cards.size() < query.size();
            return new Found(known ? cards.size() : count(query), cards, query.page(), query.size());
        }
        var row = (Object[]) query(Frequency.counted(query)).getSingleResult();
        var total = ((Number) row[1]).intValue();
        return new Found(total, total == 0 ? List.of() : cards(query, !CardSql.flag(row[0])), query.page(), query
                .size());
    }

    /** Whether few have the words, so that the full-text index is the quicker way to them. */
    private boolean isRare(GatheringQuery query) {
        return query.terms().isEmpty() || query.terms().isAny() || !CardSql.flag(query(Frequency.probe(query))
                .getSingleResult());
    }

    /**
     * One stretch of what matches, behind what was read already. Two statements.
     *
     * @param read how far was read; null from the beginning, or from the page of the query
     */
    public Stretch stretch(GatheringQuery query, Cursor read) {
        List<?> rows = query(CardSql.stretch(query, read, isRare(query))).getResultList();
        var shown = rows.subList(0, Math.min(query.size(), rows.size())).stream().map(row -> (Object[]) row).toList();
        var cards = shown.stream().map(CardSql::card).toList();
        var whole = read == null && query.page() == 1 && rows.size() <= query.size();
        return new Stretch(whole ? cards.size() : count(query), cards, rows.size() <= query.size() ? null
                : CursorSql.at(shown.get(shown.size() - 1), cards.get(cards.size() - 1), query));
    }

    /** How many match each of several queries. One statement. */
    public List<Integer> counts(List<GatheringQuery> queries) {
        var row = query(CardSql.counts(queries)).getSingleResult();
        return Arrays.stream(row instanceof Object[] several ? several : new Object[] {row})
                .map(count -> ((Number) count).intValue()).toList();
    }

    /** The cards of one page, where nobody asks how many there are in all. One statement. */
    public List<GatheringCard> cards(GatheringQuery query) {
        return cards(query, isRare(query));
    }

    private List<GatheringCard> cards(GatheringQuery query, boolean indexed) {
        List<?> rows = query(CardSql.page(query, indexed)).getResultList();
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
        List<?> rows = query(CardSql.numbers(query, most, isRare(query))).getResultList();
        return rows.stream().map(row -> CardSql.number(row instanceof Object[] columns ? columns[0] : row)).toList();
    }

    private int count(GatheringQuery query) {
        return ((Number) query(CardSql.count(query, true)).getSingleResult()).intValue();
    }

    private Query query(Sql sql) {
        return CardSql.query(em, sql);
    }
}
