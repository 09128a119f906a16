package jp.idobata.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import jp.idobata.account.AccountLeft;
import jp.idobata.account.OwnDataAsked;

/** What this room knows of a person: what they follow and look for, and which digests they had. */
@ApplicationScoped
class Acquaintance {

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    void tell(@Observes OwnDataAsked asked) {
        asked.tell(em, "follows", """
                select json_object('kind', lower(f.kind), 'what', coalesce(g.name, a.name, t.name, f.subject),
                  'since', f.since)
                from follow f left join community_group g on f.kind = 'GROUP' and g.id = f.subject
                  left join area a on f.kind = 'AREA' and a.id = f.subject
                  left join theme t on f.kind = 'THEME' and t.code = f.subject
                where f.account_id = ?1 order by f.since""");
        asked.tell(em, "saved_searches", """
                select json_object('name', s.name, 'asked', s.asked, 'since', s.saved_at)
                from saved_search s where s.account_id = ?1 order by s.id""");
        asked.tell(em, "weekly_digests", """
                select json_object('week_from', d.week, 'gatherings', d.gatherings, 'at', d.seen_to_at)
                from digest d where d.account_id = ?1 order by d.week""");
        asked.tell(em, "weekly_digest_stopped", """
                select json_object('at', s.stopped_at) from digest_stop s where s.account_id = ?1""");
    }

    void forget(@Observes AccountLeft left) {
        for (var table : List.of("follow", "saved_search", "digest", "digest_stop")) {
            em.createNativeQuery("delete from " + table + " where account_id = ?1").setParameter(1, left.accountId())
                    .executeUpdate();
        }
    }
}
