package jp.idobata.whisper.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AffinityTest {

    private static final System.Logger LOG = System.getLogger(AffinityTest.class.getName());

    private final Meanings meanings = new Meanings();

    /** A wish and an offer, and whether people would put them together. */
    private record Pair(boolean together, String wish, String offer) {
    }

    /** The second file came after the families of words; what it misses are families that nobody has listed yet. */
    @ParameterizedTest
    @CsvSource({"pairs.tsv, 0.95, 0.9", "pairs-later.tsv, 0.95, 0.5"})
    void wishesAndOffersArePutTogetherAsPeopleWould(String file, double leastPrecision, double leastRecall)
            throws IOException {
        var pairs = pairs(file);
        assertTrue(pairs.size() >= 30);
        var right = pairs.stream().filter(pair -> pair.together && joined(pair)).count();
        var missed = pairs.stream().filter(pair -> pair.together && !joined(pair)).toList();
        var wrong = pairs.stream().filter(pair -> !pair.together && joined(pair)).toList();
        var precision = right / (double) (right + wrong.size());
        var recall = right / (double) (right + missed.size());
        var figures = "%s: precision %.3f, recall %.3f%n  missed %s%n  wrong %s".formatted(file, precision,
                recall, missed, wrong);
        LOG.log(System.Logger.Level.INFO, figures);
        assertTrue(precision >= leastPrecision && recall >= leastRecall, figures);
    }

    @Test
    void itDoesNotMatterWhichOfTheTwoIsAsked() throws IOException {
        for (var pair : pairs("pairs.tsv")) {
            assertEquals(meanings.between(pair.wish, pair.offer).points(),
                    meanings.between(pair.offer, pair.wish).points(), pair.toString());
        }
    }

    @Test
    void aWordInKanaIsTheSameInKanji() {
        assertEquals(List.of("畳"), shared("畳がほしい", "たたみがあります"));
        assertTrue(meanings.between("ピアノ", "ﾋﾟｱﾉ").points() >= Affinity.ENOUGH);
    }

    @Test
    void aWordThatIsSpelledOutIsFound() {
        assertTrue(meanings.between("梅干しのつけ方", "うめぼし名人").points() >= Affinity.ENOUGH);
    }

    @Test
    void kanjiWordsThatSoundAlikeAreNotTheSame() {
        assertEquals(0, meanings.between("橋を渡る", "箸を削る").points());
    }

    @Test
    void whoAndWhenAloneDoNotJoinTwoTexts() {
        assertTrue(meanings.between("土曜日に子どもと", "子どもの土曜日").points() < Affinity.ENOUGH);
    }

    private boolean joined(Pair pair) {
        return meanings.between(pair.wish, pair.offer).points() >= Affinity.ENOUGH;
    }

    private List<String> shared(String mine, String other) {
        return meanings.between(mine, other).words().stream().map(Affinity.Shared::mine).toList();
    }

    private static List<Pair> pairs(String file) throws IOException {
        try (var in = AffinityTest.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(line -> line.split("\t"))
                    .map(cells -> new Pair(cells[0].equals("yes"), cells[1], cells[2])).toList();
        }
    }
}
