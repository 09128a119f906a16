package jp.idobata.search.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            ﾖｶﾞ, ヨガ
            よが, ヨガ
            ＹＯＧＡ, yoga
            ヴァイオリン, バイオリン
            ヴォーカル, ボーカル
            ヴギ, ブギ
            フイルム, フィルム
            らーめん, らあめん
            おばーさん, おばあさん
            そーじ, そうじ
            せんせー, せんせい
            はなぢ, はなじ
            みかづき, みかずき
            佐々木, 佐佐木
            いすゞ, いすず
            こゝろ, こころ
            斎藤, 齋藤
            斉藤, 齊藤
            髙橋, 高橋
            山﨑, 山崎
            渡邉, 渡辺
            渡邊, 渡辺
            澤田, 沢田
            廣瀨, 広瀬
            國學院, 国学院
            栁, 柳
            舘, 館
            濵, 浜
            𠮷野, 吉野
            圓座, 円座
            讀書會, 読書会
            體操, 体操
            三丁目, 3丁目
            ３丁目, 三丁目
            十二丁目, 12丁目
            二十三番, 23番
            第三回, 第3回
            百一歳, 101歳
            一ヶ月, 一か月
            一ケ月, 一か月
            三箇所, 三か所
            Café, cafe
            ①, 1
            ㈱, (株)
            太極拳 教室, 太極拳・教室
            """)
    void thisIsWrittenInOneWay(String one, String other) {
        assertEquals(Spelling.fold(other), Spelling.fold(one));
    }

    @ParameterizedTest
    @CsvSource({"三味線, 3味線", "ハナ, ハンナ", "病院, 美容院", "びょういん, びよういん", "花, 華", "はな, ばな", "一, 1", "八十八ヶ所, 88か所"})
    void thisStaysTwo(String one, String other) {
        assertNotEquals(Spelling.fold(other), Spelling.fold(one));
    }

    @Test
    void aVariationSelectorSaysNothing() {
        assertEquals(Spelling.fold("渡辺"), Spelling.fold("渡邊\uDB40\uDD00"));
    }

    @Test
    void whatIsLeftWithoutMarksOfVoiceIsTheSame() {
        assertEquals(Spelling.bare("よか"), Spelling.bare(Spelling.fold("ヨガ")));
        assertEquals("ひよういん", Spelling.bare("びょういん"));
    }

    @Test
    void anyTextFoldsOnceAndForAllToLettersAndDigits() {
        var random = new Random(39);
        for (var i = 0; i < 20_000; i++) {
            var text = random.ints(random.nextInt(30), 0, i % 2 == 0 ? 0x3100 : 0x10000).mapToObj(c -> String.valueOf(
                    (char) c)).reduce("", String::concat);
            var folded = Spelling.fold(text);
            assertTrue(folded.codePoints().allMatch(Character::isLetterOrDigit), text);
        }
    }
}
