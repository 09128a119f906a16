package jp.idobata.freshness;

import jp.idobata.Refusal;

/** Why nothing could be said of whether an entry still holds. */
public final class FreshnessRefusal extends Refusal {

    private static final long serialVersionUID = 1;

    private FreshnessRefusal(String key, Object... arguments) {
        super(key, arguments);
    }

    static FreshnessRefusal linkOver() {
        return new FreshnessRefusal("freshness.refusal.link");
    }

    static FreshnessRefusal notYours() {
        return new FreshnessRefusal("freshness.refusal.yours");
    }

    static FreshnessRefusal nothingTicked() {
        return new FreshnessRefusal("freshness.refusal.nothing");
    }
}
