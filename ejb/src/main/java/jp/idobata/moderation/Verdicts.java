package jp.idobata.moderation;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
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
    private Complaints complaints;

    @Inject
    private Visibility visibility;

    @Inject
    private Event<ComplaintAnswered> answered;

    @Inject
    private Event<TakenOff> takenOff;

    /** Lets it through, or leaves what it is about as it is. The answer goes to whoever complained. */
    void approve(Submission submission, Decision decision, String answer) {
        switch (submission.getKind()) {
            case WHISPER -> whispers.accept(submission.getWhisperId());
            case PLACE -> approvePlace(submission.getPlaceDraftId(), decision);
            case NEW, CHANGE -> approveDraft(submission, decision);
            case COMPLAINT -> answer(submission, false, answer);
            case LOOK -> decision.aboutGathering(gatheringOf(submission));
        }
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

    private Long gatheringOf(Submission submission) {
        return gatherings.handedIn(submission.getDraftId()).map(Draft::getGathering).orElseThrow().getId();
    }

    /** Has whoever complained told what came of it, if that person wants to know and there is something to say. */
    private void answer(Submission submission, boolean hidden, String words) {
        complaints.find(submission.getComplaintId()).filter(said -> said.email() != null && words != null)
                .ifPresent(said -> answered.fire(new ComplaintAnswered(said.email(), said.language(),
                        submission.getTitle(), hidden, words)));
    }

    /** What the decision is called when something is let through. */
    static Outcome letThrough(Kind kind) {
        return kind == Kind.COMPLAINT || kind == Kind.LOOK ? Outcome.KEPT : Outcome.APPROVED;
    }

    /**
     * Gives it back to its writer.
     *
     * @throws ModerationRefusal if it is of a kind that does not go back
     */
    void giveBack(Submission submission, String reason) {
        switch (submission.getKind()) {
            case WHISPER -> whispers.giveBack(submission.getWhisperId(), reason);
            case PLACE -> places.giveBack(submission.getPlaceDraftId(), reason);
            case NEW, CHANGE -> gatherings.giveBack(submission.getDraftId(), reason);
            default -> throw ModerationRefusal.notOfThisKind();
        }
    }

    /** Has the writer of what went straight through told that it was taken off. */
    private void takenOff(Submission submission, String reason) {
        var writer = gatherings.handedIn(submission.getDraftId()).orElseThrow().getAccount();
        takenOff.fire(new TakenOff(writer.getEmail(), writer.getName(), writer.getLanguage(), submission.getTitle(),
                reason));
    }

    /**
     * Takes what it is about out of public view.
     *
     * @throws ModerationRefusal if it is of a kind that is not public, or is hidden already
     */
    void hide(Submission submission, Decision decision, String reason) {
        if (submission.getKind() == Kind.LOOK) {
            var id = gatheringOf(submission);
            visibility.hide(Subject.GATHERING, id, reason);
            decision.aboutGathering(id);
            takenOff(submission, reason);
        } else if (submission.getKind() == Kind.COMPLAINT) {
            var complaint = complaints.find(submission.getComplaintId()).orElseThrow();
            visibility.hide(complaint.subject(), complaint.subjectId(), reason);
            Visibility.name(decision, complaint.subject(), complaint.subjectId());
            answer(submission, true, reason);
        } else {
            throw ModerationRefusal.notOfThisKind();
        }
    }
}
