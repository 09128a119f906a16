package jp.idobata.attendance.held;

import jp.idobata.Refusal;

/** Why nothing could be told of a date. */
public final class HeldRefusal extends Refusal {

    private static final long serialVersionUID = 1;

    private HeldRefusal(String key, Object... arguments) {
        super(key, arguments);
    }

    static HeldRefusal linkOver() {
        return new HeldRefusal("held.refusal.link");
    }

    static HeldRefusal badNumber(int most) {
        return new HeldRefusal("held.refusal.number", most);
    }

    static HeldRefusal moreThanCame(int told, int came) {
        return new HeldRefusal("held.refusal.bands", told, came);
    }

    static HeldRefusal longLine(int most) {
        return new HeldRefusal("held.refusal.line", most);
    }

    static HeldRefusal noConsent() {
        return new HeldRefusal("held.refusal.consent");
    }

    static HeldRefusal changed() {
        return new HeldRefusal("held.refusal.changed");
    }

    static HeldRefusal unlisted() {
        return new HeldRefusal("held.refusal.unlisted");
    }

    static HeldRefusal gone() {
        return new HeldRefusal("held.refusal.gone");
    }
}
