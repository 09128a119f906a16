package jp.idobata.opendata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import jp.idobata.calendar.Pauses;
import jp.idobata.gathering.SignUpWay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the lists say things, and that what they say can be read again. */
class WordsTest {

    private static final String LETTERS = "=+-@'\t\r\n＝＋－＠5歳あ,\" ;x・【】";

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "=cmd|' /C calc'!A0", "+1+2", "-2+3", "-5", "@SUM(A1)", "\t=1", "\r=1", "\n=1",
            "＝1", "＋1+1", "－A1", "＠x", "-5歳+cmd|' /C calc'!A0", "-5歳!A1", "+81 87 839 2011", "-歳(1)", "'=1"})
    void whatASpreadsheetMightComputeIsText(String text) {
        assertEquals("'" + text, SafeCell.safe(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5歳からの体操", "－5歳児のつどい", "+プラスの会", "5=5", "' かどや '", "朝市", "-", "＋", "1-2", ""})
    void whatOnlyLooksLikeItStays(String text) {
        assertEquals(text, SafeCell.safe(text));
    }

    @Test
    void everyCellIsReadAsItWas() {
        var dice = new Random(11);
        for (var i = 0; i < 20_000; i++) {
            var text = new StringBuilder();
            for (var n = dice.nextInt(6); n > 0; n--) {
                text.append(LETTERS.charAt(dice.nextInt(LETTERS.length())));
            }
            assertEquals(text.toString(), SafeCell.read(SafeCell.safe(text.toString())));
        }
    }

    @Test
    void everyRowIsReadAsItWasWritten() throws IOException {
        var dice = new Random(12);
        for (var i = 0; i < 5_000; i++) {
            var cells = dice.ints(3, 0, 1 << 20).mapToObj(seed -> {
                var letters = new Random(seed);
                return letters.ints(letters.nextInt(7), 0, LETTERS.length()).mapToObj(at -> LETTERS.substring(at, at
                        + 1)).reduce("", String::concat);
            }).toList();
            var out = new StringBuilder();
            SafeCell.row(cells, out);
            SafeCell.row(List.of("end"), out);
            var rows = new CsvRows(out.toString());
            var row = rows.next();
            assertEquals(cells, row.cells());
            assertFalse(row.broken());
            assertEquals(List.of("end"), rows.next().cells());
        }
    }

    @Test
    void telephoneNumbersAreWrittenAsTheyAreDialled() {
        assertEquals("087-839-2011", SafeCell.phone("+81 87-839-2011"));
        assertEquals("090-1234-5678", SafeCell.phone("+81-90-1234-5678"));
        assertEquals("087-839-2011", SafeCell.phone("+81(0)87-839-2011"));
        assertEquals("+1-212-555-0100", SafeCell.phone("+1 212 555 0100"));
    }

    @Test
    void codesAreChecked() {
        for (var code : List.of("372013", "422011", "222127", "232025", "011002", "131016", "401307", "472018")) {
            assertTrue(TownCode.isOne(code), code);
            assertEquals(code, TownCode.checked(code.substring(0, 5)));
        }
        assertFalse(TownCode.isOne("372012"));
        assertFalse(TownCode.isOne("481009"));
        assertEquals("香川県", TownCode.prefecture("372013"));
        assertEquals("沖縄県", TownCode.prefecture("472018"));
        assertTrue(TownCode.isCompany("1000020372013"));
        assertFalse(TownCode.isCompany("2000020372013"));
    }

    @Test
    void aRuleStandsBehindItsWords() {
        var rule = new RuleText("FREQ=MONTHLY;BYDAY=2SA,4SA", LocalDateTime.of(2026, 1, 10, 10, 0), new Pauses(true, Set
                .of(8), true, Set.of(LocalDate.of(2026, 12, 5))));
        var cell = rule.after("毎月 第2・第4土曜(祝日は休み)");
        assertTrue(cell.startsWith("毎月 第2・第4土曜(祝日は休み) [RRULE "));
        assertEquals(Optional.of(rule), RuleText.of(cell));
        var plain = new RuleText("FREQ=WEEKLY", LocalDateTime.of(2026, 1, 10, 0, 0), Pauses.NONE);
        assertEquals(Optional.of(plain), RuleText.of(plain.after("")));
        assertEquals(Optional.empty(), RuleText.of("毎週土曜"));
        assertEquals(Optional.empty(), RuleText.of("[RRULE FREQ=WEEKLY FROM tomorrow]"));
    }

    @Test
    void waysToSignUpStandBeforeTheWords() {
        var ways = Set.of(SignUpWay.PHONE, SignUpWay.LINK);
        assertEquals("【電話・申込ページ】\n前日まで", Vocabulary.signUp(ways, "前日まで"));
        for (var text : new String[] {null, "前日まで", "【電話】で", "【", "【】\n"}) {
            for (var some : List.of(ways, Set.<SignUpWay>of(), Set.of(SignUpWay.NONE))) {
                assertEquals(new Vocabulary.SignUp(some, text), Vocabulary.signUp(Vocabulary.signUp(some, text)));
            }
        }
        assertEquals(new Vocabulary.SignUp(Set.of(), "【窓口】で"), Vocabulary.signUp("【窓口】で"));
    }

    @Test
    void agesAreSaidInWords() {
        assertEquals("6歳から12歳まで", Vocabulary.ages(6, 12));
        for (var ages : List.of(new Vocabulary.Ages(6, 12), new Vocabulary.Ages(null, 12),
                new Vocabulary.Ages(60, null), new Vocabulary.Ages(null, null))) {
            assertEquals(ages, Vocabulary.ages(Vocabulary.ages(ages.from(), ages.to())));
        }
    }
}
