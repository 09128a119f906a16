package jp.idobata.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import jp.idobata.calendar.TownClock;
import jp.idobata.complaint.ComplaintMade;
import jp.idobata.complaint.Subject;
import jp.idobata.gathering.GatheringSubmitted;
import jp.idobata.gathering.SubmissionTakenBack;
import jp.idobata.gathering.WithdrawnAtDesk;
import jp.idobata.group.Group;
import jp.idobata.group.GroupDescribed;
import jp.idobata.group.GroupDetails;
import jp.idobata.moderation.letter.Occasion;
import jp.idobata.moderation.rule.Blocks;
import jp.idobata.moderation.rule.Trusts;
import jp.idobata.moderation.rule.Unlisted;
import jp.idobata.place.PlaceSubmitted;
import jp.idobata.story.Stories;
import jp.idobata.story.StoryNumbers;
import jp.idobata.story.StorySubmitted;
import jp.idobata.story.StoryTakenBack;
import jp.idobata.whisper.WhisperSubmitted;
import jp.idobata.whisper.WhisperTakenBack;

/** Takes in what is handed in, in the same transaction: what was answered with success is in the queue. */
@ApplicationScoped
class Inbox {

    /** Who handed in what came without an account. */
    private static final String NOBODY = "visitor";

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private TownClock clock;

    @Inject
    private Trusts trusts;

    @Inject
    private Unlisted unlisted;

    @Inject
    private Blocks blocks;

    @Inject
    private Passing passing;

    @Inject
    private Keepers keepers;

    @Inject
    private StoryNumbers stories;

    @Inject
    private Occasion occasion;

    void submitted(@Observes GatheringSubmitted event) {
        var marked = take(event.by(), "select body from draft where id = ?1", event.draftId());
        var submission = new Submission(event.draftId(), event.title(), event.by(), clock.instant())
                .as(kindOf(event.draftId())).marked(marked);
        em.persist(submission);
        if (!marked && trusts.isTrusted(event.draftId())) {
            em.flush();
            passing.pass(submission.getId());
        }
    }

    /** Whether something in it is to be kept off the list; refuses what comes from somebody who may not post. */
    private boolean take(String by, String sql, long id) {
        if (blocks.isBlocked(by)) {
            throw ModerationRefusal.blocked();
        }
        em.flush();
        List<?> said = em.createNativeQuery(sql).setParameter(1, id).getResultList();
        return unlisted.isMetBy(text(said.get(0)));
    }

    /** A JSON column. */
    static String text(Object column) {
        return column instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : column.toString();
    }

    /** What was public once is changed; all else is new, were it ever let through or not. */
    private Kind kindOf(long draftId) {
        var seen = em.createNativeQuery("select (select count(*) from publication p where p.gathering_id ="
                + " d.gathering_id) + (select count(*) from withdrawal w where w.gathering_id = d.gathering_id)"
                + " from draft d where d.id = ?1").setParameter(1, draftId).getSingleResult();
        return ((Number) seen).intValue() > 0 ? Kind.CHANGE : Kind.NEW;
    }

    void toldOf(@Observes PlaceSubmitted event) {
        var marked = take(event.by(), "select body from place_draft where id = ?1", event.draftId());
        em.persist(Submission.ofPlace(event.draftId(), event.name(), event.by(), clock.instant()).marked(marked));
    }

    /**
     * The page of a group that everybody sees is looked at afterwards, once for all that was written till then; what
     * must not be listed does not come onto it, unless it is there already: then the look is marked. A page that waits
     * for an answer is looked at anyway.
     */
    void described(@Observes GroupDescribed event) {
        if (blocks.isBlocked(event.by())) {
            throw ModerationRefusal.blocked();
        }
        if (event.open()) {
            var said = seen(em.find(Group.class, event.groupId()).getDetails());
            if (unlisted.isMetAnew(seen(event.before()), said)) {
                throw ModerationRefusal.notListable();
            }
            look(event, unlisted.isMetBy(said));
        }
    }

    private void look(GroupDescribed event, boolean marked) {
        // Held, for of who is just deciding it is to be known whether this was read.
        var open = em.createQuery("select s from Submission s where s.groupId = :id and s.decidedAt is null",
                Submission.class).setParameter("id", event.groupId()).setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        if (open.isEmpty()) {
            em.persist(Submission.ofPage(event.groupId(), event.name(), event.by(), clock.instant()).marked(marked)
                    .after(event.before()));
        } else {
            open.forEach(submission -> submission.marked(marked));
        }
    }

    /** What everybody sees of it: telephone and address may be known to staff only. */
    private static String seen(GroupDetails said) {
        return (said.contactHidden() ? new GroupDetails(said.name(), said.summary(), said.description(),
                said.website(), null, null, said.areaId(), true) : said).toString();
    }

    void minded(@Observes ComplaintMade event) {
        em.persist(Submission.ofComplaint(event.complaintId(), event.title(), NOBODY, clock.instant()));
    }

    /** What staff hold is theirs to hide, and to show again; those whose it is are told. */
    void withdrawn(@Observes WithdrawnAtDesk event) {
        var decision = new Decision(null, event.gatheringId(), Decision.Outcome.HIDDEN, event.reason(), event.by(),
                clock.instant());
        em.persist(decision);
        em.flush();
        occasion.is(decision.getId());
        keepers.tellHidden(Subject.GATHERING, event.gatheringId(), event.reason(), Set.of());
    }

    void takenBack(@Observes SubmissionTakenBack event) {
        takeOut("draftId", event.draftId(), event.by());
    }

    void whispered(@Observes WhisperSubmitted event) {
        var marked = take(event.by(), "select concat_ws(' ', text, more) from whisper where id = ?1",
                event.whisperId());
        em.persist(Submission.ofWhisper(event.whisperId(), event.text(), event.by(), clock.instant()).marked(marked));
    }

    void told(@Observes StorySubmitted event) {
        var marked = take(event.by(), Stories.WORDS, event.wordingId());
        var submission = Submission.ofStory(event.wordingId(), event.title(), event.by(), clock.instant())
                .marked(marked);
        em.persist(submission);
        if (!marked && trusts.isTrustedToTell(event.wordingId())) {
            em.flush();
            passing.pass(submission.getId());
        }
    }

    void takenBack(@Observes StoryTakenBack event) {
        takeOut("storyWordingId", event.wordingId(), event.by());
    }

    void takenBack(@Observes WhisperTakenBack event) {
        takeOut("whisperId", event.whisperId(), event.by());
    }

    private void takeOut(String field, long id, String by) {
        em.createQuery("select s from Submission s where s." + field + " = :id and s.decidedAt is null",
                Submission.class).setParameter("id", id).getResultStream().forEach(submission -> {
                    submission.decide(clock.instant());
                    em.persist(new Decision(submission.getId(), null, Decision.Outcome.TAKEN_BACK, null, by,
                            clock.instant()).aboutWhisper(submission.getWhisperId())
                            .aboutStory(stories.storyOf(submission.getStoryWordingId())));
                });
    }
}
