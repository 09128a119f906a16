package jp.idobata.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jp.idobata.gathering.DraftDecided;
import jp.idobata.group.GroupDecided;
import jp.idobata.moderation.letter.ComplaintAnswered;
import jp.idobata.moderation.letter.DecisionTakenBack;
import jp.idobata.moderation.letter.Hidden;
import jp.idobata.moderation.letter.LetterDue;
import jp.idobata.moderation.letter.ShownAgain;
import jp.idobata.moderation.letter.TakenOff;
import jp.idobata.place.PlaceDecided;
import jp.idobata.story.StoryDecided;
import jp.idobata.whisper.WhisperDecided;
import jp.idobata.whisper.WhisperSprouted;

/** Writes the mails that decisions cause, once they are due. */
@ApplicationScoped
class DecisionNotices {

    @Inject
    private Notices notices;

    void due(@Observes(during = TransactionPhase.AFTER_SUCCESS) LetterDue event) {
        if (event.letter() instanceof DraftDecided letter) {
            tell(letter);
        } else if (event.letter() instanceof WhisperDecided letter) {
            tell(letter);
        } else if (event.letter() instanceof WhisperSprouted letter) {
            tell(letter);
        } else if (event.letter() instanceof StoryDecided letter) {
            tell(letter);
        } else if (event.letter() instanceof PlaceDecided letter) {
            tell(letter);
        } else if (event.letter() instanceof GroupDecided letter) {
            tell(letter);
        } else if (event.letter() instanceof ComplaintAnswered letter) {
            tell(letter);
        } else if (event.letter() instanceof TakenOff letter) {
            notices.send(letter.email(), letter.language(), "takenOff", letter.name(), letter.title(),
                    letter.reason(), notices.link("/my"));
        } else if (event.letter() instanceof Hidden letter) {
            notices.send(letter.email(), letter.language(), "hiddenByStaff", letter.name(), letter.title(),
                    letter.reason(), notices.link(letter.page()));
        } else if (event.letter() instanceof ShownAgain letter) {
            notices.send(letter.email(), letter.language(), "shownAgain", letter.name(), letter.title(),
                    notices.link(letter.page()));
        }
    }

    /** Whoever waits for an answer gets one, be it in the usual words. */
    private void tell(ComplaintAnswered event) {
        var what = event.hidden() ? "complaintHidden" : "complaintAnswered";
        if (event.words() == null || event.words().isEmpty()) {
            notices.send(event.email(), event.language(), what + ".plain", event.title());
        } else {
            notices.send(event.email(), event.language(), what, event.title(), event.words());
        }
    }

    void takenBack(@Observes(during = TransactionPhase.AFTER_SUCCESS) DecisionTakenBack event) {
        if (event.name() == null) {
            notices.send(event.email(), event.language(), "answerTakenBack", event.title());
        } else {
            notices.send(event.email(), event.language(), "takenBack", event.name(), event.title(),
                    notices.link("/my"));
        }
    }

    private void tell(DraftDecided event) {
        if (event.gatheringId() != null && event.link() != null) {
            notices.send(event.email(), event.language(), "accepted.guest", event.name(), event.title(),
                    notices.link("/gatherings/" + event.gatheringId()), notices.link("/p/" + event.link()));
        } else if (event.gatheringId() != null) {
            notices.send(event.email(), event.language(), "accepted", event.name(), event.title(),
                    notices.link("/gatherings/" + event.gatheringId()));
        } else {
            notices.send(event.email(), event.language(), "returned", event.name(), event.title(), event.reason(),
                    notices.link(event.link() != null ? "/p/" + event.link() : "/post/" + event.draftId()));
        }
    }

    private void tell(WhisperDecided event) {
        if (event.reason() == null) {
            notices.send(event.email(), event.language(), "whispered", event.name(), event.text(),
                    notices.link("/whispers/" + event.whisperId()));
        } else {
            notices.send(event.email(), event.language(), "returned", event.name(), event.text(), event.reason(),
                    notices.link("/my/whispers/" + event.whisperId() + "/edit"));
        }
    }

    private void tell(StoryDecided event) {
        if (event.reason() == null) {
            notices.send(event.email(), event.language(), "storyOpen", event.name(), event.title(),
                    notices.link(event.page()));
        } else {
            notices.send(event.email(), event.language(), "returned", event.name(), event.title(), event.reason(),
                    notices.link(event.page()));
        }
    }

    private void tell(GroupDecided event) {
        if (event.reason() == null) {
            notices.send(event.email(), event.language(), "groupOpen", event.name(), event.groupName(),
                    notices.link("/groups/" + event.groupId()));
        } else {
            notices.send(event.email(), event.language(), "groupReturned", event.name(), event.groupName(),
                    event.reason(), notices.link("/my/groups/" + event.groupId()));
        }
    }

    private void tell(WhisperSprouted event) {
        notices.send(event.email(), event.language(), "sprouted", event.name(), event.text(), event.title(),
                notices.link("/gatherings/" + event.gatheringId()));
    }

    private void tell(PlaceDecided event) {
        if (event.reason() == null) {
            notices.send(event.email(), event.language(), event.changed() ? "placeChanged" : "placeOpen", event.name(),
                    event.placeName(), notices.link(event.page()));
        } else {
            notices.send(event.email(), event.language(), "placeReturned", event.name(), event.placeName(),
                    event.reason(), notices.link(event.page()));
        }
    }
}
