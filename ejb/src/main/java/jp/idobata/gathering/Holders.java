package jp.idobata.gathering;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import jp.idobata.account.Account;
import jp.idobata.account.Accounts;
import jp.idobata.group.Group;
import jp.idobata.group.Groups;

/** Whose a gathering is: the person's who posted it, and everybody's who may edit for the group that holds it. */
@Dependent
class Holders {

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private Accounts accounts;

    @Inject
    private Groups groups;

    /**
     * The gathering of that number, if it is the signed-in person's to change.
     *
     * @throws GatheringRefusal if it is not, or there is none
     */
    Gathering requireHeld(long id) {
        var gathering = require(id);
        if (!isHeldBy(accounts.requireCurrent(), gathering)) {
            throw GatheringRefusal.notYours();
        }
        return gathering;
    }

    /**
     * The gathering of that number.
     *
     * @throws GatheringRefusal if there is none
     */
    Gathering require(long id) {
        var gathering = em.find(Gathering.class, id);
        if (gathering == null) {
            throw GatheringRefusal.notFound();
        }
        return gathering;
    }

    /** Name of whoever is asking, for records of who did what. */
    String callerName() {
        return accounts.callerName();
    }

    /** Who is signed in. */
    Account me() {
        return accounts.requireCurrent();
    }

    /** Whether a person may post in the name of that group. */
    boolean mayHoldFor(Account person, long groupId) {
        return groups.mayEdit(person, groupId);
    }

    /** Numbers of the groups the signed-in person may edit for. */
    List<Long> groupsOfMine() {
        return groups.editedBy(me()).stream().map(Group::getId).toList();
    }

    /** Whether the signed-in person is one of those who decide. */
    boolean isCurating() {
        return accounts.isCurating();
    }

    private boolean isHeldBy(Account me, Gathering gathering) {
        return gathering.isHeldBy(me)
                || gathering.getGroup() != null && groups.mayEdit(me, gathering.getGroup().getId())
                || isAtDesk(gathering);
    }

    /** Whether it is the signed-in person's to change for no other reason than that staff took it in. */
    boolean isOnlyAtDesk(Gathering gathering) {
        return isAtDesk(gathering) && (gathering.getGroup() == null
                || !groups.mayEdit(me(), gathering.getGroup().getId()));
    }

    /** Whether staff took it in for somebody without an account: then it is every curator's to change. */
    boolean isAtDesk(Gathering gathering) {
        return gathering.getAccount() == null && accounts.isCurating() && !em
                .createQuery("select d from Draft d where d.gathering = :gathering"
                + " and d.byDesk = true", Draft.class).setParameter("gathering", gathering).setMaxResults(1)
                .getResultList().isEmpty();
    }
}
