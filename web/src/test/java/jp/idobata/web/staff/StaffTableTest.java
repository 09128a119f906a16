package jp.idobata.web.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StaffTableTest {

    @Test
    void aCellKeepsQuotesCommasAndLines() {
        assertEquals("\"朝の\"\"会\"\", 夜\n\",\"12\"\r\n", StaffTable.line(Stream.of("朝の\"会\", 夜\n", 12)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+81", "-5", "@SUM(A1)", "\t=1", "＝１"})
    void whatASpreadsheetTakesForAFormulaIsText(String text) {
        assertEquals("\"'" + text + "\"", StaffTable.cell(text));
    }
}
