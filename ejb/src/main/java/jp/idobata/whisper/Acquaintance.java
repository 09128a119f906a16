package jp.idobata.whisper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import jp.idobata.account.AccountLeft;
import jp.idobata.account.AddressChanged;
import jp.idobata.account.OwnDataAsked;
import jp.idobata.calendar.TownClock;

/**
 * What this room knows of a person: what they whispered and joined in with. Of one who leaves the town, whispers in
 * public view stay as nobody's or are taken back, as that person wishes; what nobody has read yet is gone.
 */
@ApplicationScoped
class Acquaintance {

    private static final Map<String, String> RECORDS = Map.of("whisper_publication", "published_by",
            "whisper_withdrawal", "withdrawn_by", "whisper_fulfilment", "fulfilled_by", "whisper_sprout", "begun_by");

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private TownClock clock;

    @Inject
    private Event<Object> events;

    void tell(@Observes OwnDataAsked asked) {
        asked.tell(em, "whispers", """
                select json_object('kind', lower(w.kind), 'text', w.text, 'more', w.more, 'written_at', w.written_at,
                  'accepted_at', w.accepted_at, 'returned_at', w.returned_at, 'words_to_you', w.return_reason,
                  'put_away_at', w.discarded_at, 'address', if(p.whisper_id is null, null,
                    concat('/whispers/', w.id)))
                from whisper w left join whisper_publication p on p.whisper_id = w.id
                where w.account_id = ?1 order by w.id""");
        asked.tell(em, "whispers_you_joined_in_with", """
                select json_object('text', w.text, 'your_word', a.word, 'since', a.since)
                from whisper_assent a join whisper w on w.id = a.whisper_id where a.account_id = ?1
                order by a.since""");
        asked.tell(em, "what_you_did_with_whispers", """
                select json_object('text', w.text, 'what', d.what, 'at', d.at) from whisper w join (
                  select whisper_id, 'published' as what, published_at as at, published_by as whose
                    from whisper_publication
                  union all select whisper_id, 'withdrawn', withdrawn_at, withdrawn_by from whisper_withdrawal
                  union all select whisper_id, 'fulfilled', fulfilled_at, fulfilled_by from whisper_fulfilment
                  union all select whisper_id, 'begun', begun_at, begun_by from whisper_sprout) d
                on d.whisper_id = w.id where d.whose = ?2 order by d.at""");
    }

    void forget(@Observes AccountLeft left) {
        whispers(left.accountId()).forEach(whisper -> forget(whisper, left));
        em.flush();
        em.createNativeQuery("delete from whisper_assent where account_id = ?1").setParameter(1, left.accountId())
                .executeUpdate();
    }

    private List<Whisper> whispers(long accountId) {
        return em.createQuery("select w from Whisper w where w.account.id = :id order by w.id", Whisper.class)
                .setParameter("id", accountId).getResultList();
    }

    private void forget(Whisper whisper, AccountLeft left) {
        if (whisper.isWaiting()) {
            events.fire(new WhisperTakenBack(whisper.getId(), left.alias()));
        }
        var publication = em.find(WhisperPublication.class, whisper.getId());
        if (!left.farewell().postsStay() && whisper.isAccepted()) {
            if (publication != null) {
                em.remove(publication);
            }
            em.persist(new WhisperWithdrawal(whisper.getId(), null, left.alias(), clock.instant()));
        }
        whisper.forgetAuthor(clock.instant());
    }

    void rename(@Observes AddressChanged changed) {
        RECORDS.forEach((table, column) -> em.createNativeQuery("update " + table + " set " + column + " = ?1 where "
                + column + " = ?2").setParameter(1, changed.to()).setParameter(2, changed.from()).executeUpdate());
    }
}
