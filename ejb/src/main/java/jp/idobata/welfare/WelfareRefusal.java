package jp.idobata.welfare;

import jp.idobata.Refusal;

/** Why a profile or term could not be written. */
public class WelfareRefusal extends Refusal {

    private WelfareRefusal(String key) {
        super(key);
    }

    static WelfareRefusal changedMeanwhile() {
        return new WelfareRefusal("welfare.refusal.changed");
    }

    static WelfareRefusal tooLong() {
        return new WelfareRefusal("welfare.refusal.long");
    }

    static WelfareRefusal badTerm() {
        return new WelfareRefusal("welfare.refusal.term");
    }
}
