package jp.idobata.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.idobata.intake.area.OutlinePlan.State;
import jp.idobata.visit.Seen;
import jp.idobata.visit.Visit;

/** Somebody of the staff at the screen where outlines of areas come in: each step is a form as a browser posts it. */
final class AreaScreen {

    /** In the order of the page. */
    private static final List<State> STATES = List.of(State.NEW, State.REDRAWN, State.SAME, State.GONE, State.ASIDE);

    private final Visit staff;

    AreaScreen(Visit staff) {
        this.staff = staff;
    }

    /** Gives a file, and answers the address of its page. */
    String give(String name, byte[] file) {
        var seen = staff.bring(staff.get("/staff/areas/files"), "look", Map.of(), "file", name, file);
        assertTrue(seen.address().getPath().matches("/staff/areas/files/\\d+"), () -> name + ": " + seen.text());
        return seen.address().getPath();
    }

    /** The property that the page takes for the name. */
    String nameProperty(String file) {
        var names = Seen.all(staff.get(file).byId("select", "name").orElseThrow(), "option");
        return names.stream().filter(option -> option.hasAttribute("selected")).findFirst().orElse(names.get(0))
                .getAttribute("value");
    }

    /** How many areas would be new, drawn anew, as they were, no more, and set aside. */
    Map<State, Integer> plan(String file, Map<String, String> choices) {
        var numbers = Seen.all(staff.press(staff.get(file), "again", choices).document(), "ul").stream()
                .filter(list -> list.getAttribute("class").equals("numbers")).findFirst().orElseThrow();
        var counts = Seen.all(numbers, "b");
        var plan = new HashMap<State, Integer>();
        IntStream.range(0, STATES.size()).forEach(i -> plan.put(STATES.get(i),
                Integer.valueOf(counts.get(i).getTextContent().replaceAll("\\D", ""))));
        plan.values().removeIf(count -> count == 0);
        return plan;
    }

    /** Takes it in. */
    void draw(String file, Map<String, String> choices) {
        var planned = staff.press(staff.get(file), "again", choices);
        var seen = staff.press(planned, "draw", choices);
        assertEquals("/staff/areas", seen.address().getPath(), seen.text());
    }

    /** Takes back what it did. */
    void takeBack(String file) {
        var seen = staff.press(staff.get(file), "back", Map.of());
        assertEquals("/staff/areas/files", seen.address().getPath(), seen.text());
    }
}
