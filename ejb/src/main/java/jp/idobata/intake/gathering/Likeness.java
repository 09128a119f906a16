package jp.idobata.intake.gathering;

import java.util.HashSet;
import java.util.Set;
import jp.idobata.intake.sheet.CellText;

/** How alike two texts are, by the pairs of letters they share (Dice's coefficient). */
final class Likeness {

    private Likeness() {
    }

    /** From 0 (nothing shared) to 1 (the same pairs of letters); width, case and white space make no difference. */
    static double of(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        Set<String> first = pairs(one);
        Set<String> second = pairs(other);
        if (first.isEmpty() || second.isEmpty()) {
            return CellText.header(one).equals(CellText.header(other)) ? 1 : 0;
        }
        long shared = first.stream().filter(second::contains).count();
        return 2.0 * shared / (first.size() + second.size());
    }

    private static Set<String> pairs(String text) {
        String folded = CellText.header(text);
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < folded.length(); i++) {
            pairs.add(folded.substring(i, i + 2));
        }
        return pairs;
    }
}
