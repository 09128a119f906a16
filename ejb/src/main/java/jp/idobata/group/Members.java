package jp.idobata.group;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import jp.idobata.account.Account;
import jp.idobata.account.Accounts;
import jp.idobata.calendar.TownClock;

/** Who belongs to which group. */
@Dependent
class Members {

    /** Most members of a group. */
    static final int MOST = 100;

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private Accounts accounts;

    @Inject
    private TownClock clock;

    /** Who is signed in. */
    Account me() {
        return accounts.requireCurrent();
    }

    /**
     * The group of that number, if the signed-in person belongs to it.
     *
     * @throws GroupRefusal if not: like one that does not exist
     */
    Membership mine(long groupId) {
        return of(groupId, me().getId()).orElseThrow(GroupRefusal::notFound);
    }

    /**
     * The group of that number, if the signed-in person owns it; nobody else changes its members meanwhile.
     *
     * @throws GroupRefusal if not
     */
    Group owned(long groupId) {
        var mine = mine(groupId);
        if (mine.getPart() != Part.OWNER) {
            throw GroupRefusal.notYours();
        }
        em.lock(mine.getGroup(), LockModeType.PESSIMISTIC_WRITE);
        em.refresh(mine);
        return mine.getGroup();
    }

    Optional<Membership> of(long groupId, long accountId) {
        return Optional.ofNullable(em.find(Membership.class, new Membership.Key(groupId, accountId)));
    }

    /** Who belongs to a group, owners first. */
    List<Membership> all(long groupId) {
        return em.createQuery("select m from Membership m join fetch m.account where m.group.id = :group"
                + " order by m.part desc, m.since", Membership.class).setParameter("group", groupId)
                .setMaxResults(MOST).getResultList();
    }

    List<Account> owners(long groupId) {
        return all(groupId).stream().filter(one -> one.getPart() == Part.OWNER).map(Membership::getAccount).toList();
    }

    /** Makes a person a member, or an editor an owner; an owner stays one. */
    void add(Group group, Account account, Part part) {
        var there = of(group.getId(), account.getId());
        if (there.isEmpty()) {
            if (all(group.getId()).size() >= MOST) {
                throw GroupRefusal.tooMany(MOST);
            }
            em.persist(new Membership(group, account, part, clock.instant()));
        } else if (part == Part.OWNER) {
            there.get().become(part);
        }
    }

    /**
     * Has a member leave, or change part.
     *
     * @param part the new part, or null to leave
     * @throws GroupRefusal if no owner would be left
     */
    void change(Group group, long accountId, Part part) {
        var member = of(group.getId(), accountId).orElseThrow(GroupRefusal::notFound);
        if (member.getPart() == Part.OWNER && part != Part.OWNER && owners(group.getId()).size() == 1) {
            throw GroupRefusal.lastOwner();
        }
        if (part == null) {
            em.remove(member);
        } else {
            member.become(part);
        }
    }
}
