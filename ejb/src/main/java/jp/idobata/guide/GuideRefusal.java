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

    static GuideRefusal badPictures() {
        return new GuideRefusal("guide.refusal.pictures");
    }

    static GuideRefusal badSlug() {
        return new GuideRefusal("guide.refusal.slug");
    }

    static GuideRefusal takenSlug() {
        return new GuideRefusal("guide.refusal.slug.taken");
    }

    static GuideRefusal tooMany(int most) {
        return new GuideRefusal("guide.refusal.many", most);
    }
}
