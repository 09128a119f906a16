package jp.idobata.moderation;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import jp.idobata.account.AccountLeft;
import jp.idobata.account.AddressChanged;
import jp.idobata.account.OwnDataAsked;

/** What this room knows of a person: what they handed in, what was decided, by whom. */
@ApplicationScoped
class Acquaintance {

    /** Columns that name an account by its address. */
    private static final List<String> NAMED = List.of("submission.submitted_by", "decision.decided_by",
            "claim.claimed_by", "reason_text.written_by", "reason_text_change.changed_by", "desk_rules.set_by",
                    "trust.email", "trust.trusted_by",
            "trust.ended_by", "unlisted.entered_by", "unlisted.ended_by", "block.pattern", "complaint.email",
                    "block.entered_by",
            "block.ended_by");

    /** Before rooms let go of what was the person's. */
    private static final int FIRST = 500;

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    void tell(@Observes OwnDataAsked asked) {
        asked.tell(em, "handed_in", """
                select json_object('title', s.title, 'at', s.submitted_at, 'decided_at', s.decided_at, 'decisions',
                  (select json_arrayagg(json_object('outcome', lower(d.outcome), 'words_to_you', d.reason,
                    'at', d.decided_at) order by d.id) from decision d where d.submission_id = s.id))
                from submission s where s.submitted_by = ?2 order by s.id""");
        asked.tell(em, "decided_by_you", """
                select json_object('outcome', lower(d.outcome), 'reason', d.reason, 'at', d.decided_at)
                from decision d where d.decided_by = ?2 order by d.id""");
        asked.tell(em, "opened_by_you", """
                select json_object('at', c.claimed_at, 'until', coalesce(c.released_at, c.until_at))
                from claim c where c.claimed_by = ?2 order by c.id""");
        asked.tell(em, "trusted", """
                select json_object('reason', t.reason, 'since', t.since, 'ended_at', t.ended_at)
                from trust t where t.email = ?2 or t.trusted_by = ?2 or t.ended_by = ?2 order by t.id""");
        asked.tell(em, "blocked", """
                select json_object('reason', b.reason, 'at', b.entered_at, 'until', b.until_on, 'ended_at', b.ended_at)
                from block b where b.pattern = ?2 or b.entered_by = ?2 or b.ended_by = ?2 order by b.id""");
        asked.tell(em, "how_you_set_the_desk", """
                select json_object('what', 'reason', 'name', r.name, 'at', r.written_at)
                from reason_text r where r.written_by = ?2 union all
                select json_object('what', concat('reason ', lower(c.deed)), 'at', c.changed_at)
                from reason_text_change c where c.changed_by = ?2 union all
                select json_object('what', 'rules', 'at', r.set_at) from desk_rules r where r.set_by = ?2 union all
                select json_object('what', 'unlisted', 'at', u.entered_at) from unlisted u
                where u.entered_by = ?2 or u.ended_by = ?2""");
    }

    /** What somebody's posts said before they were changed is not kept longer than what they say. */
    void forgetWords(@Observes @Priority(FIRST) AccountLeft left) {
        em.createNativeQuery("update decision d left join submission s on s.id = d.submission_id"
                + " left join gathering g on g.id = d.gathering_id left join place p on p.id = d.place_id"
                + " set d.former = null where d.former is not null and (s.submitted_by = ?1 or g.account_id = ?2"
                + " or p.account_id = ?2 or locate(?1, d.former) > 0)").setParameter(1, left.email())
                .setParameter(2, left.accountId()).executeUpdate();
        em.createNativeQuery("update submission set former = null where former is not null and (submitted_by = ?1"
                + " or locate(?1, former) > 0)").setParameter(1, left.email()).executeUpdate();
    }

    /**
     * What waits of places goes with whoever told it, and what went straight through is not looked at any more; what
     * was minded stays, without whom to answer.
     */
    void forget(@Observes AccountLeft left) {
        em.createNativeQuery("update submission set decided_at = utc_timestamp(6) where submitted_by = ?1"
                + " and kind in ('PLACE', 'LOOK') and decided_at is null").setParameter(1, left.email())
                .executeUpdate();
        em.createNativeQuery("delete from letter_waiting where locate(concat('\"', ?1, '\"'), body) > 0")
                .setParameter(1, left.email()).executeUpdate();
        em.createNativeQuery("delete from trust where email = ?1").setParameter(1, left.email()).executeUpdate();
        em.createNativeQuery("update block set pattern = concat('#', sha2(lower(?1), 256)) where pattern ="
                + " lower(?1)").setParameter(1, left.email()).executeUpdate();
    }

    void rename(@Observes AddressChanged changed) {
        for (var column : NAMED) {
            var at = column.indexOf('.');
            var name = column.substring(at + 1);
            em.createNativeQuery("update " + column.substring(0, at) + " set " + name + " = ?1 where " + name
                    + " = ?2").setParameter(1, changed.to()).setParameter(2, changed.from()).executeUpdate();
        }
    }
}
