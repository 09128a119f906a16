package jp.idobata.web.staff.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class StaffImportFileTest {

    @Test
    void noCellIsTakenForAFormula() {
        assertEquals("\"'=HYPERLINK(\"\"http://example.jp\"\")\"", StaffImportFile
                .cell("=HYPERLINK(\"http://example.jp\")"));
        assertEquals("\"'＋1\"", StaffImportFile.cell("＋1"));
        assertEquals("\"朝市\"", StaffImportFile.cell("朝市"));
    }
}
