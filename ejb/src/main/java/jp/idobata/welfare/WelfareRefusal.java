package jp.idobata.welfare;

import jp.idobata.Refusal;

/** Why a profile or term could not be written. */
public class WelfareRefusal extends Refusal {

    private WelfareRefusal(String key, Object... arguments) {
        super(key, arguments);
    }

    static WelfareRefusal changedMeanwhile() {
        return new WelfareRefusal("welfare.refusal.changed");
    }

    static WelfareRefusal tooLong(int most) {
        return new WelfareRefusal("welfare.refusal.long", most);
    }

    static WelfareRefusal badTerm() {
        return new WelfareRefusal("welfare.refusal.term");
    }

    static WelfareRefusal badName(int most) {
        return new WelfareRefusal("welfare.refusal.name", most);
    }

    static WelfareRefusal badAges(int most) {
        return new WelfareRefusal("welfare.refusal.ages", most);
    }

    static WelfareRefusal badMerger() {
        return new WelfareRefusal("welfare.refusal.merger");
    }

    static WelfareRefusal laterMerger() {
        return new WelfareRefusal("welfare.refusal.merger.later");
    }

    static WelfareRefusal nameTaken() {
        return new WelfareRefusal("welfare.refusal.taken");
    }
}
