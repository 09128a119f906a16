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

    static ModerationRefusal notFound() {
        return new ModerationRefusal("moderation.refusal.missing");
    }

    static ModerationRefusal noReason() {
        return new ModerationRefusal("moderation.refusal.reason");
    }

    static ModerationRefusal longReason(int most) {
        return new ModerationRefusal("moderation.refusal.long", most);
    }
}
