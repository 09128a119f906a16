package jp.idobata.attendance.held;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jp.idobata.account.AccountLeft;
import jp.idobata.account.AddressChanged;
import jp.idobata.account.OwnDataAsked;

/** What this room knows of a person: what they told of dates, and, of staff, what they decided. */
@ApplicationScoped
class Acquaintance {

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    void tell(@Observes OwnDataAsked asked) {
        asked.tell(em, "how_dates_went", """
                select json_object('gathering', g.title, 'date', o.starts_at, 'held', if(r.held, 'yes', 'no'),
                  'came', r.came, 'line', r.line, 'at', r.reported_at)
                from held_report r join occurrence o on o.id = r.occurrence_id
                  join gathering g on g.id = o.gathering_id
                where r.reported_by = ?2 order by r.reported_at""");
        asked.tell(em, "lines_and_pictures_you_looked_at", """
                select json_object('date', d.occurrence_id, 'outcome', lower(d.outcome), 'at', d.decided_at)
                from held_looking d where d.decided_by = ?2 order by d.id""");
        asked.tell(em, "lines_and_pictures_that_stand_as_you_decided", """
                select json_object('date', d.occurrence_id, 'outcome', lower(d.outcome))
                from held_decision d where d.decided_by = ?2 order by d.decided_at""");
    }

    /** If posts do not stay, neither do the words and pictures about them; the counts are the town's. */
    void forget(@Observes AccountLeft left) {
        if (!left.farewell().postsStay()) {
            em.createNativeQuery("delete x from held_picture x join held_report r on r.occurrence_id = x.occurrence_id"
                    + " where r.reported_by = ?1").setParameter(1, left.email()).executeUpdate();
            em.createNativeQuery("update held_report set line = null where reported_by = ?1")
                    .setParameter(1, left.email()).executeUpdate();
        }
    }

    void rename(@Observes AddressChanged changed) {
        em.createNativeQuery("update held_report set reported_by = ?1 where reported_by = ?2")
                .setParameter(1, changed.to()).setParameter(2, changed.from()).executeUpdate();
        em.createNativeQuery("update held_looking set decided_by = ?1 where decided_by = ?2")
                .setParameter(1, changed.to()).setParameter(2, changed.from()).executeUpdate();
        em.createNativeQuery("update held_decision set decided_by = ?1 where decided_by = ?2")
                .setParameter(1, changed.to()).setParameter(2, changed.from()).executeUpdate();
    }
}
