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
import jp.idobata.moderation.Decision.Outcome;
import jp.idobata.moderation.letter.Occasion;
import jp.idobata.moderation.rule.DeskRules;

/**
 * Lets submissions of trusted people and groups through, and puts a fixed share of them into the queue to be looked at
 * afterwards: of a hundred in a row, as many as the rules say, evenly spread.
 */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR_NAME)
public class StraightThrough {

    private static final int HUNDRED = 100;

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Resource
    private SessionContext session;

    @Inject
    private Verdicts verdicts;

    @Inject
    private DeskRules rules;

    @Inject
    private Occasion occasion;

    @Inject
    private TownClock clock;

    /** Decides on a submission at once. */
    public void pass(long submissionId) {
        var submission = em.find(Submission.class, submissionId, LockModeType.PESSIMISTIC_WRITE);
        submission.decide(clock.instant());
        var decision = new Decision(submissionId, null, Outcome.PASSED, null,
                session.getCallerPrincipal().getName(), clock.instant());
        em.persist(decision);
        em.flush();
        occasion.is(decision.getId());
        verdicts.approve(submission, decision, null);
        var passes = ((Number) em.createNativeQuery("select count(*) from decision where outcome = 'PASSED'")
                .getSingleResult()).longValue();
        if (isSampled(passes, rules.current().samplePercent())) {
            em.persist(submission.lookedAt(clock.instant()));
        }
    }

    /** Whether the so-manieth is looked at, if of a hundred so many are. */
    static boolean isSampled(long manieth, int percent) {
        return manieth * percent / HUNDRED > (manieth - 1) * percent / HUNDRED;
    }
}
