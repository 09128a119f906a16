package jp.idobata.insight.connect;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What is told of one gathering or place. */
final class Told {

    private final Set<String> facts = new HashSet<>();
    private boolean small;
    private final Set<Form> forms = new TreeSet<>();

    Told(Subjects subjects) {
        forms.add(subjects.form());
    }

    /** Takes one fact; a term that this page does not ask for says nothing. */
    void take(String dimension, String name, boolean so) {
        if (dimension.equals("PARTICIPATION")) {
            Form.of(name).filter(form -> so).ifPresent(forms::add);
        } else if (so) {
            facts.add(name);
        }
    }

    void isSmall() {
        small = true;
    }

    /** Of what was asked for, what is so. */
    List<Need> good(List<Need> asked) {
        return asked.stream().filter(this::isSo).toList();
    }

    /** Of what was asked for, what nobody has told. What is known not to be so has been left out before. */
    List<Need> unknown(List<Need> asked) {
        return asked.stream().filter(need -> !isSo(need)).toList();
    }

    private boolean isSo(Need need) {
        return small && need.eases().contains(Ease.SMALL) || facts.stream().anyMatch(need::isTold);
    }

    List<Form> forms() {
        return List.copyOf(forms);
    }
}
