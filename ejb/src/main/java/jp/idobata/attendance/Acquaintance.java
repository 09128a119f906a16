package jp.idobata.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import jp.idobata.account.AccountLeft;
import jp.idobata.account.AddressChanged;
import jp.idobata.account.OwnDataAsked;
import jp.idobata.calendar.TownClock;

/**
 * What this room knows of a person: where they come, and what they wrote to those who come. Of one who leaves the town
 * the counts of dates gone by stay; at dates to come the place goes to who waits.
 */
@ApplicationScoped
class Acquaintance {

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private Lists lists;

    @Inject
    private TownClock clock;

    void tell(@Observes OwnDataAsked asked) {
        asked.tell(em, "where_you_go", """
                select json_object('gathering', h.title, 'date', o.starts_at, 'state', lower(g.state),
                  'people', g.party, 'name', g.name, 'email', g.email, 'word_to_the_organiser', g.word,
                  'words_to_you', g.reason, 'said_at', g.asked_at)
                from going g join occurrence o on o.id = g.occurrence_id join gathering h on h.id = o.gathering_id
                where g.account_id = ?1 or g.email = ?2 order by o.starts_at""");
        asked.tell(em, "letters_you_wrote_to_those_who_come", """
                select json_object('gathering', h.title, 'date', o.starts_at, 'written_at', n.written_at,
                  'recipients', n.recipients)
                from comers_note n join occurrence o on o.id = n.occurrence_id
                  join gathering h on h.id = o.gathering_id
                where n.written_by = ?2 order by n.id""");
    }

    void forget(@Observes AccountLeft left) {
        List<Object[]> sayings = em.createQuery("select g.id, g.occurrenceId from Going g where g.accountId = :id"
                + " or g.email = :email order by g.occurrenceId", Object[].class)
                .setParameter("id", left.accountId()).setParameter("email", left.email()).getResultList();
        sayings.forEach(saying -> forget((Long) saying[0], (Long) saying[1]));
    }

    private void forget(long goingId, long dateId) {
        var list = lists.open(dateId);
        list.find(goingId).ifPresent(em::remove);
        em.flush();
        if (!list.date().over(clock.now())) {
            lists.settle(list, null);
        }
    }

    void rename(@Observes AddressChanged changed) {
        em.createNativeQuery("update comers_note set written_by = ?1 where written_by = ?2")
                .setParameter(1, changed.to()).setParameter(2, changed.from()).executeUpdate();
        // Where somebody stands on a list under the new address already, there are two sayings: both stay.
        em.createNativeQuery("update ignore going set email = ?1, account_id = ?3 where email = ?2")
                .setParameter(1, changed.to()).setParameter(2, changed.from()).setParameter(3, changed.accountId())
                .executeUpdate();
    }
}
