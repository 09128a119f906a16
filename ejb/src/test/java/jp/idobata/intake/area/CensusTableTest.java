package jp.idobata.intake.area;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import jp.idobata.area.Census.Band;
import org.junit.jupiter.api.Test;

class CensusTableTest {

    private static final String STANDARD = """
            全国地方公共団体コード,地域コード,地域名,調査年月日,総人口,男性,女性,0-4歳の男性,0-4歳の女性,5-9歳の男性,5-9歳の女性,85歳以上の男性,85歳以上の女性,世帯数,備考
            372013,001,日新,2026-04-01,"1,234",600,634,10,11,12,13,5,9,500,
            372013,002,二番丁,2026/4/1,,,,1,2,3,4,5,6,,
            """;

    @Test
    void menAndWomenOfAnAgeAreAddedUp() {
        var lines = read(STANDARD);

        assertEquals(List.of(new Band(0, 4, 21), new Band(5, 9, 25), new Band(85, null, 14)), lines.get(0).bands());
        assertEquals(1234, lines.get(0).total());
        assertEquals("001", lines.get(0).code());
        assertEquals(LocalDate.of(2026, 4, 1), lines.get(1).day());
    }

    @Test
    void aTotalThatIsNotWrittenIsTheSumOfTheAges() {
        assertEquals(21, read(STANDARD).get(1).total());
    }

    @Test
    void theLettersOfOfficesAreRead() {
        var lines = CensusTable.read("人口.csv", STANDARD.replace("\n", "\r\n").getBytes(Charset.forName("windows-31j")));

        assertEquals("日新", lines.get(0).name());
    }

    @Test
    void aTitleAboveTheHeaderAndWideDigitsDoNotMatter() {
        var lines = read("""
                地区別人口（令和８年４月１日現在）
                地区名,人口,０～１４歳,１５～６４歳,６５歳以上
                日新地区,"１，０００",100,500,400
                """);

        assertEquals(List.of(new Band(0, 14, 100), new Band(15, 64, 500), new Band(65, null, 400)),
                lines.get(0).bands());
        assertEquals(1000, lines.get(0).total());
        assertNull(lines.get(0).day());
    }

    @Test
    void columnsOfAllTogetherGoBeforeThoseOfMenAndWomen() {
        var lines = read("地域名,0-4歳の男性,0-4歳の女性,0-4歳,65歳以上\n日新,1,2,3,7\n");

        assertEquals(List.of(new Band(0, 4, 3), new Band(65, null, 7)), lines.get(0).bands());
    }

    @Test
    void aTableOfSomethingElseIsNone() {
        assertThrows(UnreadableFile.class, () -> read("名称,住所\n公民館,番町\n"));
        assertThrows(UnreadableFile.class, () -> read(""));
    }

    private static List<CensusTable.Line> read(String text) {
        return CensusTable.read("a.csv", text.getBytes(StandardCharsets.UTF_8));
    }
}
