package jp.idobata.insight.meeting.personal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Recognises in a text what looks as if it were about one person. It knows shapes and words, and asks nobody. */
final class PersonalData {

    private PersonalData() {
    }

    /**
     * What looks so, in the order of the text; where two lie over each other, the one that begins first, else the
     * longer.
     *
     * @param notPeople pieces of which somebody has said that they are no person's name; they count for names alone
     */
    static List<Recognised> in(String text, Collection<String> notPeople) {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        var folded = new Folded(text);
        var all = Stream.concat(Shapes.in(folded).stream(), Names.in(folded).stream())
                .filter(one -> !one.sort().isGuess() || !notPeople.contains(one.text()))
                .sorted(Comparator.comparing(Recognised::start).thenComparing(Recognised::end,
                        Comparator.reverseOrder()).thenComparing(Recognised::sort)).toList();
        var apart = new ArrayList<Recognised>();
        for (var one : all) {
            if (apart.isEmpty() || one.start() >= apart.get(apart.size() - 1).end()) {
                apart.add(one);
            }
        }
        return apart;
    }
}
