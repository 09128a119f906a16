package jp.idobata.insight.connect;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What is told of one gathering or place. */
final class Told {

    private final Set<Ease> good = EnumSet.noneOf(Ease.class);
    private final Set<Form> forms = new TreeSet<>();

    Told(Subjects subjects) {
        forms.add(subjects.form());
    }

    /** Takes one fact; a term that this page does not ask for says nothing. */
    void take(String dimension, String name, boolean so) {
        if (dimension.equals("PARTICIPATION")) {
            Form.of(name).filter(form -> so).ifPresent(forms::add);
        } else if (so) {
            Ease.told(name).ifPresent(good::add);
        }
    }

    void isSmall() {
        good.add(Ease.SMALL);
    }

    /** Of what was asked for, what is so. */
    List<Ease> good(Set<Ease> asked) {
        return asked.stream().filter(good::contains).sorted().toList();
    }

    /** Of what was asked for, what nobody has told. What is known not to be so has been left out before. */
    List<Ease> unknown(Set<Ease> asked) {
        return asked.stream().filter(ease -> !good.contains(ease)).sorted().toList();
    }

    List<Form> forms() {
        return List.copyOf(forms);
    }
}
