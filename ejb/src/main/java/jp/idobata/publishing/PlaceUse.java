package jp.idobata.publishing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import jp.idobata.place.OpeningTimes.Span;

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

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    /** When something is on there on the days from the first to the last. One statement. */
    public List<Span> taken(long placeId, LocalDate first, LocalDate last) {
        List<?> rows = em.createNativeQuery(TAKEN).setParameter(1, placeId).setParameter(2, first.atStartOfDay())
                .setParameter(3, last.plusDays(1).atStartOfDay()).getResultList();
        return rows.stream().map(Row::new).map(row -> new Span(row.time(), row.time())).toList();
    }
}
