package jp.idobata.publishing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import jp.idobata.place.OpeningTimes.Span;
import jp.idobata.place.PlaceHidings;

/** When something published is on at a place; what is not posted here nobody can know. */
@Stateless
@PermitAll
public class PlaceUse {

    private static final String TAKEN = """
            select o.starts_at, o.over_at from gathering g join publication pb on pb.gathering_id = g.id
              join occurrence o on o.gathering_id = g.id
              left join cancellation c on c.occurrence_id = o.id
            where g.place_id = ?1 and o.over_at > ?2 and o.starts_at < ?3 and c.occurrence_id is null
            order by o.starts_at limit 500""";

    private static final String LENT = """
            select p.id, p.name, p.address, p.lent_fee, p.lent_size from place p
            where p.lent and %s
              and (?1 = 0 or p.area_id in (with recursive within as (select id from area where id = ?1 union
                select c.id from area c join within w on c.parent_id = w.id) select id from within))
              and not exists (select 1 from gathering g join publication pb on pb.gathering_id = g.id
                join occurrence o on o.gathering_id = g.id left join cancellation c on c.occurrence_id = o.id
                where g.place_id = p.id and c.occurrence_id is null and o.over_at > ?2 and o.starts_at < ?3)
            order by p.name, p.id limit 300""".formatted(PlaceHidings.SEEN);
    private static final int SHOWN_MOST = 50;

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private PlaceTimes times;

    /**
     * Places to borrow that are open all of that time and where nothing is on, by name, at most
     * {@value #SHOWN_MOST}. Two statements.
     *
     * @param areaId only in that area or an area within it; null for all
     */
    public List<FreePlace> free(LocalDateTime from, LocalDateTime to, Long areaId) {
        List<?> rows = em.createNativeQuery(LENT).setParameter(1, areaId == null ? 0 : areaId).setParameter(2, from)
                .setParameter(3, to).getResultList();
        var lent = rows.stream().map(Row::new).map(row -> new FreePlace(row.number(), row.text(), row.text(),
                row.text(), row.text())).toList();
        var open = times.of(lent.stream().map(FreePlace::id).toList());
        return lent.stream().filter(place -> open.get(place.id()).between(from.toLocalDate().minusDays(1),
                to.toLocalDate()).stream().anyMatch(span -> span.covers(from, to))).limit(SHOWN_MOST).toList();
    }

    /** When something is on there on the days from the first to the last. One statement. */
    public List<Span> taken(long placeId, LocalDate first, LocalDate last) {
        List<?> rows = em.createNativeQuery(TAKEN).setParameter(1, placeId).setParameter(2, first.atStartOfDay())
                .setParameter(3, last.plusDays(1).atStartOfDay()).getResultList();
        return rows.stream().map(Row::new).map(row -> new Span(row.time(), row.time())).toList();
    }
}
