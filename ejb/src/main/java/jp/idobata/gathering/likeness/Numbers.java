package jp.idobata.gathering.likeness;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The numbers of a title, by what they count. */
final class Numbers {

    private static final Pattern NUMBER = Pattern.compile("(第?)0*(\\d+)(回|期|部|歳|才|年|月|日|組|弾|号|周年|週年|人|つ)?");
    private static final String BARE = "";

    private Numbers() {
    }

    /** Whether a number of one title says that the other one is about something else: 第1回 and 第2回. */
    static boolean disagree(String plain, String other) {
        var these = of(plain);
        var those = of(other);
        return these.entrySet().stream().filter(sort -> those.containsKey(sort.getKey()))
                .anyMatch(sort -> sort.getKey().equals(BARE)
                        ? !sort.getValue().containsAll(those.get(BARE)) && !those.get(BARE).containsAll(sort.getValue())
                        : Collections.disjoint(sort.getValue(), those.get(sort.getKey())));
    }

    private static Map<String, Set<String>> of(String plain) {
        var numbers = new HashMap<String, Set<String>>();
        NUMBER.matcher(plain).results().forEach(match -> {
            var unit = match.group(3) == null ? BARE : match.group(1) + match.group(3);
            numbers.computeIfAbsent(unit, sort -> new HashSet<>()).add(match.group(2));
        });
        return numbers;
    }
}
