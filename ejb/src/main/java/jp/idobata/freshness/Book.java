package jp.idobata.freshness;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import jp.idobata.calendar.TownClock;

/** Where it is written down that an entry was asked of, that somebody was sure, that it ages or rests. */
@Dependent
class Book {

    private static final String PLACE_SEEN = "not exists (select 1 from place_hiding h where h.place_id = e.id"
            + " and h.ended_at is null)";
    private static final String GATHERING_SEEN = "exists (select 1 from publication p where p.gathering_id = e.id)";

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private TownClock clock;

    @Inject
    private Event<FreshnessChanged> changed;

    /**
     * Writes down that it was asked.
     *
     * @param way MAIL, LETTER or CALL
     * @return number of the row
     */
    long asked(Entry entry, String way, String by) {
        em.createNativeQuery("insert into freshness_asking (kind, subject_id, way, asked_by, asked_at)"
                + " values (?1, ?2, ?3, ?4, ?5)").setParameter(1, entry.kind().name()).setParameter(2, entry.id())
                .setParameter(3, way).setParameter(4, by).setParameter(5, now()).executeUpdate();
        return lastRow();
    }

    /** It was not asked after all. */
    void notAsked(long asking) {
        em.createNativeQuery("delete from freshness_asking where id = ?1").setParameter(1, asking).executeUpdate();
    }

    private long lastRow() {
        return ((Number) em.createNativeQuery("select last_insert_id()").getSingleResult()).longValue();
    }

    /**
     * How an entry stood, to be put back; each may be null.
     *
     * @param agedOn the last day somebody was sure, if the public is told
     * @param restedWhy why it rested
     */
    record Before(LocalDate agedOn, LocalDateTime agedAt, String restedWhy, LocalDateTime restedAt) {
    }

    Before before(Entry entry) {
        var row = (Object[]) em.createNativeQuery("select a.sure_on, a.began_at, r.why, r.began_at from (select 1) x"
                + " left join freshness_ageing a on a.kind = ?1 and a.subject_id = ?2"
                + " left join freshness_rest r on r.kind = ?1 and r.subject_id = ?2")
                .setParameter(1, entry.kind().name()).setParameter(2, entry.id()).getSingleResult();
        return new Before(row[0] == null ? null : ((Date) row[0]).toLocalDate(), local(row[1]), (String) row[2],
                local(row[3]));
    }

    private static LocalDateTime local(Object column) {
        return column == null ? null : ((Timestamp) column).toLocalDateTime();
    }

    /** Puts back how it stood. */
    void putBack(Entry entry, Before before, Long confirmation) {
        if (confirmation != null) {
            em.createNativeQuery("delete from freshness_confirmation where id = ?1").setParameter(1, confirmation)
                    .executeUpdate();
            keep(entry);
        }
        wake(entry);
        if (before.agedAt() != null) {
            put("freshness_ageing (kind, subject_id, sure_on, began_at)", entry, before.agedOn(), before.agedAt());
        }
        if (before.restedAt() != null) {
            put("freshness_rest (kind, subject_id, why, began_at)", entry, before.restedWhy(), before.restedAt());
        }
        changed.fire(new FreshnessChanged(entry));
    }

    private void put(String into, Entry entry, Object said, LocalDateTime began) {
        em.createNativeQuery("insert into " + into + " values (?1, ?2, ?3, ?4)").setParameter(1, entry.kind().name())
                .setParameter(2, entry.id()).setParameter(3, said).setParameter(4, began).executeUpdate();
    }

    private void wake(Entry entry) {
        for (var table : new String[] {"freshness_ageing", "freshness_rest"}) {
            em.createNativeQuery("delete from " + table + " where kind = ?1 and subject_id = ?2")
                    .setParameter(1, entry.kind().name()).setParameter(2, entry.id()).executeUpdate();
        }
    }

    /** The last confirmation stands with the entry, so that what is due is found without looking at all of them. */
    private void keep(Entry entry) {
        em.createNativeQuery("update " + (entry.kind() == Entry.Kind.PLACE ? "place" : "gathering") + " e set"
                + " e.confirmed_at = (select max(c.confirmed_at) from freshness_confirmation c where c.kind = ?1"
                + " and c.subject_id = e.id) where e.id = ?2").setParameter(1, entry.kind().name())
                .setParameter(2, entry.id()).executeUpdate();
    }

    /**
     * Writes down that somebody is sure; the entry is awake and fresh from now on.
     *
     * @return number of the row
     */
    long confirm(Entry entry, Way way, String by) {
        em.createNativeQuery("insert into freshness_confirmation (kind, subject_id, way, confirmed_by, confirmed_at)"
                + " values (?1, ?2, ?3, ?4, ?5)").setParameter(1, entry.kind().name()).setParameter(2, entry.id())
                .setParameter(3, way.name()).setParameter(4, by).setParameter(5, now()).executeUpdate();
        var row = lastRow();
        keep(entry);
        wake(entry);
        changed.fire(new FreshnessChanged(entry));
        return row;
    }

    /** From now on the public is told when somebody was last sure. */
    void age(Standing standing) {
        em.createNativeQuery("replace into freshness_ageing (kind, subject_id, sure_on, began_at)"
                + " values (?1, ?2, ?3, ?4)").setParameter(1, standing.entry().kind().name())
                .setParameter(2, standing.entry().id()).setParameter(3, standing.sure()).setParameter(4, now())
                .executeUpdate();
        changed.fire(new FreshnessChanged(standing.entry()));
    }

    /** From now on it is in no list. */
    void rest(Entry entry, boolean gone) {
        rest(entry, gone ? "GONE" : "SILENT");
    }

    /**
     * The same.
     *
     * @param why SILENT: nobody answered; PAUSED: its keeper says that it rests for now; GONE: that it is no more
     */
    void rest(Entry entry, String why) {
        em.createNativeQuery("replace into freshness_rest (kind, subject_id, why, began_at) values (?1, ?2, ?3, ?4)")
                .setParameter(1, entry.kind().name()).setParameter(2, entry.id())
                .setParameter(3, why).setParameter(4, now()).executeUpdate();
        changed.fire(new FreshnessChanged(entry));
    }

    /**
     * Throws away what no longer counts, because the entry was changed after it. What is out of view may come back as
     * it was, and is left alone.
     */
    void tidy() {
        for (var table : new String[] {"freshness_ageing", "freshness_rest"}) {
            for (var kind : Entry.Kind.values()) {
                em.createNativeQuery("delete f from " + table + " f join " + (kind == Entry.Kind.PLACE ? "place"
                        : "gathering") + " e on e.id = f.subject_id where f.kind = ?1 and e.updated_at >= f.began_at"
                        + " and " + (kind == Entry.Kind.PLACE ? PLACE_SEEN : GATHERING_SEEN))
                        .setParameter(1, kind.name()).executeUpdate();
            }
        }
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
