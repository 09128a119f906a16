package jp.idobata.gathering.likeness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Pairs of titles, labelled by hand. The threshold and the weights were chosen on every other pair; the figures
 * are those of the pairs between, which nobody looked at for that.
 */
class TitlesTest {

    private record Pair(String title, String other, boolean here, boolean now, boolean same, String kind) {
    }

    private record Figures(int hits, int falseAlarms, int missed) {

        double precision() {
            return (double) hits / (hits + falseAlarms);
        }

        double recall() {
            return (double) hits / (hits + missed);
        }
    }

    /** Only pairs at one place and time come to be compared; the others are told apart before. */
    private static final List<Pair> PAIRS = pairs().stream().filter(pair -> pair.here && pair.now).toList();
    private static final List<Pair> UNSEEN = IntStream.range(0, PAIRS.size()).filter(number -> number % 2 == 1)
            .mapToObj(PAIRS::get).toList();

    @Test
    void ofThePairsKeptBackAlmostAllAreToldRightly() {
        var figures = figures(UNSEEN, TitlesTest::alike);
        assertTrue(figures.precision() >= 0.9, figures::toString);
        assertTrue(figures.recall() >= 0.87, figures::toString);
    }

    @Test
    void thereAreEnoughPairsOfBothSorts() {
        assertTrue(pairs().size() >= 150 && UNSEEN.size() >= 70, () -> "pairs: " + UNSEEN.size());
        assertTrue(pairs().stream().filter(Pair::same).count() >= 70);
    }

    @Test
    void pairsOfLettersAloneTellLess() {
        var ours = figures(UNSEEN, TitlesTest::alike);
        var theirs = figures(UNSEEN, (title, other) -> dice(title, other) >= 0.5);
        assertTrue(theirs.precision() < 0.7 && theirs.recall() <= ours.recall(), () -> theirs + " " + ours);
    }

    @Test
    void itMakesNoDifferenceWhichTitleComesFirst() {
        for (var pair : pairs()) {
            assertEquals(alike(pair.title, pair.other), alike(pair.other, pair.title), pair::toString);
        }
    }

    @Test
    void aTitleIsLikeItselfAndAnEmptyOneLikeNone() {
        assertEquals(1, likeness("第3回 おりがみ教室", "第三回　折り紙教室"), 0.001);
        assertEquals(0, likeness("", "折り紙教室"));
        assertEquals(0, likeness("♪♪♪", "♪♪♪"));
    }

    @Test
    void theLongestTitlesAreComparedToo() {
        assertTrue(alike("あ漢ア1".repeat(20), "あ漢ア1".repeat(20)));
    }

    private static boolean alike(String title, String other) {
        return likeness(title, other) >= Titles.ALIKE;
    }

    private static double likeness(String title, String other) {
        return Titles.likeness(Titles.Title.of(title), Titles.Title.of(other));
    }

    private static double dice(String title, String other) {
        var these = bigrams(title);
        var those = bigrams(other);
        return these.isEmpty() || those.isEmpty() ? 0
                : 2.0 * these.stream().filter(those::contains).count() / (these.size() + those.size());
    }

    private static List<String> bigrams(String title) {
        var plain = Spelling.plain(title).replaceAll("[^\\p{L}\\p{N}]", "");
        return IntStream.range(0, plain.length() - 1).mapToObj(at -> plain.substring(at, at + 2)).distinct().toList();
    }

    private static Figures figures(List<Pair> pairs, BiPredicate<String, String> alike) {
        var hits = pairs.stream().filter(pair -> pair.same && alike.test(pair.title, pair.other)).count();
        var alarms = pairs.stream().filter(pair -> !pair.same && alike.test(pair.title, pair.other)).count();
        var same = pairs.stream().filter(Pair::same).count();
        return new Figures((int) hits, (int) alarms, (int) (same - hits));
    }

    private static List<Pair> pairs() {
        try (var file = TitlesTest.class.getResourceAsStream("pairs.tsv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#")).map(line -> line.split("\t"))
                    .map(cells -> new Pair(cells[0], cells[1], cells[2].equals("same"), cells[3].equals("same"),
                            cells[4].equals("same"), cells[5])).toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
