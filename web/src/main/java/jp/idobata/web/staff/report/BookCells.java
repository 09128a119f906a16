package jp.idobata.web.staff.report;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes cells. A formula is written with the value it has, so that it can be read where nothing is computed. */
final class BookCells {

    /** Of a column with names. */
    static final int NAME_WIDTH = 46 * 256;
    /** Of a column with figures. */
    static final int FIGURE_WIDTH = 13 * 256;

    /** What a program puts the name of the sheet, and the number of the page and of pages for. */
    private static final String SHEET_SAID = "&A";
    private static final String PAGE_SAID = "&P / &N";
    private static final String FONT = "BIZ UDPゴシック";
    private static final byte[] HEAD = {(byte) 0xe3, (byte) 0xec, (byte) 0xf5};
    private static final byte[] ALL = {(byte) 0xe6, (byte) 0xef, (byte) 0xd9};
    private static final short TITLE_POINTS = 14;
    private static final int LINE_POINTS = 16;
    private static final int NARROW = 0x2000;
    /** Width of a narrow letter in the units of a column, with some to spare. */
    private static final int WIDE = 275;

    private final XSSFWorkbook book;
    private final XSSFCellStyle head;
    private final XSSFCellStyle text;
    private final XSSFCellStyle bare;
    private final XSSFCellStyle title;
    private final XSSFCellStyle whole;
    private final XSSFCellStyle broken;
    private final XSSFCellStyle change;
    private final XSSFCellStyle kept;

    BookCells(XSSFWorkbook book) {
        this.book = book;
        bare = style(null, false, null, false);
        bare.setWrapText(true);
        bare.setVerticalAlignment(VerticalAlignment.TOP);
        title = style(null, true, null, false);
        title.getFont().setFontHeightInPoints(TITLE_POINTS);
        head = style(null, true, HEAD, true);
        head.setWrapText(true);
        head.setAlignment(HorizontalAlignment.CENTER);
        text = style(null, false, null, true);
        whole = style("#,##0", false, null, true);
        broken = style("#,##0.0", false, null, true);
        broken.setAlignment(HorizontalAlignment.RIGHT);
        change = style("+#,##0;\"\u2212\"#,##0;\"\u00b1\"0", false, null, true);
        kept = style(null, false, null, true);
        kept.setAlignment(HorizontalAlignment.RIGHT);
    }

    private XSSFCellStyle style(String format, boolean bold, byte[] ground, boolean lined) {
        var style = book.createCellStyle();
        var font = book.createFont();
        font.setFontName(FONT);
        font.setBold(bold);
        style.setFont(font);
        if (format != null) {
            style.setDataFormat(book.createDataFormat().getFormat(format));
        }
        if (ground != null) {
            style.setFillForegroundColor(new XSSFColor(ground, null));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        if (lined) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        return style;
    }

    private static Cell cell(Sheet sheet, int row, int column, CellStyle style) {
        var line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        var cell = line.createCell(column);
        cell.setCellStyle(style);
        return cell;
    }

    /** How high a row with such a text is, in points. */
    static float height(String text, int width) {
        var letters = text.chars().mapToDouble(letter -> letter < NARROW ? 1 : 2).sum();
        return (float) (LINE_POINTS * Math.max(1, Math.ceil(letters * WIDE / width)) + 4);
    }

    /** Printed on A4, as many pages long as it takes, each with its number, and one wide. */
    static void onePageWide(Sheet sheet, boolean landscape) {
        sheet.getFooter().setLeft(SHEET_SAID);
        sheet.getFooter().setRight(PAGE_SAID);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(landscape);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    /** The row is made as high as its heads need it in columns as wide as they are by then. */
    void head(Sheet sheet, int row, int column, String words) {
        var cell = cell(sheet, row, column, head);
        cell.setCellValue(words);
        cell.getRow().setHeightInPoints(Math.max(cell.getRow().getHeightInPoints(), height(words, sheet.getColumnWidth(
                column))));
    }

    void title(Sheet sheet, int row, String words) {
        cell(sheet, row, 0, title).setCellValue(words);
    }

    /** A sentence without lines around. */
    void sentence(Sheet sheet, int row, String words) {
        cell(sheet, row, 0, bare).setCellValue(words);
    }

    void text(Sheet sheet, int row, int column, String words) {
        cell(sheet, row, column, text).setCellValue(words);
    }

    /** A figure that is kept back or not known. */
    void kept(Sheet sheet, int row, int column, String words) {
        cell(sheet, row, column, kept).setCellValue(words);
    }

    void number(Sheet sheet, int row, int column, double value, boolean decimal) {
        cell(sheet, row, column, decimal ? broken : whole).setCellValue(value);
    }

    /** @param value what it comes to; null if to a mark for what is not known */
    void formula(Sheet sheet, int row, int column, String formula, Double value, boolean decimal) {
        var cell = cell(sheet, row, column, decimal ? broken : whole);
        cell.setCellFormula(formula);
        if (value == null) {
            cell.setCellValue(ReportWords.UNKNOWN);
        } else {
            cell.setCellValue(value);
        }
    }

    void formula(Sheet sheet, int row, int column, String formula, String value) {
        var cell = cell(sheet, row, column, text);
        cell.setCellFormula(formula);
        cell.setCellValue(value);
    }

    void difference(Sheet sheet, int row, int column, String formula, double value) {
        var cell = cell(sheet, row, column, change);
        cell.setCellFormula(formula);
        cell.setCellValue(value);
    }

    /** The cells of a line of several look so. */
    void emphasise(Sheet sheet, int row, int columns, boolean all) {
        for (var column = 0; column < columns; column++) {
            var cell = sheet.getRow(row).getCell(column);
            var style = book.createCellStyle();
            style.cloneStyleFrom(cell.getCellStyle());
            var font = book.createFont();
            font.setFontName(FONT);
            font.setBold(true);
            style.setFont(font);
            if (all) {
                style.setFillForegroundColor(new XSSFColor(ALL, null));
                style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            }
            cell.setCellStyle(style);
        }
    }
}
