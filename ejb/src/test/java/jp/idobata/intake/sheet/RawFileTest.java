package jp.idobata.intake.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.idobata.intake.sheet.UnreadableFile.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RawFileTest {

    private static final String TABLE = "名称,住所\r\n中央公民館,高松市番町1\r\n";

    private static List<RawRow> rows(byte[] bytes) throws IOException {
        return RawFile.read(bytes).sheets().get(0).rows();
    }

    private static Why refused(byte[] bytes) {
        return assertThrows(UnreadableFile.class, () -> RawFile.read(bytes)).why();
    }

    private static byte[] zip(String part, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(part));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-31j", "UTF-16", "UTF-16LE", "UTF-16BE"})
    void theSameTableIsReadInEveryEncoding(String encoding) throws IOException {
        var rows = rows(TABLE.getBytes(Charset.forName(encoding)));
        assertEquals(List.of("中央公民館", "高松市番町1"), rows.get(1).cells());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", ";", ","})
    void theSeparatorIsFound(String separator) throws IOException {
        var rows = rows(TABLE.replace(",", separator).getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of("名称", "住所"), rows.get(0).cells());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n"})
    void linesEndHoweverTheyEnd(String end) throws IOException {
        assertEquals(2, rows(TABLE.replace("\r\n", end).getBytes(StandardCharsets.UTF_8)).size());
    }

    @Test
    void pointsOfGeoJsonAreRows() throws IOException {
        var rows = rows("""
                {"type":"FeatureCollection","features":[{"type":"Feature","geometry":{"type":"Point",
                "coordinates":[129.810183,32.8011]},"properties":{"NO":74443,"施設・場所名":"園田町公民館"}}]}"""
                .getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of("NO", "施設・場所名", "緯度", "経度"), rows.get(0).cells());
        assertEquals(List.of("74443", "園田町公民館", "32.8011", "129.810183"), rows.get(1).cells());
    }

    @Test
    void whatCannotBeReadIsRefusedWithAReason() throws IOException {
        assertEquals(Why.EMPTY, refused(new byte[0]));
        assertEquals(Why.EMPTY, refused("\ufeff \n".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Why.TOO_LARGE, refused(new byte[RawFile.BYTES_MOST + 1]));
        assertEquals(Why.OTHER_KIND, refused("%PDF-1.7".getBytes(StandardCharsets.US_ASCII)));
        assertEquals(Why.OTHER_KIND, refused(new byte[] {1, 0, 0, 2, 0, 3, 9, 9}));
        assertEquals(Why.OTHER_KIND, refused("[ {\"town\":\"相生町\",\"lat\":32.7}]".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Why.OLD_WORKBOOK, refused(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1}));
        assertEquals(Why.OTHER_KIND, refused(zip("word/document.xml", new byte[9])));
        assertEquals(Why.BROKEN_WORKBOOK, refused(zip("xl/workbook.xml", new byte[9])));
        assertEquals(Why.TOO_MANY_ROWS, refused("a\n".repeat(RawFile.ROWS_MOST + 1).getBytes(StandardCharsets.UTF_8)));
        assertEquals(Why.OUTLINES, refused("{\"features\":[{\"geometry\":{\"type\":\"MultiPolygon\"}}]}"
                .getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aFewKilobytesThatUnpackToGigabytesAreNotUnpacked() throws IOException {
        var bomb = zip("xl/workbook.xml", new byte[100 * 1024 * 1024]);
        assertTrue(bomb.length < 200_000, bomb.length + " bytes");
        assertEquals(Why.UNPACKS_TOO_LARGE, refused(bomb));
    }

    @Test
    void aFirstLookTellsWhatAFileLists() throws IOException {
        var places = SheetOutline.of(TABLE.getBytes(StandardCharsets.UTF_8));
        assertTrue(places.listsPlaces() && !places.listsGatherings());
        var gatherings = SheetOutline.of("行事名,開催日,場所\n朝市,2026/12/1,広場\n".getBytes(StandardCharsets.UTF_8));
        assertTrue(gatherings.listsGatherings() && !gatherings.listsPlaces());
        var neither = SheetOutline.of("口径,種別\n40,防火水そう\n".getBytes(StandardCharsets.UTF_8));
        assertTrue(!neither.listsGatherings() && !neither.listsPlaces());
        assertEquals(List.of("口径", "種別"), neither.header());
        assertEquals(neither.hash(), SheetOutline.of("口径 ,種別\n9,x\n".getBytes(StandardCharsets.UTF_8)).hash());
    }
}
