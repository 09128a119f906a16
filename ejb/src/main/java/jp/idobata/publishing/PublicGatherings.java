package jp.idobata.publishing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import jp.idobata.attendance.Fullness;
import jp.idobata.calendar.TownClock;

/** Published gatherings, one by one. */
@Stateless
@PermitAll
public class PublicGatherings {

    /** Most dates that are shown of one gathering. */
    public static final int DATES_MOST = 60;

    private static final String GATHERING = "select " + GatheringRow.COLUMNS + GatheringRow.TABLES + " where g.id = ?2";

    private static final String DATES = """
            select o.original_starts_at, o.starts_at, o.ends_at, o.all_day, c.reason,
              coalesce(r.capacity, g.capacity), coalesce(r.taken, 0)
            from occurrence o join gathering g on g.id = o.gathering_id
              left join cancellation c on c.occurrence_id = o.id left join roll r on r.occurrence_id = o.id
            where o.gathering_id = ?1""";

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private TownClock clock;

    /** The published gathering of that number with its dates to come. Two statements. */
    public Optional<PublicGathering> find(long id) {
        var now = clock.now();
        List<?> rows = em.createNativeQuery(GATHERING).setParameter(1, now).setParameter(2, id).getResultList();
        return rows.stream().findFirst().map(row -> GatheringRow.read(new Row(row), toCome -> dates(id, toCome)));
    }

    private List<PublicDate> dates(long id, int toCome) {
        var query = toCome > 0
                ? em.createNativeQuery(DATES + " and o.over_at > ?2 order by o.starts_at limit " + DATES_MOST)
                        .setParameter(2, clock.now())
                : em.createNativeQuery(DATES + " order by o.starts_at desc limit 1");
        List<?> rows = query.setParameter(1, id).getResultList();
        return rows.stream().map(Row::new)
                .map(row -> new PublicDate(row.time(), row.time(), row.time(), row.truth(), row.text(),
                        Fullness.of(row.count(), row.count()))).toList();
    }
}
