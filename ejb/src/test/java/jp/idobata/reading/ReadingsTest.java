package jp.idobata.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingsTest {

    @ParameterizedTest
    @CsvSource({
            "将棋を楽しむ会, 将棋(しょうぎ)を楽(たの)しむ会(かい)",
            "お茶の時間, お茶(ちゃ)の時間(じかん)",
            "折り紙ではじめる Tea time♪, 折り紙(おりがみ)ではじめる Tea time♪",
            "ボードゲーム, ボードゲーム"})
    void kanjiHaveTheirReadingAndKanaStandAsTheyAre(String text, String spelled) {
        assertEquals(spelled, Readings.of(text).stream().map(piece -> piece.reading() == null ? piece.base()
                : piece.base() + "(" + piece.reading() + ")").collect(Collectors.joining()));
    }

    @Test
    void readingsLoseNothingOfTheText() {
        var text = "【申込先着】 第2回 ヨガ＆体操（上級）～冬の陣～";
        assertEquals(text, Readings.of(text).stream().map(Spelled::base).collect(Collectors.joining()));
    }

    @ParameterizedTest
    @CsvSource({
            "11月28日(土)から, 11月(がつ)28日(にち)(土(ど))から",
            "8月1日と20日, 8月(がつ)1日(ついたち)と20日(はつか)",
            "1日のびのび, 1日のびのび",
            "2日(火・木), 2日(ふつか)(火(か)・木(もく))",
            "１人でも20人でも, １人(ひとり)でも20人(にん)でも",
            "12人前, 12人(にん)前(まえ)",
            "3.5日, 3.5日(にち)",
            "髙橋さんと山﨑さん, 髙橋(たかはし)さんと山﨑(やまざき)さん"})
    void daysAndPeopleAreReadAsOneSaysThem(String text, String spelled) {
        assertEquals(spelled, Readings.bracketed(text, Corrections.NONE).replace('（', '(').replace('）', ')'));
    }

    @ParameterizedTest
    @CsvSource({
            "上戸町の集会, 上戸町=うわとまち, 上戸町（うわとまち）の集会（しゅうかい）",
            "上手な人と上の人, 上=うえ, 上手（じょうず）な人（ひと）と上（うえ）の人（ひと）",
            "読み書き, 読み書き=よみかき, 読み書（よみか）き",
            "8日はお休み, 8日=はちにち, 8日（はちにち）はお休（やす）み",
            "五島の島, 島=じま, 五島（ごしま）の島（じま）"})
    void whatItsWriterSaysGoesBeforeADictionary(String text, String correction, String spelled) {
        assertEquals(spelled, Readings.bracketed(text, Corrections.of(correction)));
    }

    @Test
    void theLongestCorrectionHolds() {
        assertEquals("三和町（みわまち）と三和（さんわ）", Readings.bracketed("三和町と三和",
                Corrections.of("三和=さんわ\n三和町=みわまち")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "かなだけ", "𠮷野家で吉野家", "〓髙﨑", "一二三\n四五", "👨‍👩‍👧家族", "=井戸=", "\uD842"})
    void nothingOfATextIsLostOrAdded(String text) {
        for (var corrections : List.of(Corrections.NONE, Corrections.of("家=いえ\n野家=のや"))) {
            assertEquals(text, Readings.of(text, corrections).stream().map(Spelled::base)
                    .collect(Collectors.joining()));
        }
    }

    @Test
    void wordsAreFoundOnceWithHowTheyAreRead() {
        var found = Readings.found(List.of("将棋の会", "会と小ヶ倉と髙橋"), Corrections.of("小ヶ倉=こがくら"));
        assertEquals(List.of("将棋", "会", "小ヶ倉"), List.copyOf(found.keySet()).subList(0, 3));
        assertEquals("しょうぎ", found.get("将棋"));
        assertEquals("こがくら", found.get("小ヶ倉"));
    }

    @ParameterizedTest
    @CsvSource({"ウワトマチ,うわとまち", "ｳﾜﾄﾏﾁ,うわとまち", "' うわと まち ',うわと まち", "ラーメン,らーめん"})
    void kanaOfAnyKindIsAReading(String typed, String sound) {
        assertEquals(sound, Corrections.sound(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "うわとmachi", "<b>", "上戸", "うわ\nと", "わるい！", "\uFFF9あ"})
    void whatIsNoKanaIsNone(String typed) {
        assertNull(Corrections.sound(typed));
    }

    @Test
    void onlySoundCorrectionsAreKept() {
        assertTrue(Corrections.of("上戸=うわと").areSound());
        for (var bad : List.of(Map.of("上戸", "bad"), Map.of("かな", "かな"), Map.of("上戸\n町", "うわと"),
                Map.of("戸".repeat(21), "と"), Map.of("上=戸", "うわと"), Map.of("上戸", "と".repeat(41)))) {
            assertFalse(new Corrections(new TreeMap<>(bad)).areSound(), bad.toString());
        }
    }

    @Test
    void theyAreKeptLineByLineAndReadBack() {
        var corrections = Corrections.of("三和=みわ\n上戸町=うわとまち");
        assertEquals("三和=みわ\n上戸町=うわとまち", corrections.kept());
        assertEquals(corrections, Corrections.of(corrections.kept()));
        assertNull(Corrections.NONE.kept());
        assertEquals("三和=みわ", corrections.within(List.of("三和の町")).kept());
    }
}
