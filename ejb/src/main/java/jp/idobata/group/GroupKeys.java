package jp.idobata.group;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import jp.idobata.account.Account;
import jp.idobata.account.Role;
import jp.idobata.calendar.TownClock;

/** Keys of groups: made and revoked by their owners, used by their systems. */
@Stateless
@RolesAllowed(Role.RESIDENT_NAME)
public class GroupKeys {

    /** Most keys of a group that work at a time. */
    public static final int MOST = 10;
    private static final int NAME_MOST = 80;
    private static final int KEY_MOST = 100;

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private Members members;

    @Inject
    private TownClock clock;

    /**
     * In whose name a key acts.
     *
     * @param keyId the key's number
     * @param groupId the group's number
     * @param account who made the key, and answers for what is posted with it
     */
    public record Holder(long keyId, long groupId, Account account) {
    }

    /**
     * Makes a key and returns it: the only time it can be read.
     *
     * @param name what it is for, in the owner's words
     */
    public String make(long groupId, String name) {
        var group = members.owned(groupId);
        if (name == null || name.isBlank() || name.strip().length() > NAME_MOST) {
            throw GroupRefusal.noText(NAME_MOST);
        }
        if (working(em, groupId).size() >= MOST) {
            throw GroupRefusal.tooMany(MOST);
        }
        var key = GroupKey.newKey();
        em.persist(new GroupKey(group, name.strip(), key, members.me(), clock.instant()));
        return key;
    }

    /** Makes a key worthless. */
    public void revoke(long groupId, long keyId) {
        members.owned(groupId);
        working(em, groupId).stream().filter(key -> key.getId() == keyId).findFirst()
                .orElseThrow(GroupRefusal::notFound).revoke(clock.instant());
    }

    /**
     * In whose name a key acts; empty if it is none of ours, was revoked, or its maker has left the group. One query
     * tells all three, so they take the same time. The key is held until the transaction ends: what is done with
     * one key is done one after the other.
     */
    @PermitAll
    public Optional<Holder> holder(String key) {
        if (key == null || key.length() > KEY_MOST || !key.startsWith(GroupKey.PREFIX)) {
            return Optional.empty();
        }
        return em.createQuery("select k from GroupKey k where k.hash = :hash and k.revokedAt is null and exists"
                + " (select m from Membership m where m.group = k.group and m.account = k.madeBy)", GroupKey.class)
                .setParameter("hash", GroupKey.hashOf(key)).setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream().findFirst().map(found -> {
                    found.use(clock.today());
                    return new Holder(found.getId(), found.getGroup().getId(), found.getMadeBy());
                });
    }

    static List<GroupKey> working(EntityManager em, long groupId) {
        return em.createQuery("select k from GroupKey k where k.group.id = :group and k.revokedAt is null"
                + " order by k.madeAt", GroupKey.class).setParameter("group", groupId).setMaxResults(MOST)
                .getResultList();
    }
}
