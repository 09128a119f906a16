package jp.idobata.moderation;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Set;
import jp.idobata.complaint.ComplaintBox;
import jp.idobata.complaint.Complaints;
import jp.idobata.complaint.Subject;
import jp.idobata.gathering.Draft;
import jp.idobata.gathering.Gatherings;
import jp.idobata.moderation.Decision.Outcome;
import jp.idobata.moderation.letter.ComplaintAnswered;
import jp.idobata.moderation.letter.TakenOff;
import jp.idobata.place.KeptPlaces;
import jp.idobata.place.PlaceDraft;
import jp.idobata.place.PlaceDrafts;
import jp.idobata.place.PlacePictures;
import jp.idobata.story.StoryDesk;
import jp.idobata.story.StoryNumbers;
import jp.idobata.whisper.MyWhisper;
import jp.idobata.whisper.PublicWhisper;
import jp.idobata.whisper.WhisperDesk;

/** What comes of a submission once somebody has decided, kind by kind. The decision is written by the desk. */
@Dependent
class Verdicts {

    @Inject
    private Gatherings gatherings;

    @Inject
    private WhisperDesk whispers;

    @Inject
    private PlaceDrafts places;

    @Inject
    private KeptPlaces kept;

    @Inject
    private PlacePictures pictures;

    @Inject
    private StoryDesk stories;

    @Inject
    private StoryNumbers numbers;

    @Inject
    private Complaints complaints;

    @Inject
    private ComplaintBox box;

    @Inject
    private Visibility visibility;

    @Inject
    private Keepers keepers;

    @Inject
    private Event<ComplaintAnswered> answered;

    @Inject
    private Event<TakenOff> takenOff;

    /** Lets it through, or leaves what it is about as it is. The answer goes to whoever complained. */
    void approve(Submission submission, Decision decision, String answer) {
        switch (submission.getKind()) {
            case WHISPER -> {
                decision.after(said(submission));
                whispers.accept(submission.getWhisperId());
            }
            case PLACE -> approvePlace(submission.getPlaceDraftId(), decision);
            case NEW, CHANGE -> approveDraft(submission, decision);
            case COMPLAINT -> keep(submission, decision, answer);
            case STORY -> decision.aboutStory(stories.accept(storyWording(submission)));
            case LOOK -> name(submission, decision);
            case PAGE -> decision.aboutGroup(submission.getGroupId());
        }
    }

    /** What was minded stays as it is: its history says so, too. */
    private void keep(Submission submission, Decision decision, String answer) {
        complaints.find(submission.getComplaintId()).filter(said -> visibility.isThere(said.subject(),
                said.subjectId())).ifPresent(said -> Visibility.name(decision, said.subject(), said.subjectId()));
        answer(submission, decision, answer);
    }

    private Former said(Submission submission) {
        return whispers.find(submission.getWhisperId()).map(MyWhisper::whisper).map(PublicWhisper::said)
                .map(Former::ofWhisper).orElse(null);
    }

    private void approveDraft(Submission submission, Decision decision) {
        var former = Former.ofNothing();
        if (submission.getKind() == Kind.CHANGE) {
            var id = gatheringOf(submission);
            former = Former.ofGathering(!gatherings.isPublic(id), gatherings.asItStands(id));
        }
        var id = gatherings.accept(submission.getDraftId());
        decision.aboutGathering(id).after(former.thenGathering(gatherings.asItStands(id)));
    }

    private void approvePlace(long draftId, Decision decision) {
        var draft = places.handedIn(draftId).orElseThrow(ModerationRefusal::alreadyDecided);
        var before = draft.getPlace() == null ? null : draft.getPlace().getId();
        var isOfPictures = draft.isOfPictures();
        var former = before == null ? Former.ofNothing() : isOfPictures ? Former.ofPictures(shown(before))
                : Former.ofPlace(kept.contentOf(before));
        var id = places.accept(draftId);
        decision.aboutPlace(id).after(isOfPictures ? former.thenPictures(shown(id))
                : former.thenPlace(kept.contentOf(id)));
    }

    private PlaceDraft.OfPictures shown(long id) {
        return new PlaceDraft.OfPictures(null, pictures.of(id).pictures());
    }

    /** What went straight through: a gathering, or a story. */
    private void name(Submission submission, Decision decision) {
        if (submission.getDraftId() == null) {
            decision.aboutStory(numbers.storyOf(submission.getStoryWordingId()));
        } else {
            decision.aboutGathering(gatheringOf(submission));
        }
    }

    /**
     * Number of the wording it is of.
     *
     * @throws ModerationRefusal if its writer has left, and took it along
     */
    static long storyWording(Submission submission) {
        if (submission.getStoryWordingId() == null) {
            throw ModerationRefusal.formerForgotten();
        }
        return submission.getStoryWordingId();
    }

    private Long gatheringOf(Submission submission) {
        return gatherings.handedIn(submission.getDraftId()).map(Draft::getGathering).orElseThrow().getId();
    }

    /** Whether somebody waits for an answer. */
    boolean isAsking(Submission submission) {
        return submission.getKind() == Kind.COMPLAINT
                && complaints.find(submission.getComplaintId()).filter(said -> said.email() != null).isPresent();
    }

    /**
     * Has whoever complained told what came of it, if that person wants to know: null for the usual words. What the
     * public does not see is called hidden, be it by what somebody else had minded before.
     */
    private void answer(Submission submission, Decision decision, String words) {
        complaints.find(submission.getComplaintId()).filter(said -> said.email() != null).ifPresent(said -> {
            decision.answered(words);
            var hidden = box.titleIfPublic(said.subject(), said.subjectId()).isEmpty();
            answered.fire(new ComplaintAnswered(said.email(), said.language(), submission.getTitle(), hidden, words));
        });
    }

    /** What the decision is called when something is let through. */
    static Outcome letThrough(Kind kind) {
        return kind.isSeen() ? Outcome.KEPT : Outcome.APPROVED;
    }

    /**
     * Gives it back to its writer.
     *
     * @throws ModerationRefusal if it is of a kind that does not go back
     */
    void giveBack(Submission submission, Decision decision, String reason) {
        switch (submission.getKind()) {
            case WHISPER -> {
                decision.after(said(submission));
                whispers.giveBack(submission.getWhisperId(), reason);
            }
            case PLACE -> places.giveBack(submission.getPlaceDraftId(), reason);
            case NEW, CHANGE -> gatherings.giveBack(submission.getDraftId(), reason);
            case STORY -> {
                decision.aboutStory(numbers.storyOf(submission.getStoryWordingId()));
                stories.giveBack(storyWording(submission), reason);
            }
            default -> throw ModerationRefusal.notOfThisKind();
        }
    }

    /** Has the writer of what went straight through told that it was taken off. */
    private String takenOff(Submission submission, String reason) {
        var writer = gatherings.handedIn(submission.getDraftId()).orElseThrow().getAccount();
        takenOff.fire(new TakenOff(writer.getEmail(), writer.getName(), writer.getLanguage(), submission.getTitle(),
                reason));
        return writer.getEmail();
    }

    /**
     * Takes what it is about out of public view, and has those told whose it is.
     *
     * @param answer what whoever minded it is told; null for the usual words
     * @throws ModerationRefusal if it is of a kind that is not public, or is hidden already
     */
    void hide(Submission submission, Decision decision, String reason, String answer) {
        if (submission.getKind() == Kind.LOOK) {
            name(submission, decision);
            Visibility.subject(decision, (subject, id) -> {
                visibility.hide(subject, id, reason);
                keepers.tellHidden(subject, id, reason, subject == Subject.STORY ? Set.of()
                        : Set.of(takenOff(submission, reason)));
            });
        } else if (submission.getKind() == Kind.COMPLAINT) {
            var complaint = complaints.find(submission.getComplaintId()).orElseThrow();
            visibility.hide(complaint.subject(), complaint.subjectId(), reason);
            Visibility.name(decision, complaint.subject(), complaint.subjectId());
            keepers.tellHidden(complaint.subject(), complaint.subjectId(), reason, Set.of());
            answer(submission, decision, answer);
        } else if (submission.getKind() == Kind.PAGE) {
            visibility.hide(Subject.GROUP, submission.getGroupId(), reason);
            decision.aboutGroup(submission.getGroupId());
            keepers.tellHidden(Subject.GROUP, submission.getGroupId(), reason, Set.of());
        } else {
            throw ModerationRefusal.notOfThisKind();
        }
    }
}
