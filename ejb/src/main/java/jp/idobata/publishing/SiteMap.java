package jp.idobata.publishing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import jp.idobata.calendar.TownClock;
import jp.idobata.freshness.Entry.Kind;
import jp.idobata.freshness.Freshness;
import jp.idobata.place.PlaceHidings;

/**
 * Which pages there are, for search engines: what the lists show, and of gatherings those as well whose last date was
 * not long ago. What rests, is hidden or withdrawn is not among them.
 */
@Stateless
@PermitAll
public class SiteMap {

    /** Pages of one part, at most: so many numbers in a row are in it. */
    public static final int PART = 50_000;

    /** Pages read at once. */
    static final int STRIDE = 5_000;

    private static final int DAYS_BACK = 90;

    /** What has pages of its own, by the folder of their addresses. */
    public enum Of {
        /** Published gatherings. */
        GATHERINGS("gathering g join publication pb on pb.gathering_id = g.id", "g.updated_at", "g",
                Freshness.awake(Kind.GATHERING, "g") + " and exists (select 1 from occurrence o where"
                        + " o.gathering_id = g.id and o.starts_at > ?3)"),
        /** Places in public view. */
        PLACES("place p", "p.updated_at", "p", Freshness.awake(Kind.PLACE, "p") + " and " + PlaceHidings.SEEN
                + " and ?3 is not null"),
        /** Groups with a page. */
        GROUPS("community_group p join group_approval ga on ga.group_id = p.id", "p.updated_at", "p", "?3 is not null"),
        /** Areas as they are today. */
        AREAS("area p", "null", "p", "p.ends_on is null and ?3 is not null");

        private final String from;
        private final String changed;
        private final String alias;
        private final String where;

        Of(String from, String changed, String alias, String where) {
            this.from = from;
            this.changed = changed;
            this.alias = alias;
            this.where = where;
        }

        private String parts() {
            return "select distinct (" + alias + ".id - 1) div " + PART + " from " + from + " where " + alias
                    + ".id between ?1 and ?2 and " + where + " order by 1";
        }

        private String pages() {
            return "select " + alias + ".id, " + changed + " from " + from + " where " + alias
                    + ".id between ?1 and ?2 and " + where + " order by 1 limit " + STRIDE;
        }
    }

    /**
     * A page.
     *
     * @param id number of what it shows
     * @param changedAt when that last changed; null if nobody knows
     */
    public record Page(long id, Instant changedAt) {
    }

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private TownClock clock;

    /** Numbers of the parts that have a page, from 0. One statement. */
    public List<Integer> parts(Of of) {
        List<?> rows = em.createNativeQuery(of.parts()).setParameter(1, 1L).setParameter(2, Long.MAX_VALUE)
                .setParameter(3, since()).getResultList();
        return rows.stream().map(row -> ((Number) row).intValue()).toList();
    }

    /**
     * The next pages of a part, at most {@value #STRIDE}; none if there are no more. One statement.
     *
     * @param after number of the last one that was read; 0 for the first
     */
    public List<Page> pages(Of of, int part, long after) {
        var first = (long) part * PART + 1;
        List<?> rows = em.createNativeQuery(of.pages()).setParameter(1, Math.max(first, after + 1))
                .setParameter(2, first + PART - 1).setParameter(3, since()).getResultList();
        return rows.stream().map(Row::new).map(row -> {
            var id = row.number();
            var changed = row.time();
            return new Page(id, changed == null ? null : changed.toInstant(ZoneOffset.UTC));
        }).toList();
    }

    private LocalDateTime since() {
        return clock.today().minusDays(DAYS_BACK).atStartOfDay();
    }
}
