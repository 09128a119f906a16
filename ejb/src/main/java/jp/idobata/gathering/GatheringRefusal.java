package jp.idobata.gathering;

import java.util.List;
import jp.idobata.Refusal;

/** Why something could not be done with a gathering or draft. */
public class GatheringRefusal extends Refusal {

    private final transient List<Problem> problems;

    private GatheringRefusal(String key, List<Problem> problems, Object... arguments) {
        super(key, arguments);
        this.problems = problems;
    }

    static GatheringRefusal incomplete(List<Problem> problems) {
        return new GatheringRefusal("gathering.refusal.incomplete", problems);
    }

    static GatheringRefusal badTheme() {
        return new GatheringRefusal("site.refusal.theme", List.of());
    }

    static GatheringRefusal notYours() {
        return new GatheringRefusal("gathering.refusal.yours", List.of());
    }

    static GatheringRefusal notFound() {
        return new GatheringRefusal("gathering.refusal.missing", List.of());
    }

    static GatheringRefusal takenUp() {
        return new GatheringRefusal("gathering.refusal.takenup", List.of());
    }

    static GatheringRefusal takenDown() {
        return new GatheringRefusal("gathering.refusal.takendown", List.of());
    }

    static GatheringRefusal writerLeft() {
        return new GatheringRefusal("gathering.refusal.writerleft", List.of());
    }

    static GatheringRefusal changedSince() {
        return new GatheringRefusal("gathering.refusal.changed", List.of());
    }

    static GatheringRefusal handedIn() {
        return new GatheringRefusal("gathering.refusal.waiting", List.of());
    }

    static GatheringRefusal savedElsewhere() {
        return new GatheringRefusal("gathering.refusal.newer", List.of());
    }

    static GatheringRefusal dateTaken() {
        return new GatheringRefusal("gathering.refusal.date", List.of());
    }

    static GatheringRefusal noReason(int most) {
        return new GatheringRefusal("gathering.refusal.reason", List.of(), most);
    }

    static GatheringRefusal tooManyDrafts(int most) {
        return new GatheringRefusal("gathering.refusal.drafts", List.of(), most);
    }

    static GatheringRefusal otherBody() {
        return new GatheringRefusal("gathering.refusal.body", List.of());
    }

    static GatheringRefusal tooManyUnconfirmed(int most) {
        return new GatheringRefusal("gathering.refusal.unconfirmed", List.of(), most);
    }

    static GatheringRefusal linkOver() {
        return new GatheringRefusal("gathering.refusal.link", List.of());
    }

    /** What is wrong, field by field; empty unless the proposal itself is at fault. */
    public List<Problem> problems() {
        return problems == null ? List.of() : problems;
    }
}
