package jp.idobata.story;

import jakarta.annotation.Priority;
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
 * What this room knows of a person: what they wrote, and what they said of others' consent. Of one who leaves the town
 * what was read stays as their group's, or the desk's; what nobody has read yet is gone. Where nobody else is left to
 * tell it, it is taken down, if that person wishes.
 */
@ApplicationScoped
class Acquaintance {

    private static final Map<String, String> RECORDS = Map.of("story_publication", "published_by",
            "story_withdrawal", "withdrawn_by", "story_consent", "said_by");

    /** Before it is forgotten who belongs to which group. */
    private static final int FIRST = 400;

    private static final String ALONE = "select p.story_id from story_publication p join story s on s.id = p.story_id"
            + " join membership m on m.group_id = s.group_id and m.account_id = ?1 where not exists (select 1 from"
            + " membership o where o.group_id = s.group_id and o.account_id <> ?1)";

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private TownClock clock;

    @Inject
    private Event<Object> events;

    void tell(@Observes OwnDataAsked asked) {
        asked.tell(em, "stories", """
                select json_object('title', w.title, 'about', w.about, 'lead', w.lead, 'text', w.body,
                  'saved_at', w.saved_at, 'handed_in_at', w.submitted_at, 'accepted_at', w.accepted_at,
                  'returned_at', w.returned_at, 'words_to_you', w.return_reason, 'address',
                  if(p.story_id is null, null, concat('/stories/', w.story_id)))
                from story_wording w left join story_publication p on p.wording_id = w.id
                where w.account_id = ?1 order by w.id""");
        asked.tell(em, "what_you_did_with_stories", """
                select json_object('title', w.title, 'what', d.what, 'at', d.at) from story_wording w join (
                  select wording_id as wording, 'agreed' as what, said_at as at, said_by as whose from story_consent
                  union all select wording_id, 'published', published_at, published_by from story_publication
                  union all select (select max(x.id) from story_wording x where x.story_id = o.story_id),
                    'withdrawn', o.withdrawn_at, o.withdrawn_by from story_withdrawal o) d
                on d.wording = w.id where d.whose = ?2 order by d.at""");
    }

    void forget(@Observes @Priority(FIRST) AccountLeft left) {
        if (!left.farewell().postsStay()) {
            List<?> alone = em.createNativeQuery(ALONE).setParameter(1, left.accountId()).getResultList();
            alone.forEach(id -> takeDown(((Number) id).longValue(), left.alias()));
        }
        em.createQuery("select w from StoryWording w where w.account.id = :id and w.acceptedAt is null"
                + " and w.byDesk = false", StoryWording.class).setParameter("id", left.accountId()).getResultList()
                .forEach(wording -> drop(wording, left.alias()));
        em.flush();
        em.createNativeQuery("update story_wording set account_id = null, return_reason = null where account_id = ?1")
                .setParameter(1, left.accountId()).executeUpdate();
    }

    private void drop(StoryWording wording, String by) {
        if (wording.isWaiting()) {
            events.fire(new StoryTakenBack(wording.getId(), by));
        }
        em.createQuery("delete from StoryConsent c where c.wordingId = :id").setParameter("id", wording.getId())
                .executeUpdate();
        em.remove(wording);
    }

    private void takeDown(long storyId, String by) {
        var publication = em.find(StoryPublication.class, storyId);
        em.persist(new StoryWithdrawal(storyId, null, publication.getPublishedAt(), by, clock.instant()));
        em.remove(publication);
    }

    void rename(@Observes AddressChanged changed) {
        RECORDS.forEach((table, column) -> em.createNativeQuery("update " + table + " set " + column + " = ?1 where "
                + column + " = ?2").setParameter(1, changed.to()).setParameter(2, changed.from()).executeUpdate());
    }
}
