package jp.idobata.intake.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** An Excel workbook as text. Apache POI's own limits on compressed and overlong parts stay in force. */
final class XlsxFile {

    /** Weekday marks of Japanese Excel (aaa, aaaa), which POI does not count among the letters of a date format. */
    private static final Pattern DATE_FORMAT = Pattern.compile("(?i)[yge].*m|m.*d|d.*m|h.*m|m.*s|aaa");
    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]");

    private XlsxFile() {
    }

    static List<RawSheet> read(InputStream in) throws IOException {
        try (Workbook book = new XSSFWorkbook(in)) {
            List<RawSheet> sheets = new ArrayList<>();
            for (Sheet sheet : book) {
                List<RawRow> rows = new ArrayList<>();
                for (Row row : sheet) {
                    rows.add(rawRow(row));
                }
                sheets.add(new RawSheet(sheet.getSheetName(), rows));
            }
            return sheets;
        } catch (RuntimeException e) {
            throw new IOException("Not a workbook that can be read", e);
        }
    }

    private static RawRow rawRow(Row row) {
        List<String> cells = new ArrayList<>();
        for (Cell cell : row) {
            String text = text(cell);
            while (!text.isEmpty() && cells.size() <= cell.getColumnIndex()) {
                cells.add("");
            }
            if (!text.isEmpty()) {
                cells.set(cell.getColumnIndex(), text);
            }
        }
        return new RawRow(row.getRowNum() + 1, cells);
    }

    private static String text(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> cell.getRichStringCellValue().getString();
            case NUMERIC -> isDate(cell) ? dateText(cell) : numberText(cell.getNumericCellValue());
            case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue());
            default -> "";
        };
    }

    private static boolean isDate(Cell cell) {
        if (DateUtil.isCellDateFormatted(cell)) {
            return true;
        }
        String format = cell.getCellStyle().getDataFormatString();
        return format != null && DateUtil.isValidExcelDate(cell.getNumericCellValue())
                && DATE_FORMAT.matcher(LITERALS.matcher(format).replaceAll("")).find();
    }

    private static String dateText(Cell cell) {
        double value = cell.getNumericCellValue();
        LocalDateTime moment = DateUtil.getLocalDateTime(value, false, true);
        if (moment == null) {
            return numberText(value);
        }
        LocalTime time = moment.toLocalTime().plusSeconds(30).truncatedTo(ChronoUnit.MINUTES);
        if (value < 1) {
            return time.toString();
        }
        return moment.toLocalTime().toSecondOfDay() == 0 ? moment.toLocalDate().toString()
                : moment.toLocalDate().atTime(time).toString();
    }

    private static String numberText(double value) {
        BigDecimal number = new BigDecimal(Double.toString(value));
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
