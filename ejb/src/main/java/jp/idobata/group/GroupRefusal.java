package jp.idobata.group;

import java.util.Map;
import jp.idobata.Refusal;

/** Why something could not be done with a group. */
public class GroupRefusal extends Refusal {

    private final transient Map<String, String> problems;

    private GroupRefusal(String key, Map<String, String> problems, Object... arguments) {
        super(key, arguments);
        this.problems = problems;
    }

    static GroupRefusal incomplete(Map<String, String> problems) {
        return new GroupRefusal("group.refusal.incomplete", problems);
    }

    static GroupRefusal nameTaken() {
        return new GroupRefusal("group.refusal.name", Map.of());
    }

    static GroupRefusal notYours() {
        return new GroupRefusal("group.refusal.yours", Map.of());
    }

    static GroupRefusal notFound() {
        return new GroupRefusal("group.refusal.missing", Map.of());
    }

    static GroupRefusal closed() {
        return new GroupRefusal("group.refusal.closed", Map.of());
    }

    static GroupRefusal lastOwner() {
        return new GroupRefusal("group.refusal.owner", Map.of());
    }

    static GroupRefusal needsOwner(String name) {
        return new GroupRefusal("group.refusal.heir", Map.of(), name);
    }

    static GroupRefusal tooMany(int most) {
        return new GroupRefusal("group.refusal.many", Map.of(), most);
    }

    static GroupRefusal badEmail() {
        return new GroupRefusal("group.refusal.email", Map.of());
    }

    static GroupRefusal noReason(int most) {
        return new GroupRefusal("group.refusal.reason", Map.of(), most);
    }

    static GroupRefusal takenUp() {
        return new GroupRefusal("group.refusal.takenup", Map.of());
    }

    static GroupRefusal invitationSpent() {
        return new GroupRefusal("group.refusal.invitation", Map.of());
    }

    static GroupRefusal noText(int most) {
        return new GroupRefusal("group.refusal.text", Map.of(), most);
    }

    /** What is wrong field by field, if that is why: keys of sentences that say what to do. */
    public Map<String, String> problems() {
        return problems;
    }
}
