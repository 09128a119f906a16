package jp.idobata.moderation;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jp.idobata.account.Role;
import jp.idobata.calendar.TownClock;
import jp.idobata.group.Group;
import jp.idobata.group.Groups;
import jp.idobata.moderation.Decision.Outcome;
import jp.idobata.moderation.letter.Occasion;
import jp.idobata.moderation.rule.DeskRules;

/**
 * Where staff decide about groups that residents founded. They wait in a list of their own; what is decided is a
 * decision like all others: one of two who press at once is told so, and it is undone and read in the history.
 */
@Stateless
@RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
public class FoundingDesk {

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Resource
    private SessionContext session;

    @Inject
    private Groups groups;

    @Inject
    private Occasion occasion;

    @Inject
    private DeskRules rules;

    @Inject
    private GroupAgreements agreements;

    @Inject
    private TownClock clock;

    /**
     * Makes a group's page public; its owners are told. Where two have to agree, the first does only that.
     *
     * @param read version of the group that was read
     * @return whether it is public now
     * @throws ModerationRefusal if someone was faster, it says something else by now, or oneself has agreed already
     */
    public boolean approve(long id, int read) {
        lock(id, read);
        if (rules.isFourEyes() && !agreements.hasAnotherAgreed(id, me())) {
            decide(id, Outcome.AGREED, null);
            return false;
        }
        decide(id, Outcome.APPROVED, null);
        groups.approve(id);
        return true;
    }

    /** Name of who has agreed to it as it is, where two have to; null if nobody has. */
    public String agreedBy(long id) {
        return rules.isFourEyes() ? agreements.name(id) : null;
    }

    /**
     * Answers its owners why its page cannot be public as it is.
     *
     * @param read version of the group that was read
     * @throws ModerationRefusal if someone was faster, it says something else by now, or there is no reason
     */
    public void giveBack(long id, int read, String reason) {
        var why = Reason.of(reason, Groups.REASON_MOST);
        lock(id, read);
        decide(id, Outcome.RETURNED, why);
        groups.giveBack(id, why);
    }

    private String me() {
        return session.getCallerPrincipal().getName();
    }

    private void lock(long id, int read) {
        var group = em.find(Group.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (group == null) {
            throw ModerationRefusal.notFound();
        }
        if (!groups.isWaiting(id)) {
            throw ModerationRefusal.alreadyDecided();
        }
        if (group.getVersion() != read) {
            throw ModerationRefusal.readBefore();
        }
    }

    private void decide(long id, Outcome outcome, String reason) {
        var decision = new Decision(null, null, outcome, reason, me(), clock.instant()).aboutGroup(id);
        em.persist(decision);
        em.flush();
        occasion.is(decision.getId());
    }
}
