package jp.idobata.flyer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that nobody would paste, except to see what happens. */
@Execution(ExecutionMode.CONCURRENT)
class HostileFlyerTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Test
    void aTextThatIsTooLongIsRefusedWithASentence() {
        FlyerRefusal refusal = assertThrows(FlyerRefusal.class, () -> FlyerReader.read("あ".repeat(100_000), TODAY));
        assertEquals("flyer.refusal.long", refusal.messageKey());
        assertEquals(FlyerReader.LONGEST, refusal.arguments()[0]);
        FlyerReader.read("あ".repeat(FlyerReader.LONGEST), TODAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "1", "1 ", "11月", "11月28日", "11月28日、", "11/28~", "①", "①11月28日", "(", "((", "()", "【", "【】", "「",
            "■", "・", "\n", "\n\n", " ", "　", "月", "毎月", "毎週", "第", "第2・", "毎週土", "土・", "10:00", "10:00~",
            "(受付", "※", "※休", "~", "は", "日時:", "日時", "会場", "@", "a@", "a", "a.", "-", "0", "0-", "087-",
            "(087)", "http://", "https://a", "円", "100円", "参加", "定員", "先着30名", "雨天", "雨天中止、", "市", "市町",
            "高松市1", "〒", "公園", "で", "公園で", "。", "年", "2026年", "令和", "令和8年", "R8.", "ﷺ", "が", "ｶﾞ", "\u0301",
            "\u0000", "👨‍👩‍👧", "\ud800", "①②③", "全5回", "1~2時", "を除く"
    })
    void whateverIsRepeatedIsReadInTime(String piece) {
        String text = piece.repeat(FlyerReader.LONGEST / piece.length());
        assertTimeoutPreemptively(PATIENCE, () -> FlyerReader.read(text, TODAY));
    }

    @Test
    void bracketsInBracketsAreReadInTime() {
        String nested = "(【「".repeat(3_000) + "11月28日(土)" + "」】)".repeat(3_000);
        assertTimeoutPreemptively(PATIENCE, () -> FlyerReader.read(nested, TODAY));
    }

    @Test
    void piecesInAnyOrderBreakNothingAndEveryQuoteIsOfTheText() {
        String[] pieces = {
                "11月", "28日", "(土)", "~", "、", "10時", "半", "午後", "①", "第2", "毎週", "土曜", "\n", " ", "　", "(",
                ")", "受付", "日時：", "場所：", "年", "令和", "２０２６", "/", "-", "99", "31", "2月", "30日", "まで", "から",
                "無料", "円", "定員", "人", "雨天", "中止", "ｶﾞ", "㈱", "①②", "※", "休み", "の", "日", "ＴＥＬ", "087-839-2001",
                "a@b.jp", "https://a.jp/"
        };
        Random chance = new Random(7);
        for (int i = 0; i < 4_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = chance.nextInt(30); n >= 0; n--) {
                text.append(pieces[chance.nextInt(pieces.length)]);
            }
            check(text.toString());
        }
    }

    private static void check(String text) {
        Flyer flyer = FlyerReader.read(text, TODAY);
        assertEquals(flyer, FlyerReader.read(text, TODAY), text);
        flyer.title().ifPresent(found -> check(text, found));
        flyer.when().ifPresent(found -> check(text, found));
        flyer.when().ifPresent(found -> assertTrue(!found.value().dates().isEmpty()
                && found.value().dates().size() <= 400, text));
        flyer.reception().ifPresent(found -> check(text, found));
        flyer.place().ifPresent(found -> check(text, found));
        flyer.address().ifPresent(found -> check(text, found));
        flyer.fee().ifPresent(found -> check(text, found));
        flyer.capacity().ifPresent(found -> check(text, found));
        flyer.audience().ifPresent(found -> check(text, found));
        flyer.signUp().ifPresent(found -> check(text, found));
        flyer.weather().ifPresent(found -> check(text, found));
        flyer.organiser().ifPresent(found -> check(text, found));
        flyer.phone().ifPresent(found -> check(text, found));
        flyer.mail().ifPresent(found -> check(text, found));
        flyer.web().ifPresent(found -> check(text, found));
    }

    private static void check(String text, Finding<?> found) {
        assertTrue(!found.quotes().isEmpty(), text);
        found.quotes().forEach(quote -> assertEquals(text.substring(quote.from(), quote.to()), quote.words(), text));
    }
}
