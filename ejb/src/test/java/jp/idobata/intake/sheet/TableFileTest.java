package jp.idobata.intake.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.idobata.intake.sheet.UnreadableFile.Why;
import org.junit.jupiter.api.Test;

class TableFileTest {

    @Test
    void aWorkbookThatUnpacksToGigabytesIsNotOpened() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write(new byte[100 * 1024 * 1024]);
        }
        assertEquals(Why.UNPACKS_TOO_LARGE, refused(bytes.toByteArray()));
    }

    @Test
    void aWorkbookTooLargeToHoldIsNotOpened() {
        assertEquals(Why.TOO_LARGE, refused(new byte[RawFile.BYTES_MOST + 1]));
    }

    private static Why refused(byte[] bytes) {
        return assertThrows(UnreadableFile.class, () -> TableFile.read("人口.xlsx", bytes)).why();
    }
}
