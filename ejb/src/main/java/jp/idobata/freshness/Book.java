package jp.idobata.freshness;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import jp.idobata.calendar.TownClock;

/** Where it is written down that an entry was asked of, that somebody was sure, that it ages or rests. */
@Dependent
class Book {

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private TownClock clock;

    @Inject
    private Event<FreshnessChanged> changed;

    /**
     * Writes down that it was asked.
     *
     * @param way MAIL or LETTER
     */
    void asked(Entry entry, String way, String by) {
        em.createNativeQuery("insert into freshness_asking (kind, subject_id, way, asked_by, asked_at)"
                + " values (?1, ?2, ?3, ?4, ?5)").setParameter(1, entry.kind().name()).setParameter(2, entry.id())
                .setParameter(3, way).setParameter(4, by).setParameter(5, now()).executeUpdate();
    }

    /** Writes down that somebody is sure; the entry is awake and fresh from now on. */
    void confirm(Entry entry, Way way, String by) {
        em.createNativeQuery("insert into freshness_confirmation (kind, subject_id, way, confirmed_by, confirmed_at)"
                + " values (?1, ?2, ?3, ?4, ?5)").setParameter(1, entry.kind().name()).setParameter(2, entry.id())
                .setParameter(3, way.name()).setParameter(4, by).setParameter(5, now()).executeUpdate();
        for (var table : new String[] {"freshness_ageing", "freshness_rest"}) {
            em.createNativeQuery("delete from " + table + " where kind = ?1 and subject_id = ?2")
                    .setParameter(1, entry.kind().name()).setParameter(2, entry.id()).executeUpdate();
        }
        changed.fire(new FreshnessChanged(entry));
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
        em.createNativeQuery("replace into freshness_rest (kind, subject_id, why, began_at) values (?1, ?2, ?3, ?4)")
                .setParameter(1, entry.kind().name()).setParameter(2, entry.id())
                .setParameter(3, gone ? "GONE" : "SILENT").setParameter(4, now()).executeUpdate();
        changed.fire(new FreshnessChanged(entry));
    }

    /** Throws away what no longer counts, because the entry was changed after it. */
    void tidy() {
        for (var table : new String[] {"freshness_ageing", "freshness_rest"}) {
            for (var kind : Entry.Kind.values()) {
                em.createNativeQuery("delete f from " + table + " f join " + (kind == Entry.Kind.PLACE ? "place"
                        : "gathering") + " e on e.id = f.subject_id where f.kind = ?1 and e.updated_at >= f.began_at")
                        .setParameter(1, kind.name()).executeUpdate();
            }
        }
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
