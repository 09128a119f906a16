package jp.idobata.gathering.likeness;

import java.util.List;

/** Words that exclude one another, such as 初級 and 中級; the list is a file of this package. */
final class Opposites {

    private static final List<List<String>> GROUPS = Words.lines("opposites.txt").stream()
            .map(line -> List.of(line.split(" "))).toList();

    private Opposites() {
    }

    /** Whether one title has a word that excludes a word of the other, and neither has both. */
    static boolean in(String plain, String other) {
        return GROUPS.stream().anyMatch(group -> group.stream().anyMatch(one -> only(one, plain, other)
                && group.stream().anyMatch(two -> !two.equals(one) && only(two, other, plain))));
    }

    private static boolean only(String word, String here, String notHere) {
        return here.contains(word) && !notHere.contains(word);
    }
}
