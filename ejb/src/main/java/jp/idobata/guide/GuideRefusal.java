package jp.idobata.guide;

import jp.idobata.Refusal;

/** Why a guide page could not be written. */
public class GuideRefusal extends Refusal {

    private GuideRefusal(String key, Object... arguments) {
        super(key, arguments);
    }

    static GuideRefusal unknown() {
        return new GuideRefusal("guide.refusal.missing");
    }

    static GuideRefusal changed() {
        return new GuideRefusal("guide.refusal.changed");
    }

    static GuideRefusal badTitle(int most) {
        return new GuideRefusal("guide.refusal.title", most);
    }

    static GuideRefusal badBody(int most) {
        return new GuideRefusal("guide.refusal.body", most);
    }
}
