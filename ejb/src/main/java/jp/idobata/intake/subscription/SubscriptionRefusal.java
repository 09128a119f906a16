package jp.idobata.intake.subscription;

import jp.idobata.Refusal;
import jp.idobata.gathering.Schedules;

/** Why something could not be done with a subscription. */
public class SubscriptionRefusal extends Refusal {

    private static final long serialVersionUID = 1;

    private SubscriptionRefusal(String key, Object... arguments) {
        super(key, arguments);
    }

    static SubscriptionRefusal missing() {
        return new SubscriptionRefusal("feeds.refusal.missing");
    }

    static SubscriptionRefusal noName() {
        return new SubscriptionRefusal("feeds.refusal.noname");
    }

    static SubscriptionRefusal noAddress() {
        return new SubscriptionRefusal("feeds.refusal.noaddress");
    }

    static SubscriptionRefusal twice() {
        return new SubscriptionRefusal("feeds.refusal.twice");
    }

    static SubscriptionRefusal tooMany(int most) {
        return new SubscriptionRefusal("feeds.refusal.toomany", most);
    }

    static SubscriptionRefusal noReason() {
        return new SubscriptionRefusal("feeds.refusal.noreason", Schedules.REASON_MOST);
    }

    static SubscriptionRefusal nothingChosen() {
        return new SubscriptionRefusal("feeds.refusal.nothing");
    }
}
