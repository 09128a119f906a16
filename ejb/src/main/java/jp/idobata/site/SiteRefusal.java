package jp.idobata.site;

import jp.idobata.Refusal;

/** Why the site cannot be called, coloured or worded like that. */
public class SiteRefusal extends Refusal {

    private SiteRefusal(String key, Object... arguments) {
        super(key, arguments);
    }

    static SiteRefusal badName(int most) {
        return new SiteRefusal("site.refusal.name", most);
    }

    static SiteRefusal badTag(int most) {
        return new SiteRefusal("site.refusal.tag", most);
    }

    static SiteRefusal badColour() {
        return new SiteRefusal("site.refusal.colour");
    }

    static SiteRefusal tooPale() {
        return new SiteRefusal("site.refusal.pale");
    }

    static SiteRefusal tooLong(int most) {
        return new SiteRefusal("site.refusal.long", most);
    }

    static SiteRefusal placeholders(String wanted) {
        return new SiteRefusal("site.refusal.placeholders", wanted);
    }

    static SiteRefusal noSuch() {
        return new SiteRefusal("site.refusal.none");
    }
}
