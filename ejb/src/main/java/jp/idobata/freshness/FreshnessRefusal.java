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

    static FreshnessRefusal laterCall() {
        return new FreshnessRefusal("freshness.refusal.later");
    }

    static FreshnessRefusal nothingToUndo() {
        return new FreshnessRefusal("freshness.refusal.undone");
    }

    static FreshnessRefusal badDays(int most) {
        return new FreshnessRefusal("freshness.refusal.days", most);
    }

    static FreshnessRefusal nothingTicked() {
        return new FreshnessRefusal("freshness.refusal.nothing");
    }
}
