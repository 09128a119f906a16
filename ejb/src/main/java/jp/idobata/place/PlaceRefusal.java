package jp.idobata.place;

import java.util.List;
import jp.idobata.Refusal;

/** Why something could not be done with a place. */
public class PlaceRefusal extends Refusal {

    private final transient List<PlaceProblem> problems;

    private PlaceRefusal(String key, List<PlaceProblem> problems, Object... arguments) {
        super(key, arguments);
        this.problems = problems;
    }

    static PlaceRefusal incomplete(List<PlaceProblem> problems) {
        return new PlaceRefusal("place.refusal.incomplete", problems);
    }

    static PlaceRefusal notYours() {
        return new PlaceRefusal("place.refusal.yours", List.of());
    }

    static PlaceRefusal notFound() {
        return new PlaceRefusal("place.refusal.missing", List.of());
    }

    static PlaceRefusal waiting() {
        return new PlaceRefusal("place.refusal.waiting", List.of());
    }

    static PlaceRefusal standing() {
        return new PlaceRefusal("place.refusal.standing", List.of());
    }

    static PlaceRefusal decided() {
        return new PlaceRefusal("place.refusal.decided", List.of());
    }

    static PlaceRefusal changedSince() {
        return new PlaceRefusal("place.refusal.changed", List.of());
    }

    static PlaceRefusal tooMany(int most) {
        return new PlaceRefusal("place.refusal.many", List.of(), most);
    }

    static PlaceRefusal dayOver() {
        return new PlaceRefusal("place.refusal.day", List.of());
    }

    /** What is wrong, field by field; empty unless the proposal itself is at fault. */
    public List<PlaceProblem> problems() {
        return problems == null ? List.of() : problems;
    }
}
