package jp.idobata.files;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Where the rows of a file stand, counted without a word of the program: all below the header that say anything besides
 * their own number. Remarks behind a hash are none, nor is a sheet that shows how to fill in the form.
 */
final class RowsOfFile {

    /** What spreadsheets call the column with a row's own number. */
    private static final Set<String> NUMBER = Set.of("#property", "№", "NO", "ID");
    private static final String NOTHING = "[\\s\\u3000\\u00a0\\ufeff‐‑–—―−－ーｰ-]*";

    private RowsOfFile() {
    }

    /** Each as its sheet and its number there, with a colon between. */
    static Set<String> of(String name, byte[] bytes) {
        try {
            return name.endsWith(".xlsx") ? book(bytes) : name.endsWith("json") ? points(bytes) : table("", csv(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static Set<String> book(byte[] bytes) throws IOException {
        var rows = new TreeSet<String>();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            for (Sheet sheet : book) {
                if (!sheet.getSheetName().contains("入力例")) {
                    rows.addAll(table(sheet.getSheetName(), cells(sheet)));
                }
            }
        }
        return rows;
    }

    private static List<List<String>> cells(Sheet sheet) {
        var format = new DataFormatter();
        var rows = new ArrayList<List<String>>();
        for (Row row : sheet) {
            while (rows.size() <= row.getRowNum()) {
                rows.add(List.of());
            }
            rows.set(row.getRowNum(), IntStream.range(0, Math.max(0, row.getLastCellNum()))
                    .mapToObj(at -> format.formatCellValue(row.getCell(at))).toList());
        }
        return rows;
    }

    private static List<List<String>> csv(byte[] bytes) throws IOException {
        try (var parser = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).setTrailingData(true).get()
                .parse(new java.io.StringReader(text(bytes)))) {
            return parser.stream().map(record -> List.of(record.values())).toList();
        }
    }

    /** Japanese lists are in UTF-8, or in what Windows wrote before. */
    static String text(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("windows-31j"));
        }
    }

    private static Set<String> table(String sheet, List<List<String>> rows) {
        var found = new TreeSet<String>();
        var header = IntStream.range(0, rows.size()).filter(at -> first(rows.get(at)).equals("#property")).findFirst()
                .orElseGet(() -> IntStream.range(0, rows.size()).filter(at -> rows.get(at).stream().anyMatch(
                        RowsOfFile::says)).findFirst().orElse(0));
        var from = !rows.isEmpty() && NUMBER.contains(first(rows.get(header))) ? 1 : 0;
        for (var at = header + 1; at < rows.size(); at++) {
            if (!first(rows.get(at)).startsWith("#") && rows.get(at).stream().skip(from).anyMatch(RowsOfFile::says)) {
                found.add(sheet + ":" + (at + 1));
            }
        }
        return found;
    }

    private static String first(List<String> row) {
        return row.isEmpty() ? "" : row.get(0).strip();
    }

    private static boolean says(String cell) {
        return !cell.matches(NOTHING);
    }

    /** The features after one row that names their properties. */
    private static Set<String> points(byte[] bytes) throws IOException {
        var found = new TreeSet<String>();
        var features = new ObjectMapper().readTree(bytes).path("features");
        IntStream.range(0, features.size()).forEach(at -> found.add(":" + (at + 2)));
        return found;
    }
}
