package jp.idobata.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * All rows of the folder's workbooks of gatherings in one list, with all their dirt: long enough to be killed in the
 * middle of. Titles and organisers bear a mark, so that the list comes beside others of its kind.
 */
final class LongList {

    private static final List<String> COLUMNS = List.of("行事名", "開催日", "開始時間", "終了時間", "場所名称", "説明", "料金", "定員");
    private static final int ORGANISERS = 60;
    private static final int NAME_MOST = 40;

    private LongList() {
    }

    /** The list in UTF-8. */
    static byte[] marked(String mark) {
        var lines = new ArrayList<String>();
        lines.add(String.join(",", COLUMNS) + ",主催者");
        for (var file : TownFiles.all().stream().filter(one -> one.toString().endsWith(".xlsx")).toList()) {
            for (var row : rows(file)) {
                // The year that the file's own name tells.
                row.computeIfPresent(COLUMNS.get(1), (column, date) -> date.matches("(?s)\\d{1,2}月.*")
                        ? TownFiles.name(file).substring(0, 4) + "年" + date : date);
                var cells = COLUMNS.stream().map(column -> row.getOrDefault(column, "")).toList();
                // So short that the mark behind it is not cut off.
                var title = cells.get(0).codePoints().limit(NAME_MOST).collect(StringBuilder::new,
                        StringBuilder::appendCodePoint, StringBuilder::append) + "（" + mark + lines.size() + "）";
                lines.add(Stream.of(Stream.of(title), cells.stream().skip(1), Stream.of("会" + lines.size()
                        % ORGANISERS + mark)).flatMap(some -> some).map(LongList::quoted)
                        .collect(Collectors.joining(",")));
            }
        }
        return String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    private static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }

    private static List<Map<String, String>> rows(Path file) {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(TownFiles.bytes(file)))) {
            var rows = new ArrayList<Map<String, String>>();
            for (Sheet sheet : book) {
                var header = cells(sheet.getRow(sheet.getFirstRowNum()));
                if (header.containsAll(COLUMNS.subList(0, 2))) {
                    for (Row row : sheet) {
                        add(rows, header, cells(row));
                    }
                }
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(List<Map<String, String>> rows, List<String> header, List<String> cells) {
        var row = new HashMap<String, String>();
        for (var i = 0; i < Math.min(header.size(), cells.size()); i++) {
            row.put(header.get(i), cells.get(i));
        }
        if (!cells.equals(header) && !row.getOrDefault(COLUMNS.get(0), "").isBlank()) {
            rows.add(row);
        }
    }

    private static List<String> cells(Row row) {
        var format = new DataFormatter();
        var cells = new ArrayList<String>();
        for (var i = 0; row != null && i < row.getLastCellNum(); i++) {
            cells.add(format.formatCellValue(row.getCell(i)).strip());
        }
        return cells;
    }
}
