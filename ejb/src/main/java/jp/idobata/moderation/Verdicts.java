package jp.idobata.moderation;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jp.idobata.complaint.Complaints;
import jp.idobata.gathering.Draft;
import jp.idobata.gathering.Gatherings;
import jp.idobata.moderation.Decision.Outcome;
import jp.idobata.moderation.letter.ComplaintAnswered;
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
        if (submission.getKind() == Kind.CHANGE) {
            var id = gatheringOf(submission);
            gatherings.content(id).ifPresent(said -> decision.after(Former.ofGathering(!gatherings.isPublic(id),
                    said)));
        }
        decision.aboutGathering(gatherings.accept(submission.getDraftId()));
    }

    private void approvePlace(long draftId, Decision decision) {
        places.handedIn(draftId).filter(draft -> draft.getPlace() != null).ifPresent(draft -> {
            var id = draft.getPlace().getId();
            decision.after(draft.isOfPictures()
                    ? Former.ofPictures(new PlaceDraft.OfPictures(title(draft), pictures.of(id).pictures()))
                    : Former.ofPlace(kept.contentOf(id)));
        });
        decision.aboutPlace(places.accept(draftId));
    }

    private static String title(PlaceDraft draft) {
        return draft.getPlace().getName();
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

    /**
     * Takes what it is about out of public view.
     *
     * @throws ModerationRefusal if it is of a kind that is not public
     */
    void hide(Submission submission, Decision decision, String reason) {
        if (submission.getKind() == Kind.LOOK) {
            decision.aboutGathering(gatheringOf(submission));
            gatherings.hide(gatheringOf(submission), reason);
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
