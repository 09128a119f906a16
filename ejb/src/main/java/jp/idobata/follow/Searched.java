package jp.idobata.follow;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import jp.idobata.calendar.TownClock;
import jp.idobata.search.GatheringQuery;
import jp.idobata.search.GatheringQuery.Order;
import jp.idobata.search.GatheringSearch;
import jp.idobata.search.asked.AskedWords;
import jp.idobata.search.asked.GatheringParameters;

/** What saved searches find in a span: the numbers of gatherings. One statement a search, of which there are few. */
@Dependent
class Searched {

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private GatheringSearch search;

    @Inject
    private TownClock clock;

    /**
     * What one search found.
     *
     * @param from the first moment that the search and the span have in common
     * @param until the first moment after it
     */
    record Hits(List<Long> gatherings, LocalDateTime from, LocalDateTime until) {
    }

    List<SavedSearch> of(long accountId) {
        List<?> rows = em.createNativeQuery("select id, name, asked from saved_search where account_id = ?1"
                + " order by id limit " + SavedSearches.MOST).setParameter(1, accountId).getResultList();
        return rows.stream().map(row -> (Object[]) row).map(row -> new SavedSearch(((Number) row[0]).longValue(),
                (String) row[1], (String) row[2])).toList();
    }

    /** What each search of a person finds, the latest published or the next first; those that find nothing left out. */
    List<Hits> within(long accountId, LocalDateTime from, LocalDateTime until, Order order, int most) {
        return of(accountId).stream().flatMap(one -> hits(one, from, until, order, most).stream()).toList();
    }

    private Optional<Hits> hits(SavedSearch one, LocalDateTime from, LocalDateTime until, Order order, int most) {
        GatheringQuery query = new GatheringParameters(AskedWords.of(one.asked())::values, clock.now(), 1).query();
        var first = query.from().isAfter(from) ? query.from() : from;
        var last = query.until() != null && query.until().isBefore(until) ? query.until() : until;
        if (!first.isBefore(last)) {
            return Optional.empty();
        }
        var found = search.numbers(query.from(first).until(last).first(1, order), most);
        return found.isEmpty() ? Optional.empty() : Optional.of(new Hits(found, first, last));
    }
}
