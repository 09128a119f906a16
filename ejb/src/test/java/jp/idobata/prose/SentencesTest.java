package jp.idobata.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {

    private static String parted(String text) {
        var from = new int[1];
        return Sentences.ends(text).stream().filter(end -> end > 0).map(end -> {
            var part = text.substring(from[0], end);
            from[0] = end;
            return part;
        }).collect(Collectors.joining("/"));
    }

    @ParameterizedTest
    @CsvSource({"朝です。公園です, 朝です。/公園です", "本当！？はい♪どうぞ, 本当！？/はい♪/どうぞ",
            "「行こう！」と言った。はい。, 「行こう！」/と言った。/はい。",
            "「朝です。公園です。」と言った。, 「朝です。公園です。」/と言った。", "雨なら中止（前日に。）です。次。, 雨なら中止（前日に。）/です。/次。",
            "「閉じ忘れた。次です。, 「閉じ忘れた。/次です。", "Bring 1.5 l of tea. All are welcome!, Bring 1.5 l of tea./ All are welcome!"})
    void sentencesEndWhereOneBreathes(String text, String parts) {
        assertEquals(parts, parted(text));
    }

    @Test
    void aLineEndsOneToo() {
        assertEquals("朝\n/公園", parted("朝\n公園"));
    }
}
