package jp.idobata.publishing.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BulletinTest {

    private static final List<String> FACTS = List.of("朝のお茶会", "12月5日(土)10:00–12:00", "栗林コミュニティセンター", "問 087-000-0000");
    private static final Pattern CLUSTER = Pattern.compile("\\X");

    @Test
    void whatMustBeKnownStandsFirstAndTheRestEndsWithASentence() {
        var text = "お茶を飲んで話しましょう。「どなたでもどうぞ！」と店の人。予約はいりません。";
        assertEquals("朝のお茶会　12月5日(土)10:00–12:00　栗林コミュニティセンター　問 087-000-0000　お茶を飲んで話しましょう。",
                new Bulletin(FACTS, text).within(75));
        assertEquals("朝のお茶会　12月5日(土)10:00–12:00　栗林コミュニティセンター　問 087-000-0000",
                new Bulletin(FACTS, text).within(60));
    }

    @ParameterizedTest
    @CsvSource({
            "「行こう！」と言った。はい。, 6, 「行こう！」",
            "「行こう！」と言った。はい。, 5, ''",
            "一つ目。二つ目, 8, 一つ目。二つ目",
            "一つ目。二つ目, 7, 一つ目。二つ目",
            "一つ目。二つ目, 6, 一つ目。",
            "Bring 1.5 l of tea. All are welcome!, 20, Bring 1.5 l of tea.",
            "点がない文, 4, ''"})
    void sentencesAreWholeOrLeftOut(String text, int most, String left) {
        assertEquals(left, Bulletin.sentences(text, most));
    }

    @Test
    void whatMustBeKnownIsShortenedWhereItIsLongest() {
        var bulletin = new Bulletin(List.of("葛󠄀".repeat(60), "12月5日(土)10:00–12:00", "𠮷野家二階", "問 087-000-0000"), "");
        assertEquals(100, Bulletin.count(bulletin.within(100)), 1);
        assertTrue(bulletin.within(100).matches("(葛󠄀)+…　12月5日\\(土\\)10:00–12:00　𠮷野家二階　問 087-000-0000"),
                bulletin.within(100));
    }

    /** With a fixed seed, so that what fails once fails again. */
    @Test
    void itIsNeverLongerThanAskedAndTakesNoCharacterApart() {
        var dice = new Random(2026);
        for (var round = 0; round < 500; round++) {
            var text = text(dice, 600);
            var head = IntStream.range(0, 4).mapToObj(i -> text(dice, 1 + dice.nextInt(90))).toList();
            for (var most : Bulletin.LENGTHS) {
                var said = new Bulletin(head, text).within(most);
                assertTrue(Bulletin.count(said) <= most, said);
                var whole = CLUSTER.matcher(text + String.join("", head) + "　…").results().map(m -> m.group())
                        .collect(Collectors.toSet());
                assertTrue(CLUSTER.matcher(said).results().map(m -> m.group()).filter(one -> !one.isBlank())
                        .allMatch(whole::contains), said);
            }
        }
    }

    private static String text(Random dice, int length) {
        var pieces = List.of("将", "棋", "。", "！」", "👨‍👩‍👧", "か゚", "葛󠄀", "a", " ", "\n", "🇯🇵", "？", "𠮷", "1.5", ". ");
        return IntStream.range(0, length).mapToObj(i -> pieces.get(dice.nextInt(pieces.size())))
                .collect(Collectors.joining());
    }
}
