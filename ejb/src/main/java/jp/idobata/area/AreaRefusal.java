package jp.idobata.area;

import java.time.LocalDate;
import jp.idobata.Refusal;

/** Why something could not be done with an area. */
public class AreaRefusal extends Refusal {

    private AreaRefusal(String key, Object... arguments) {
        super(key, arguments);
    }

    static AreaRefusal missing() {
        return new AreaRefusal("areas.refusal.missing");
    }

    static AreaRefusal badName(int most) {
        return new AreaRefusal("areas.refusal.name", most);
    }

    static AreaRefusal badKind(int most) {
        return new AreaRefusal("areas.refusal.kind", most);
    }

    static AreaRefusal nameTaken(String name) {
        return new AreaRefusal("areas.refusal.taken", name);
    }

    static AreaRefusal circle() {
        return new AreaRefusal("areas.refusal.circle");
    }

    static AreaRefusal badPoint() {
        return new AreaRefusal("areas.refusal.point");
    }

    static AreaRefusal ended() {
        return new AreaRefusal("areas.refusal.ended");
    }

    static AreaRefusal badSuccessor() {
        return new AreaRefusal("areas.refusal.successor");
    }

    static AreaRefusal hasParts(int parts) {
        return new AreaRefusal("areas.refusal.parts", parts);
    }

    static AreaRefusal ahead() {
        return new AreaRefusal("areas.refusal.ahead");
    }

    static AreaRefusal earlier(LocalDate last) {
        return new AreaRefusal("areas.refusal.earlier", last);
    }

    static AreaRefusal changed() {
        return new AreaRefusal("areas.refusal.changed");
    }

    static AreaRefusal since(String names) {
        return new AreaRefusal("areas.refusal.since", names);
    }

    static AreaRefusal elsewhere() {
        return new AreaRefusal("areas.refusal.elsewhere");
    }

    /** The file has done nothing that could be taken back. */
    public static AreaRefusal unused() {
        return new AreaRefusal("areas.refusal.unused");
    }

    /** The file was used before. */
    public static AreaRefusal used() {
        return new AreaRefusal("areas.refusal.used");
    }
}
