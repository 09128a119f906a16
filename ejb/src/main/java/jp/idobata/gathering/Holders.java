package jp.idobata.gathering;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jp.idobata.account.Account;
import jp.idobata.account.Accounts;
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
     * Lets a person go on who may edit for a group, or posts for no group.
     *
     * @param groupId null for no group
     * @throws GatheringRefusal if the group is not theirs
     */
    void requireMember(Account me, Long groupId) {
        if (groupId != null && !groups.mayEdit(me, groupId)) {
            throw GatheringRefusal.notYours();
        }
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

    private boolean isHeldBy(Account me, Gathering gathering) {
        return gathering.isHeldBy(me)
                || gathering.getGroup() != null && groups.mayEdit(me, gathering.getGroup().getId());
    }
}
