package jp.idobata.publishing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.idobata.calendar.TownClock;
import jp.idobata.gathering.ProposalRules;
import jp.idobata.search.GatheringQuery;
import jp.idobata.search.GatheringSearch;

/** What feeds are made of: published gatherings with all their dates. */
@Stateless
@PermitAll
public class Feeds {

    private static final String ENTRY = "select " + GatheringRow.COLUMNS + ", g.version, p.published_at"
            + GatheringRow.TABLES + " where ";
    private static final String DATES = """
            select o.gathering_id, o.original_starts_at, o.starts_at, o.ends_at, o.all_day, c.reason
            from occurrence o left join cancellation c on c.occurrence_id = o.id where\s""";
    private static final long NOBODY = 0;

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private GatheringSearch search;

    @Inject
    private TownClock clock;

    /**
     * How things stand. Empty if there is no such gathering, group, place or area for the public. One statement.
     *
     * @param id its number; does not matter for the town
     */
    public Optional<Edition> edition(FeedOf of, long id) {
        var now = clock.now();
        var row = new Row(em.createNativeQuery(of.edition()).setParameter(1, now)
                .setParameter(2, now.minusDays(ProposalRules.DAYS_LONG_MOST + 1))
                .setParameter(3, of == FeedOf.TOWN ? NOBODY : id).getSingleResult());
        var name = row.text();
        if (name == null && of != FeedOf.TOWN) {
            return Optional.empty();
        }
        var changed = row.time();
        var over = row.time();
        var moments = new ArrayList<>(Stream.of(changed, row.time(), row.time(), row.time(), row.time())
                .map(time -> time == null ? Instant.EPOCH : time.toInstant(ZoneOffset.UTC)).toList());
        moments.add(over == null ? Instant.EPOCH : over.atZone(clock.zone()).toInstant());
        return Optional.of(new Edition(name, moments.stream().max(Instant::compareTo).orElseThrow(),
                moments.stream().map(Instant::toString).collect(Collectors.joining(" ")) + " " + row.count()));
    }

    /**
     * One page of the gatherings that match, each with those of its dates that are in the span asked for, in order.
     * Three statements, however many there are.
     *
     * @param most gatherings on a page
     */
    public FeedPage page(GatheringQuery query, int most) {
        var found = search.numbers(query, most);
        var ids = found.subList(0, Math.min(most, found.size()));
        return new FeedPage(ids.isEmpty() ? List.of() : entries(query, ids), found.size() > most);
    }

    private List<FeedEntry> entries(GatheringQuery query, List<Long> ids) {
        var among = "(" + ids.stream().map(String::valueOf).collect(Collectors.joining(",")) + ")";
        var until = query.until() == null ? query.from().plusYears(100) : query.until();
        var dates = dates(em.createNativeQuery(DATES + "o.gathering_id in " + among + " and o.over_at > ?1"
                + " and o.starts_at < ?2 order by o.gathering_id, o.starts_at").setParameter(1, query.from())
                .setParameter(2, until));
        List<?> rows = em.createNativeQuery(ENTRY + "g.id in " + among).setParameter(1, query.from()).getResultList();
        var entries = rows.stream().map(row -> entry(row, dates))
                .collect(Collectors.toMap(entry -> entry.gathering().id(), entry -> entry));
        return ids.stream().map(entries::get).filter(Objects::nonNull).toList();
    }

    /** The published gathering of that number with all its dates to come, or the last one. At most three statements. */
    public Optional<FeedEntry> entry(long id) {
        var now = clock.now();
        List<?> rows = em.createNativeQuery(ENTRY + "g.id = ?2").setParameter(1, now).setParameter(2, id)
                .getResultList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var dates = dates(em.createNativeQuery(DATES + "o.gathering_id = ?1 and o.over_at > ?2 order by o.starts_at")
                .setParameter(1, id).setParameter(2, now));
        if (dates.isEmpty()) {
            dates = dates(em.createNativeQuery(DATES + "o.gathering_id = ?1 order by o.starts_at desc limit 1")
                    .setParameter(1, id));
        }
        return Optional.of(entry(rows.get(0), dates));
    }

    private static Map<Long, List<PublicDate>> dates(Query query) {
        List<?> rows = query.getResultList();
        var dates = new HashMap<Long, List<PublicDate>>();
        rows.stream().map(Row::new).forEach(row -> dates.computeIfAbsent(row.number(), id -> new ArrayList<>())
                .add(new PublicDate(row.time(), row.time(), row.time(), row.truth(), row.text())));
        return dates;
    }

    private static FeedEntry entry(Object columns, Map<Long, List<PublicDate>> dates) {
        var row = new Row(columns);
        var id = ((Number) ((Object[]) columns)[0]).longValue();
        var gathering = GatheringRow.read(row, toCome -> dates.getOrDefault(id, List.of()));
        return new FeedEntry(gathering, row.count(), row.moment());
    }
}
