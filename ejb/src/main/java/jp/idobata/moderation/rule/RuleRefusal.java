package jp.idobata.moderation.rule;

import jp.idobata.Refusal;

/** Why a line cannot be entered. */
public class RuleRefusal extends Refusal {

    private RuleRefusal(String key, Object... arguments) {
        super(key, arguments);
    }

    static RuleRefusal changed() {
        return new RuleRefusal("queue.rule.refusal.changed");
    }

    static RuleRefusal incomplete() {
        return new RuleRefusal("queue.rule.refusal.incomplete");
    }

    static RuleRefusal tooLong(int most) {
        return new RuleRefusal("queue.rule.refusal.long", most);
    }

    static RuleRefusal tooShort() {
        return new RuleRefusal("queue.rule.refusal.short");
    }

    static RuleRefusal unknown() {
        return new RuleRefusal("queue.rule.refusal.unknown");
    }

    static RuleRefusal trustedAlready() {
        return new RuleRefusal("queue.rule.refusal.trusted");
    }

    static RuleRefusal noShare() {
        return new RuleRefusal("queue.rule.refusal.share");
    }

    static RuleRefusal staff() {
        return new RuleRefusal("queue.rule.refusal.staff");
    }
}
