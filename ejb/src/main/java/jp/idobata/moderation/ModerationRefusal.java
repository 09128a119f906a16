package jp.idobata.moderation;

import jp.idobata.Refusal;

/** Why a decision could not be made. */
public class ModerationRefusal extends Refusal {

    private ModerationRefusal(String key) {
        super(key);
    }

    static ModerationRefusal alreadyDecided() {
        return new ModerationRefusal("moderation.refusal.decided");
    }

    static ModerationRefusal notFound() {
        return new ModerationRefusal("moderation.refusal.missing");
    }

    static ModerationRefusal noReason() {
        return new ModerationRefusal("moderation.refusal.reason");
    }
}
