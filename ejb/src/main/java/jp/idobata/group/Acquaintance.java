package jp.idobata.group;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import jp.idobata.account.AccountLeft;
import jp.idobata.account.AddressChanged;
import jp.idobata.account.OwnDataAsked;

/**
 * What this room knows of a person: which groups they belong to, whom they asked to join. Nobody leaves the town as the
 * only owner of a group that others belong to. A group whose last member leaves is closed: its page is gone, and how it
 * was reached.
 */
@ApplicationScoped
class Acquaintance {

    /** After the posts, which are handed over while it still can be seen who belongs where. */
    private static final int AFTER_POSTS = 2000;

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private Members members;

    @Inject
    private Approvals approvals;

    void tell(@Observes OwnDataAsked asked) {
        asked.tell(em, "groups", """
                select json_object('name', g.name, 'part', lower(m.role), 'since', m.since)
                from membership m join community_group g on g.id = m.group_id where m.account_id = ?1
                order by m.since""");
        asked.tell(em, "groups_reached_at_your_address", """
                select json_object('name', g.name) from community_group g where g.email = ?2""");
        asked.tell(em, "invitations_you_wrote", """
                select json_object('group', g.name, 'to', i.email, 'part', lower(i.part), 'at', i.invited_at)
                from group_invitation i join community_group g on g.id = i.group_id where i.invited_by = ?1
                order by i.id""");
        asked.tell(em, "invitations_to_you", """
                select json_object('group', g.name, 'part', lower(i.part), 'at', i.invited_at,
                  'accepted_at', i.accepted_at)
                from group_invitation i join community_group g on g.id = i.group_id
                where i.email = ?2 or i.accepted_by = ?1 order by i.id""");
        asked.tell(em, "keys_you_made", """
                select json_object('group', g.name, 'name', k.name, 'at', k.made_at, 'revoked_at', k.revoked_at)
                from group_key k join community_group g on g.id = k.group_id where k.made_by = ?1 order by k.id""");
        asked.tell(em, "groups_you_decided_on", """
                select json_object('group', g.name, 'approved_at', a.approved_at, 'returned_at', r.returned_at,
                  'reason', r.reason)
                from community_group g left join group_approval a on a.group_id = g.id and a.approved_by = ?2
                  left join group_return r on r.group_id = g.id and r.returned_by = ?2
                where a.group_id is not null or r.group_id is not null""");
    }

    void forget(@Observes @Priority(AFTER_POSTS) AccountLeft left) {
        var mine = em.createQuery("select m from Membership m where m.account.id = :id order by m.group.id",
                Membership.class).setParameter("id", left.accountId()).getResultList();
        mine.forEach(this::leave);
        em.flush();
        act("update group_invitation set withdrawn_at = utc_timestamp(6) where (invited_by = ?1 or group_id in"
                + " (select group_id from group_closing)) and accepted_at is null and withdrawn_at is null",
                left.accountId());
        act("update group_key set name = '', revoked_at = coalesce(revoked_at, utc_timestamp(6)) where made_by = ?1",
                left.accountId());
        act("update community_group set email = null, version = version + 1 where email = ?1", left.email());
    }

    private void leave(Membership mine) {
        var group = mine.getGroup();
        em.lock(group, LockModeType.PESSIMISTIC_WRITE);
        var others = members.all(group.getId()).size() > 1;
        if (others && mine.getPart() == Part.OWNER && members.owners(group.getId()).size() == 1) {
            throw GroupRefusal.needsOwner(group.getName());
        }
        em.remove(mine);
        if (!others) {
            approvals.close(group.getId(), true);
            act("update community_group set phone = null, email = null, version = version + 1 where id = ?1",
                    group.getId());
        }
    }

    private void act(String sql, Object value) {
        em.createNativeQuery(sql).setParameter(1, value).executeUpdate();
    }

    void rename(@Observes AddressChanged changed) {
        for (var column : List.of("group_approval.approved_by", "group_return.returned_by", "group_invitation.email")) {
            var table = column.substring(0, column.indexOf('.'));
            em.createNativeQuery("update " + table + " set " + column + " = ?1 where " + column + " = ?2")
                    .setParameter(1, changed.to()).setParameter(2, changed.from()).executeUpdate();
        }
    }
}
