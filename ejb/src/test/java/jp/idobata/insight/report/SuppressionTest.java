package jp.idobata.insight.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.idobata.insight.report.Suppression.Sum;
import org.junit.jupiter.api.Test;

class SuppressionTest {

    private static final List<Sum> ONE = List.of(new Sum("all", List.of("a", "b", "c")));

    @Test
    void whereNothingIsSmallEverythingIsSaid() {
        assertEquals(Set.of(), hidden(Map.of("a", 5, "b", 0, "c", 9, "all", 14), ONE));
        assertEquals(Set.of(), Suppression.of(Map.of("a", 1, "b", 2, "c", 1, "all", 4), ONE, 1));
    }

    @Test
    void aSmallCountTakesTheNextSmallestWithItAndLeavesNoughtsAlone() {
        assertEquals(Set.of("a", "c"), hidden(Map.of("a", 4, "b", 30, "c", 20, "all", 54), ONE));
        assertEquals(Set.of("a", "b"), hidden(Map.of("a", 4, "b", 30, "c", 0, "all", 34), ONE));
    }

    @Test
    void twoThatComeToLittleTakeAThird() {
        assertEquals(Set.of("a", "b", "c"), hidden(Map.of("a", 1, "b", 1, "c", 80, "all", 82), ONE));
        assertEquals(Set.of("a", "b"), hidden(Map.of("a", 2, "b", 3, "c", 80, "all", 85), ONE));
    }

    @Test
    void aSmallSumIsKeptBackWithAllItIsMadeOf() {
        assertEquals(Set.of("a", "all"), hidden(Map.of("a", 3, "b", 0, "c", 0, "all", 3), ONE));
    }

    @Test
    void whatOneSumHidesAnotherDoesNotGiveAway() {
        var sums = List.of(new Sum("all", List.of("north", "south")), new Sum("north", List.of("n1", "n2")),
                new Sum("south", List.of("s1", "s2")));
        assertEquals(Set.of("n1", "n2"), hidden(Map.of("all", 60, "north", 30, "south", 30, "n1", 2, "n2", 28, "s1", 15,
                "s2", 15), sums));
    }

    @Test
    void aSumThatIsKeptBackIsWorkedOutThroughTheSumAboveIt() {
        var sums = List.of(new Sum("all", List.of("any", "none")), new Sum("any", List.of("a", "b")));
        assertEquals(Set.of("a", "b", "any", "none"), hidden(Map.of("all", 12, "any", 11, "none", 1, "a", 1, "b", 10),
                sums), "12 less 10 would be 2 for two that are not 0");
    }

    @Test
    void aSumOfTwoKindsOfPartsIsReplacedByThoseThatTellMost() {
        var sums = List.of(new Sum("all", List.of("any", "none")), new Sum("any", List.of("a", "b")),
                new Sum("any", List.of("x", "y")));
        assertEquals(Set.of("x", "y", "any", "none"), hidden(Map.of("all", 42, "any", 41, "none", 1, "a", 20, "b", 21,
                "x", 1, "y", 40), sums).stream().filter(key -> !Set.of("a", "b").contains(key)).collect(Collectors
                .toSet()));
    }

    /** Whoever knows all that is shown, and the rule, finds more than one answer for everything small. */
    @Test
    void nothingSmallCanBeWorkedOutFromOneTable() {
        var dice = new Random(106);
        for (var round = 0; round < 500; round++) {
            var parts = IntStream.range(0, 2 + dice.nextInt(5)).mapToObj(i -> "p" + i).toList();
            var counts = new HashMap<String, Integer>();
            parts.forEach(part -> counts.put(part, dice.nextInt(3) == 0 ? 0 : dice.nextInt(12)));
            counts.put("all", parts.stream().mapToInt(counts::get).sum());
            var hidden = hidden(counts, List.of(new Sum("all", parts)));
            counts.forEach((key, count) -> assertTrue(count < 1 || count >= 5 || hidden.contains(key),
                    counts::toString));
            if (!hidden.isEmpty() && !hidden.contains("all")) {
                var kept = parts.stream().filter(hidden::contains).toList();
                assertTrue(kept.size() > 1, counts + " " + hidden);
                assertTrue(kept.stream().mapToInt(counts::get).sum() >= 5, counts + " " + hidden);
                assertFalse(kept.stream().anyMatch(key -> counts.get(key) == 0), counts + " " + hidden);
            }
        }
    }

    private static Set<String> hidden(Map<String, Integer> counts, List<Sum> sums) {
        return Suppression.of(counts, sums, 5);
    }
}
