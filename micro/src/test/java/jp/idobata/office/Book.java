package jp.idobata.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What the cells of a workbook say. */
record Book(Map<String, Map<String, Object>> sheets, int formulas) {

    /** What no formula comes to. */
    private static final double WRONG = -7_654_321;

    static Book of(byte[] file) throws IOException {
        var sheets = new LinkedHashMap<String, Map<String, Object>>();
        var formulas = 0;
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            for (Sheet sheet : book) {
                var cells = new LinkedHashMap<String, Object>();
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        formulas += cell.getCellType() == CellType.FORMULA ? 1 : 0;
                        said(cell, cells);
                    }
                }
                sheets.put(sheet.getSheetName(), cells);
            }
        }
        return new Book(sheets, formulas);
    }

    private static void said(Cell cell, Map<String, Object> cells) {
        var type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        assertNotEquals(CellType.ERROR, type, () -> cell.getSheet().getSheetName() + cell.getAddress());
        if (type == CellType.NUMERIC) {
            cells.put(cell.getAddress().formatAsString(), cell.getNumericCellValue());
        } else if (type == CellType.STRING && !cell.getStringCellValue().isEmpty()) {
            cells.put(cell.getAddress().formatAsString(), cell.getStringCellValue());
        }
    }

    /** Writes the same workbook with a wrong value kept beside each formula, so that only computing puts it right. */
    static Path spoilt(byte[] file, Path to) throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file)); var out = Files.newOutputStream(to)) {
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                if (cell.getCellType() == CellType.FORMULA) {
                    cell.setCellValue(WRONG);
                }
            })));
            book.write(out);
        }
        return to;
    }

    /** Fails unless every cell of both says the same. Returns how many there are. */
    int compareWith(Book other, String what) {
        assertEquals(sheets.keySet(), other.sheets.keySet(), what);
        var count = 0;
        for (var sheet : sheets.entrySet()) {
            var others = other.sheets.get(sheet.getKey());
            assertEquals(sheet.getValue().keySet(), others.keySet(), what + " " + sheet.getKey());
            sheet.getValue().forEach((at, value) -> {
                var of = what + " " + sheet.getKey() + " " + at;
                if (value instanceof Double number && others.get(at) instanceof Double its) {
                    assertEquals(number, its, 1e-9 * Math.max(1, Math.abs(number)), of);
                } else {
                    assertEquals(value, others.get(at), of);
                }
            });
            count += sheet.getValue().size();
        }
        return count;
    }

    /**
     * The lines of the tables: name and figures, as the report's list says them. Each table has a sheet of its own,
     * after the one with the rules; the single things, which staff have, come last.
     *
     * @param things whether they are there
     */
    List<List<String>> lines(boolean things) {
        var lines = new ArrayList<List<String>>();
        sheets.values().stream().skip(1).limit(sheets.size() - (things ? 2L : 1L)).forEach(sheet -> {
            for (var row = 6; sheet.containsKey("B" + row); row++) {
                lines.add(line(sheet, row));
            }
        });
        return lines;
    }

    private static List<String> line(Map<String, Object> sheet, int row) {
        var line = new ArrayList<String>();
        for (var column = 'A'; sheet.containsKey("" + column + row); column++) {
            line.add(sheet.get("" + column + row) instanceof Double number ? figure(number)
                    : (String) sheet.get("" + column + row));
        }
        return line;
    }

    private static String figure(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(Math.round(value * 10) / 10.0);
    }
}
