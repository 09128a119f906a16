package jp.idobata.gathering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import jp.idobata.account.AddressChanged;
import jp.idobata.account.OwnDataAsked;

/** What this room knows of a person: what they wrote and posted. What becomes of it: {@link Bequest}. */
@ApplicationScoped
class Acquaintance {

    private static final Map<String, String> RECORDS = Map.of("cancellation", "cancelled_by", "publication",
            "published_by", "theme_change", "changed_by", "withdrawal", "withdrawn_by");

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    void tell(@Observes OwnDataAsked asked) {
        asked.tell(em, "gatherings_you_posted", """
                select json_object('title', g.title, 'summary', g.summary, 'description', g.description,
                  'group', cg.name, 'organiser', g.organiser, 'phone', g.phone, 'email', g.email,
                  'website', g.website, 'how_to_sign_up', g.sign_up, 'posted_at', g.created_at,
                  'address', if(p.gathering_id is null, null, concat('/gatherings/', g.id)),
                  'last_date', (select max(o.starts_at) from occurrence o where o.gathering_id = g.id),
                  'pictures', (select json_arrayagg(json_object('address', concat('/pictures/', x.hash, '-1600.jpg'),
                    'text', x.alt) order by x.position) from gathering_picture x where x.gathering_id = g.id))
                from gathering g left join publication p on p.gathering_id = g.id
                  left join community_group cg on cg.id = g.group_id where g.account_id = ?1 order by g.id""");
        asked.tell(em, "gatherings_that_show_your_address", """
                select json_object('title', g.title) from gathering g where g.email = ?2 order by g.id""");
        asked.tell(em, "drafts", """
                select json_object('what_it_says', json_compact(convert(d.body using utf8mb4)), 'saved_at', d.saved_at,
                  'handed_in_at', d.submitted_at, 'returned_at', d.returned_at, 'words_to_you', d.return_reason,
                  'accepted_at', d.accepted_at, 'put_away_at', d.discarded_at, 'written_without_account',
                  (select json_object('name', w.name, 'begun_at', w.begun_at, 'confirmed_at', w.confirmed_at)
                    from guest_post w where w.draft_id = d.id))
                from draft d where d.account_id = ?1 order by d.id""");
        asked.tell(em, "what_you_did_with_gatherings", """
                select json_object('gathering', g.title, 'what', d.what, 'reason', d.reason, 'at', d.at)
                from gathering g join (
                  select gathering_id, 'published' as what, null as reason, published_at as at,
                    published_by as whose from publication
                  union all select gathering_id, 'withdrawn', reason, withdrawn_at, withdrawn_by from withdrawal
                  union all select o.gathering_id, 'cancelled a date', c.reason, c.cancelled_at, c.cancelled_by
                    from cancellation c join occurrence o on o.id = c.occurrence_id) d
                on d.gathering_id = g.id where d.whose = ?2 order by d.at""");
    }

    void tellOfThemes(@Observes OwnDataAsked asked) {
        asked.tell(em, "themes_you_changed", """
                select json_object('theme', c.theme, 'what', lower(c.deed), 'words', c.words, 'at', c.changed_at)
                from theme_change c where c.changed_by = ?2 order by c.id""");
    }

    void rename(@Observes AddressChanged changed) {
        RECORDS.forEach((table, column) -> em.createNativeQuery("update " + table + " set " + column + " = ?1 where "
                + column + " = ?2").setParameter(1, changed.to()).setParameter(2, changed.from()).executeUpdate());
    }
}
