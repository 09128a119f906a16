package jp.idobata.moderation;

import jp.idobata.Refusal;

/** Why a decision could not be made. */
public class ModerationRefusal extends Refusal {

    private ModerationRefusal(String key, Object... arguments) {
        super(key, arguments);
    }

    static ModerationRefusal alreadyDecided() {
        return new ModerationRefusal("moderation.refusal.decided");
    }

    static ModerationRefusal alreadyHidden() {
        return new ModerationRefusal("moderation.refusal.hidden");
    }

    static ModerationRefusal alreadyShown() {
        return new ModerationRefusal("moderation.refusal.shown");
    }

    static ModerationRefusal waiting() {
        return new ModerationRefusal("moderation.refusal.waiting");
    }

    static ModerationRefusal notFound() {
        return new ModerationRefusal("moderation.refusal.missing");
    }

    static ModerationRefusal noReason() {
        return new ModerationRefusal("moderation.refusal.reason");
    }

    static ModerationRefusal longReason(int most) {
        return new ModerationRefusal("moderation.refusal.long", most);
    }

    static ModerationRefusal claimed(String who) {
        return new ModerationRefusal("moderation.refusal.claimed", who);
    }

    static ModerationRefusal notOfThisKind() {
        return new ModerationRefusal("moderation.refusal.kind");
    }

    static ModerationRefusal anotherHasToAgree() {
        return new ModerationRefusal("moderation.refusal.another");
    }

    static ModerationRefusal notUndone() {
        return new ModerationRefusal("moderation.refusal.final");
    }

    static ModerationRefusal alreadyUndone() {
        return new ModerationRefusal("moderation.refusal.undone");
    }

    static ModerationRefusal laterDecision() {
        return new ModerationRefusal("moderation.refusal.later");
    }

    static ModerationRefusal formerForgotten() {
        return new ModerationRefusal("moderation.refusal.forgotten");
    }

    static ModerationRefusal picturesGone() {
        return new ModerationRefusal("moderation.refusal.pictures");
    }

    static ModerationRefusal unlisted() {
        return new ModerationRefusal("moderation.refusal.unlisted");
    }

    /** Said to somebody who is not staff: not which line of the list it is. */
    static ModerationRefusal notListable() {
        return new ModerationRefusal("moderation.refusal.notlistable");
    }

    static ModerationRefusal changedSince() {
        return new ModerationRefusal("gathering.refusal.changed");
    }

    static ModerationRefusal writerLeft() {
        return new ModerationRefusal("gathering.refusal.writerleft");
    }

    static ModerationRefusal readBefore() {
        return new ModerationRefusal("moderation.refusal.before");
    }

    static ModerationRefusal nothingToUndo() {
        return new ModerationRefusal("moderation.refusal.nothing");
    }

    static ModerationRefusal blocked() {
        return new ModerationRefusal("moderation.refusal.blocked");
    }
}
