package jp.idobata.flyer;

import jp.idobata.Refusal;

/** A text that is not read. */
public final class FlyerRefusal extends Refusal {

    private static final long serialVersionUID = 1;

    private FlyerRefusal(String key, Object... arguments) {
        super("flyer.refusal." + key, arguments);
    }

    static FlyerRefusal tooLong(int most) {
        return new FlyerRefusal("long", most);
    }
}
