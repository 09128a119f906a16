package jp.idobata.moderation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import jp.idobata.account.Account;
import jp.idobata.complaint.Complaints;
import jp.idobata.complaint.Subject;
import jp.idobata.gathering.Draft;
import jp.idobata.gathering.Gathering;
import jp.idobata.gathering.Gatherings;
import jp.idobata.gathering.Proposal;
import jp.idobata.group.Groups;
import jp.idobata.moderation.Decision.Outcome;
import jp.idobata.story.StoryDesk;
import jp.idobata.whisper.MyWhisper;
import jp.idobata.whisper.PublicWhisper;
import jp.idobata.whisper.WhisperDesk;
import jp.idobata.whisper.WhisperProposal;

/** Puts together what staff need to see of one submission, and no more: what went back is its writer's alone. */
@Dependent
class Examination {

    /** After these, what it says is its writer's to go on with. */
    private static final Set<Outcome> WRITERS = Set.of(Outcome.RETURNED, Outcome.TAKEN_BACK, Outcome.CLOSED);

    private static final int DECISIONS_MOST = 50;

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private Gatherings gatherings;

    @Inject
    private WhisperDesk whispers;

    @Inject
    private Groups groups;

    @Inject
    private DecisionLog log;

    @Inject
    private StoryDesk stories;

    @Inject
    private Complaints complaints;

    Examined of(Submission submission) {
        return switch (submission.getKind()) {
            case WHISPER -> ofWhisper(submission);
            case PLACE, COMPLAINT -> examined(submission, null, null, null, List.of(), decisions(submission));
            case STORY -> ofStory(submission);
            case LOOK -> submission.getDraftId() == null ? ofStory(submission) : ofDraft(submission);
            case PAGE -> examined(submission, null, null, null, rewritten(submission), decisions(submission));
            default -> ofDraft(submission);
        };
    }

    private Examined ofStory(Submission submission) {
        var decisions = decisions(submission);
        var story = submission.getStoryWordingId() == null || !isSeen(submission, decisions)
                ? Optional.<StoryDesk.HandedIn>empty() : stories.handedIn(submission.getStoryWordingId());
        var differs = submission.isDecided() || submission.getKind() == Kind.LOOK ? List.<Difference>of()
                : story.filter(said -> said.before() != null).map(said -> Difference.between(said.before(),
                        said.said())).orElse(List.of());
        return examined(submission, null, null, null, differs, decisions).telling(story.orElse(null));
    }

    private List<PastDecision> decisions(Submission submission) {
        return log.ofSubmission(submission.getId(), DECISIONS_MOST);
    }

    /** What the page says now, beside what it said when nobody had to look at it. */
    private List<Difference> rewritten(Submission submission) {
        var former = submission.getFormer();
        return submission.isDecided() || former == null ? List.of()
                : groups.find(submission.getGroupId()).map(group -> Difference.between(former, group.getDetails()))
                        .orElse(List.of());
    }

    private Examined ofWhisper(Submission submission) {
        var decisions = log.of(Subject.WHISPER, submission.getWhisperId(), DECISIONS_MOST);
        var whisper = isSeen(submission, decisions)
                ? whispers.find(submission.getWhisperId()).map(MyWhisper::whisper).orElse(null) : null;
        return examined(submission, null, null, whisper, submission.isDecided() || whisper == null ? List.of()
                : decided(whisper.id()).map(said -> Difference.between(said, whisper.said())).orElse(List.of()),
                decisions);
    }

    /** What a whisper said when it was last decided on. */
    private Optional<WhisperProposal> decided(long whisperId) {
        List<?> formers = em.createNativeQuery("select former from decision where whisper_id = ?1 and former is not"
                + " null order by id desc limit 1").setParameter(1, whisperId).getResultList();
        return formers.stream().map(former -> Former.of((String) former).whisper()).filter(Objects::nonNull)
                .findFirst();
    }

    private Examined ofDraft(Submission submission) {
        var decisions = log.ofDraft(submission.getDraftId(), DECISIONS_MOST);
        var draft = isSeen(submission, decisions) ? gatherings.handedIn(submission.getDraftId())
                : Optional.<Draft>empty();
        var gatheringId = draft.map(Draft::getGathering).map(Gathering::getId);
        var published = submission.isDecided() || submission.getKind() != Kind.CHANGE ? Optional.<Proposal>empty()
                : gatheringId.flatMap(gatherings::content);
        return examined(submission, draft.orElse(null), published.orElse(null), null, List.of(), decisions);
    }

    /** What went back to its writer is the writer's alone. */
    private static boolean isSeen(Submission submission, List<PastDecision> decisions) {
        return !submission.isDecided() || decisions.stream()
                .filter(past -> submission.getId().equals(past.submissionId()) && !past.undone()
                        && past.outcome() != Outcome.UNDONE)
                .findFirst().filter(past -> !WRITERS.contains(past.outcome())).isPresent();
    }

    private Examined examined(Submission submission, Draft draft, Proposal published, PublicWhisper whisper,
            List<Difference> rewritten, List<PastDecision> decisions) {
        var by = submission.getSubmittedBy();
        var writer = em.createQuery("select a from Account a where a.email = :email", Account.class)
                .setParameter("email", by).getResultStream().findFirst();
        var complaint = submission.getComplaintId() == null ? null
                : complaints.find(submission.getComplaintId()).orElse(null);
        return new Examined(submission.getId(), submission.getKind().code(), submission.getTitle(), by,
                writer.map(Account::getName).orElse(by), complaint != null ? complaint.language()
                        : writer.map(Account::getLanguage).orElse("ja"),
                submission.getSubmittedAt(), !submission.isDecided(),
                draft == null || draft.getGathering() == null ? null : draft.getGathering().getId(),
                draft == null ? null : draft.getProposal(), published, whisper, submission.getWhisperId(),
                submission.getPlaceDraftId(), submission.getGroupId(), complaint, submission.isMarked(), rewritten,
                decisions, null);
    }
}
