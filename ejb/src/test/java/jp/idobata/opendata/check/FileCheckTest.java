package jp.idobata.opendata.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.idobata.opendata.StandardList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every rule, each with a file that keeps all the others. */
class FileCheckTest {

    private static final List<String> HEADER = StandardList.EVENTS.header();
    private static final String HEAD = String.join(",", HEADER) + "\r\n";

    /** A row that keeps every rule but for these cells: names and values in turn. */
    private static String row(String... cells) {
        var row = new ArrayList<>(Collections.nCopies(HEADER.size(), ""));
        var said = new ArrayList<>(List.of("全国地方公共団体コード", "372013", "ID", "G1D202612051000", "イベント名", "海辺の朝市",
                "開始日", "2026-12-05", "終了日", "2026-12-05", "開始時間", "10:00", "終了時間", "12:00", "緯度", "34.34",
                "経度", "134.04", "連絡先電話番号", "087-839-2011", "URL", "https://example.jp/a?b=c"));
        said.addAll(Arrays.asList(cells));
        for (var i = 0; i < said.size(); i += 2) {
            row.set(HEADER.indexOf(said.get(i)), said.get(i + 1));
        }
        return row.stream().map(cell -> cell.matches("(?s).*[,\"\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell)
                .collect(Collectors.joining(",")) + "\r\n";
    }

    private static byte[] utf8(String text) {
        return ("\ufeff" + text).getBytes(StandardCharsets.UTF_8);
    }

    private static Checked check(String text) {
        return new FileCheck().check(utf8(text));
    }

    private static Set<Rule> rules(Checked checked) {
        return checked.counts().keySet();
    }

    @Test
    void aGoodFilePasses() {
        var checked = check(HEAD + row() + row("ID", "G1D202612121000", "開始日", "2026-12-12", "終了日", "2026-12-13",
                "説明", "花と苗、\n「魚」も, \"貝\"も"));
        assertEquals(List.of(), checked.findings());
        assertTrue(checked.passes());
        assertEquals(StandardList.EVENTS, checked.list());
        assertEquals(2, checked.rows());
        assertEquals("UTF-8", checked.encoding());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "ID|~~|CELL_EMPTY|~~", "イベント名|~~|CELL_EMPTY|~~", "開始日|~~|CELL_EMPTY|~~", "ID|夏-1|ID_LETTERS|~~",
            "全国地方公共団体コード|37201|CODE_FIVE|372013", "全国地方公共団体コード|372014|CODE_WRONG|~~",
            "全国地方公共団体コード|993018|CODE_WRONG|~~", "所在地_全国地方公共団体コード|高松市|CODE_WRONG|~~",
            "町字ID|1|TOWN_PART|~~", "法人番号|1000020372014|COMPANY_WRONG|~~",
            "開始日|2026/12/5|DATE_FORM|2026-12-05", "開始日|20261205|DATE_FORM|2026-12-05",
            "開始日|２０２６年１２月５日|DATE_FORM|2026-12-05", "開始日|2026-02-30|DATE_UNREAL|~~", "開始日|未定|DATE_UNREAD|~~",
            "終了日|2026-12-04|DATE_ORDER|2026-12-05", "参加申込終了日|2026-13-01|DATE_UNREAL|~~",
            "開始時間|25:00|TIME_UNREAL|~~", "開始時間|9:60|TIME_UNREAL|~~", "開始時間|午前|TIME_UNREAD|~~",
            "開始時間|9:30|TIME_FORM|09:30", "開始時間|９：３０|TIME_FORM|09:30", "終了時間|24:00|TIME_FORM|23:59",
            "終了時間|09:00|TIME_ORDER|10:00", "終了時間|12:00:00|TIME_FORM|12:00",
            "緯度|北緯34度|POINT_UNREAD|北緯34度", "緯度|35.66|~~|~~", "緯度|51.5|POINT_ABROAD|~~", "緯度|~~|POINT_HALF|~~",
            "経度|~~|POINT_HALF|~~", "URL|www.example.jp|URL_WRONG|~~", "URL|https://例え.jp/あ|~~|~~",
            "URL|javascript:alert(1)|URL_WRONG|~~", "申込URL|http://a b|URL_WRONG|~~",
            "連絡先電話番号|839-2011|PHONE_WRONG|~~", "連絡先電話番号|(087)839-2011|~~|~~", "連絡先電話番号|0878392011|~~|~~",
            "連絡先電話番号|0120-123-456|~~|~~", "連絡先電話番号|内線 12|PHONE_WRONG|~~", "イベント名_カナ|うみべ|KANA|~~",
            "イベント名_カナ|ウミベノ アサイチ（１）|~~|~~", "授乳室|あり|YES_NO|~~", "イベント名|~ 朝市 ~|SPACES|~~",
            "イベント名|~朝市　~|SPACES|~~", "説明|ｱｻｲﾁ|HALF_KANA|ｱ", "説明|会場は㈱海|MACHINE_LETTERS|㈱",
            "説明|①受付|MACHINE_LETTERS|①", "説明|文\ufffd字|LOST_LETTERS|~~", "説明|a\u0007b|CONTROLS|~~",
            "説明|👨‍👩‍👧のお祭り|~~|~~",
            "イベント名|=1+1|FORMULA|'=1+1", "イベント名|@SUM(A1)|FORMULA|'@SUM(A1)", "説明|-2+3|FORMULA|'-2+3",
            "説明|-5歳からの体操|~~|~~", "説明|'=1+1|~~|~~", "定員|-3|~~|~~"})
    void aCellBreaksOneRule(String column, String value, String rule, String instead) {
        var checked = check(HEAD + row(column, value));
        if (rule.isEmpty()) {
            assertEquals(List.of(), checked.findings());
            return;
        }
        var rules = new HashSet<>(rules(checked));
        // The last day of that row is written as it should be.
        rules.removeIf(one -> one == Rule.DATE_FORMS && rule.equals("DATE_FORM"));
        assertEquals(Set.of(Rule.valueOf(rule)), rules);
        var found = checked.findings().stream().filter(one -> one.row() > 0).findFirst().orElseThrow();
        assertEquals(2, found.row());
        assertEquals(column, found.column());
        assertEquals(instead, found.instead());
    }

    @Test
    void swappedPointsAreToldAsSuch() {
        assertEquals(Set.of(Rule.POINT_SWAPPED), rules(check(HEAD + row("緯度", "134.04", "経度", "34.34"))));
    }

    @Test
    void theSecondOfTwoSameIdsNamesTheFirst() {
        var found = check(HEAD + row() + row()).findings();
        assertEquals(List.of(new Finding(3, "ID", "G1D202612051000", Rule.ID_TWICE, "2")), found);
    }

    @Test
    void mixedDatesAreToldOnceMore() {
        var checked = check(HEAD + row("参加申込終了日", "2026/12/01"));
        assertEquals(Set.of(Rule.DATE_FORM, Rule.DATE_FORMS), rules(checked));
        assertEquals("参加申込終了日 2026/12/01", checked.findings().get(0).value().split(" / ")[1]);
    }

    @Test
    void aLongCellIsHintedAt() {
        assertEquals(Set.of(Rule.CELL_TOO_LONG), rules(check(HEAD + row("説明", "あ".repeat(5001)))));
    }

    @Test
    void quotesThatAreBrokenAreToldWhereTheyStand() {
        var checked = check(HEAD + row() + row("ID", "G2D202612051000").replace("海辺の朝市", "\"海辺の朝市"));
        assertEquals(3, checked.findings().get(0).row());
        assertTrue(rules(checked).contains(Rule.QUOTES), "they do not end");
        assertEquals(Set.of(Rule.QUOTES), rules(check(HEAD + row().replace("海辺", "海\"辺"))));
        assertEquals(Set.of(Rule.QUOTES), rules(check(HEAD + row().replace("海辺", "\"海\"辺"))));
    }

    @Test
    void rowsOfOtherLengthsAreTold() {
        assertEquals(List.of(new Finding(2, "", "3", Rule.CELLS, "79"), new Finding(3, "", "80", Rule.CELLS, "79")),
                check(HEAD + "a,b,c\r\n" + row().replace("\r\n", ",\r\n")).findings());
        assertEquals(Set.of(Rule.ROW_BLANK), rules(check(HEAD + row() + ",,,\r\n")));
        assertEquals(Set.of(Rule.ROW_TOO_LONG), rules(check(HEAD + "あ".repeat(100_001) + "\r\n" + row())));
    }

    @Test
    void theHeaderIsHeldAgainstTheList() {
        assertEquals(List.of(new Finding(1, "イベント名称", "イベント名称", Rule.COLUMN_MISSPELT, "イベント名")),
                check(HEAD.replace(",イベント名,", ",イベント名称,") + row()).findings());
        assertEquals(Set.of(Rule.COLUMN_MISSING), rules(check(without("イベント名"))));
        assertEquals(Set.of(Rule.COLUMN_ABSENT), rules(check(without("備考"))));
        assertEquals(Set.of(Rule.COLUMN_EXTRA), rules(check(HEAD.replace("\r\n", ",担当者のひとこと\r\n")
                + row().replace("\r\n", ",\r\n"))));
        assertEquals(Set.of(Rule.COLUMN_ORDER), rules(check(HEAD.replace("緯度,経度", "経度,緯度")
                + row().replace("34.34,134.04", "134.04,34.34"))));
        assertEquals(Set.of(Rule.COLUMN_TWICE, Rule.COLUMN_ABSENT), rules(check(HEAD.replace(",備考", ",タグ") + row())));
        assertEquals(Set.of(Rule.COLUMN_UNNAMED, Rule.COLUMN_ABSENT), rules(check(HEAD.replace(",備考", ",") + row())));
        assertEquals(Set.of(Rule.SPACES), rules(check(HEAD.replace(",備考", ",備考 ") + row())));
    }

    private static String without(String column) {
        var at = HEADER.indexOf(column);
        return (HEAD + row()).lines().map(line -> {
            var cells = new ArrayList<>(List.of(line.split(",", -1)));
            cells.remove(at);
            return String.join(",", cells);
        }).collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    @Test
    void aListOfAnotherKindIsLookedAtByTheNamesOfItsColumns() {
        var checked = check("種類,緯度,経度,URL\r\n木,134.04,34.34,x\r\n");
        assertNull(checked.list());
        assertEquals(Set.of(Rule.LIST_UNKNOWN, Rule.POINT_SWAPPED, Rule.URL_WRONG), rules(checked));
    }

    @Test
    void placesAreAListToo() {
        var head = String.join(",", StandardList.FACILITIES.header()) + "\r\n";
        var good = "372013,1,香川県,高松市,瓦町の集会所,カワラマチノシュウカイジョ,,,高松市瓦町,,34.34,134.04,,,,,月火水,09:00,17:00"
                + ",,,,,\r\n";
        var checked = check(head + good);
        assertEquals(List.of(), checked.findings());
        assertEquals(StandardList.FACILITIES, checked.list());
        assertEquals(Set.of(Rule.WEEKDAYS), rules(check(head + good.replace("月火水", "平日"))));
    }

    @Test
    void theEncodingIsTold() {
        var text = HEAD + row();
        assertEquals(Set.of(Rule.NO_MARK), rules(new FileCheck().check(text.getBytes(StandardCharsets.UTF_8))));
        var old = new FileCheck().check(text.getBytes(Charset.forName("windows-31j")));
        assertEquals(Set.of(Rule.NOT_UTF8), rules(old));
        assertEquals("Shift_JIS", old.encoding());
        assertEquals(Set.of(Rule.UTF_16), rules(new FileCheck().check(text.getBytes(StandardCharsets.UTF_16))));
    }

    @Test
    void lineEndsAreTold() {
        assertEquals(Set.of(Rule.LINE_ENDS), rules(check((HEAD + row()).replace("\r\n", "\n"))));
        assertEquals(Set.of(Rule.LINE_ENDS), rules(check((HEAD + row()).replace("\r\n", "\r"))));
        assertEquals(Set.of(Rule.LINE_ENDS_MIXED), rules(check(HEAD + row().replace("\r\n", "\n"))));
    }

    @Test
    void whatIsNoListIsToldInASentence() {
        assertEquals(Set.of(Rule.EMPTY), rules(new FileCheck().check(new byte[0])));
        assertEquals(Set.of(Rule.EMPTY), rules(check("\r\n \r\n")));
        assertEquals(Set.of(Rule.WORKBOOK), rules(new FileCheck().check(new byte[] {'P', 'K', 3, 4, 0, 0})));
        assertEquals(Set.of(Rule.NOT_TEXT), rules(new FileCheck().check("%PDF-1.7".getBytes(StandardCharsets.UTF_8))));
        assertEquals(Set.of(Rule.NOT_TEXT), rules(check("a,b\0c\r\n")));
        assertEquals(Set.of(Rule.LETTERS_BROKEN), rules(new FileCheck().check(new byte[] {'a', (byte) 0xff, (byte) 0x80,
                (byte) 0xfd})));
        assertEquals(Set.of(Rule.TOO_LARGE), rules(new FileCheck().check(new byte[FileCheck.BYTES_MOST + 1])));
        assertEquals(Set.of(Rule.NO_ROWS), rules(check(HEAD)));
        assertEquals(Set.of(Rule.NOT_COMMAS), rules(check(HEAD.replace(',', '\t') + row().replace(',', '\t'))));
    }

    @Test
    void noMoreRowsThanCanBeAreLookedAt() {
        var rows = "a,b\r\n" + "1,2\r\n".repeat(FileCheck.ROWS_MOST + 1);
        var checked = check(rows);
        assertEquals(FileCheck.ROWS_MOST, checked.rows());
        assertTrue(rules(checked).contains(Rule.TOO_MANY_ROWS));
        var slow = new FileCheck(Duration.ofNanos(-1)).check(utf8(rows));
        assertTrue(rules(slow).contains(Rule.TIME_OVER));
    }

    @Test
    void allAreCountedThoughNotAllAreTold() {
        var checked = check(HEAD + IntStream.range(0, 10_000).mapToObj(i -> row("ID", "A" + i, "開始日", "2026/12/5",
                "開始時間", "9:00", "URL", "x")).collect(Collectors.joining()));
        assertEquals(FileCheck.FINDINGS_MOST, checked.findings().size());
        assertEquals(10_000, checked.counts().get(Rule.URL_WRONG));
        assertEquals(20_001, checked.count(Severity.WARNING));
        assertEquals(30_001, checked.total());
    }

    @Test
    void nothingDisturbsIt() {
        var dice = new Random(7);
        var good = utf8(HEAD + row() + row("ID", "G2D202612051000", "説明", "花と苗\n「魚」, \"貝\""));
        for (var i = 0; i < 3000; i++) {
            var bytes = Arrays.copyOf(good, dice.nextInt(4) == 0 ? dice.nextInt(good.length) : good.length);
            for (var n = dice.nextInt(6); n > 0 && bytes.length > 0; n--) {
                bytes[dice.nextInt(bytes.length)] = (byte) (dice.nextBoolean() ? dice.nextInt(256)
                        : ",\"\n\r='".charAt(dice.nextInt(6)));
            }
            assertTrue(new FileCheck().check(bytes).rows() <= 20);
        }
    }
}
