package jp.idobata.story;

import java.util.List;
import jp.idobata.Refusal;

/** Why something could not be done with a story. */
public class StoryRefusal extends Refusal {

    private final transient List<StoryProblem> problems;

    private StoryRefusal(String key, List<StoryProblem> problems, Object... arguments) {
        super(key, arguments);
        this.problems = problems;
    }

    static StoryRefusal incomplete(List<StoryProblem> problems) {
        return new StoryRefusal("story.refusal.incomplete", problems);
    }

    static StoryRefusal notFound() {
        return new StoryRefusal("story.refusal.missing", List.of());
    }

    static StoryRefusal waiting() {
        return new StoryRefusal("story.refusal.waiting", List.of());
    }

    static StoryRefusal decided() {
        return new StoryRefusal("story.refusal.decided", List.of());
    }

    static StoryRefusal changedSince() {
        return new StoryRefusal("story.refusal.changed", List.of());
    }

    static StoryRefusal takenBack() {
        return new StoryRefusal("story.refusal.taken", List.of());
    }

    static StoryRefusal forgotten() {
        return new StoryRefusal("story.refusal.forgotten", List.of());
    }

    static StoryRefusal tooMany(int most) {
        return new StoryRefusal("story.refusal.many", List.of(), most);
    }

    static StoryRefusal noGroup() {
        return new StoryRefusal("story.refusal.group", List.of());
    }

    /** What is wrong, field by field; empty unless what it says is at fault. */
    public List<StoryProblem> problems() {
        return problems == null ? List.of() : problems;
    }
}
