package jp.idobata.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import jp.idobata.search.SoughtWord.Heard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTermsTest {

    @Test
    void oneOfSeveralWordsIsEnough() {
        var terms = SearchTerms.anyOf(List.of("将棋", "ピアノ"));
        assertEquals("(+z将棋) (+zぴあ +zあの)", terms.fullText());
        assertEquals("(s.folded like ? or s.folded like ?)", terms.compared("s").sql());
        assertEquals(List.of("%将棋%", "%ぴあの%"), terms.compared("s").values());
        assertTrue(terms.isAny());
    }

    @Test
    void theIndexIsOfNoHelpWhereOneWordHasNoPair() {
        assertEquals("", SearchTerms.anyOf(List.of("畳", "和室")).fullText());
        assertEquals("", SearchTerms.of("畳").fullText());
    }

    @Test
    void kanaAreHeardAndKanjiAreReadAndHeardInKana() {
        assertEquals("+yたい +yいき +yきょ +yょく +yくけ +yけん", SearchTerms.of("たいきょくけん").fullText());
        assertEquals("+((+z子供) (+yこど +yども))", SearchTerms.of("子供").fullText());
        assertEquals("+z公園 +y", SearchTerms.of("公園").fullText().replaceAll("\\+\\(\\((.*?)\\) \\(\\+y.*", "$1 +y"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # A reading counts where a word begins.
            たいきょくけん, 太極拳教室, true
            きょうしつ, 太極拳教室, true
            くけんき, 太極拳教室, false
            うたい, 招待状, false
            # Two kana are a whole word, or none.
            はな, 花を見る会, true
            はな, はなし会, false
            はな, 昔話の会, false
            うた, こどものうた, true
            うた, しょうたい, false
            ヨガ, 朝ヨガ, true
            かい, おはなし会, true
            はなし, お話の会, true
            はなし, 参加費はなし, false
            ダンス, フォークダンス, true
            だんす, 社交ダンス, true
            まんじゅう, もみじまんじゅう, true
            # Kanji are found where kana stand for them, but not where other kanji sound alike.
            子供, こども食堂, true
            子供, 子ども食堂, true
            こども, 子供食堂, true
            公園, 講演会, false
            講演, 公園, false
            折紙, おりがみの会, true
            折り紙, 折紙の会, true
            読み聞かせ, よみきかせの会, true
            コンピューター, コンピュータ教室, true
            コンピュータ, コンピューター教室, true
            ばいおりん, ヴァイオリンの夕べ, true
            番町3丁目, 番町三丁目, true
            ばんちょう, 高松市番町, true
            りつりんこうえん, 栗林公園の菊, true
            むれちょう, 牟礼町, true
            """)
    void isFound(String typed, String text, boolean found) {
        assertEquals(found, finds(typed, text), typed + " in " + text);
    }

    /** What the database does with the conditions. */
    private static boolean finds(String typed, String text) {
        var row = IndexedText.of(text, List.of(), List.of(), List.of());
        return SearchTerms.of(typed).words().stream().allMatch(word -> word.isRead() && row.folded()
                .contains(word.text()) || word.heard() != Heard.NOT && Pattern.compile(word.expression()).matcher(row
                        .readings()).find());
    }

    @Test
    void whateverIsTypedIsNeverPartOfTheStatement() {
        var random = new Random(1);
        for (var i = 0; i < 3000; i++) {
            var typed = random.ints(random.nextInt(120), 0, 0x10000).mapToObj(c -> String.valueOf((char) c))
                    .reduce("", String::concat) + List.of("%_\\'\"+-*()~@", "", " ", "\u0000", "\uD842").get(i % 5);
            var terms = SearchTerms.of(typed);
            var condition = terms.of("g.id", "", true);
            assertEquals(condition.sql().chars().filter(c -> c == '?').count(), condition.values().size());
            assertTrue(condition.sql().chars().allMatch(c -> c < 128), condition.sql());
            assertFalse(terms.fullText().matches(".*[\"~*<>@\\\\].*"), terms.fullText());
            terms.words().stream().filter(word -> word.heard() != Heard.NOT).forEach(word -> Pattern.compile(word
                    .expression()));
        }
    }
}
