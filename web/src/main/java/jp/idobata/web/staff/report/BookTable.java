package jp.idobata.web.staff.report;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.idobata.insight.report.Block;
import jp.idobata.insight.report.Column;
import jp.idobata.insight.report.Line;
import jp.idobata.insight.report.Line.Sort;
import jp.idobata.insight.report.Part;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A table of a report on a sheet of its own, with formulas wherever a figure follows from others. */
final class BookTable {

    private static final int TITLE_ROW = 0;
    private static final int PERIOD_ROW = 1;
    private static final int GROUP_ROW = 3;
    private static final int HEAD_ROW = 4;
    private static final int FIRST_ROW = 5;
    private static final int CHART_COLUMNS = 9;
    private static final int CHART_ROW_POINTS = 15;

    private final BookCells cells;
    private final BookData data;
    private final Block block;
    private final Printed.Table printed;
    private final XSSFSheet sheet;

    /** @param data null if readers may not see the single things */
    BookTable(BookCells cells, BookData data, Block block, Printed.Table printed, XSSFSheet sheet) {
        this.cells = cells;
        this.data = data;
        this.block = block;
        this.printed = printed;
        this.sheet = sheet;
    }

    void write(String period) {
        cells.title(sheet, TITLE_ROW, printed.title());
        cells.sentence(sheet, PERIOD_ROW, period);
        sheet.setColumnWidth(0, BookCells.NAME_WIDTH);
        for (var i = 0; i < printed.heads().size(); i++) {
            sheet.setColumnWidth(i + 1, BookCells.FIGURE_WIDTH);
        }
        cells.head(sheet, HEAD_ROW, 0, printed.head());
        var at = 1;
        for (var group : printed.groups()) {
            cells.head(sheet, GROUP_ROW, at, group.name());
            sheet.addMergedRegion(new CellRangeAddress(GROUP_ROW, GROUP_ROW, at, at + group.columns() - 1));
            at += group.columns();
        }
        for (var i = 0; i < printed.heads().size(); i++) {
            cells.head(sheet, HEAD_ROW, i + 1, printed.heads().get(i));
        }
        for (var i = 0; i < block.lines().size(); i++) {
            line(i);
        }
        for (var i = 0; i < printed.under().size(); i++) {
            var row = FIRST_ROW + block.lines().size() + 1 + i;
            cells.sentence(sheet, row, printed.under().get(i));
            sheet.addMergedRegion(new CellRangeAddress(row, row, 0, printed.heads().size()));
            sheet.getRow(row).setHeightInPoints(32);
        }
        sheet.createFreezePane(1, FIRST_ROW);
        sheet.setRepeatingRows(new CellRangeAddress(printed.groups().isEmpty() ? HEAD_ROW : GROUP_ROW, HEAD_ROW, -1,
                -1));
        BookCells.onePageWide(sheet, true);
        if (printed.chart() != null && !printed.chart().bars().isEmpty()) {
            chart();
        }
    }

    private void line(int index) {
        var line = block.lines().get(index);
        var row = FIRST_ROW + index;
        cells.text(sheet, row, 0, printed.rows().get(index).name());
        var columns = block.part().getColumns();
        for (var i = 0; i < columns.size(); i++) {
            if (block.part() == Part.COMPARISON) {
                compared(index, i, columns.get(i));
            } else {
                figure(index, i, columns.get(i));
            }
        }
        if (line.sort() != Sort.ITEM && line.sort() != Sort.NONE) {
            cells.emphasise(sheet, row, printed.heads().size() + 1, line.sort() == Sort.ALL);
        }
    }

    private void figure(int index, int at, Column column) {
        var line = block.lines().get(index);
        var row = FIRST_ROW + index;
        var value = line.value(column);
        var cell = printed.rows().get(index).cells().get(at);
        if (cell.text().equals(ReportWords.KEPT)) {
            cells.kept(sheet, row, at + 1, cell.text());
            return;
        }
        var formula = switch (column) {
            case BASES -> at(row, Column.PLACES) + "+" + at(row, Column.REGULAR);
            case UNTOLD -> at(row, Column.HELD) + "-" + at(row, Column.TOLD);
            case MEAN -> "IF(" + at(row, Column.TOLD) + "=0,\"" + ReportWords.UNKNOWN + "\"," + at(row, Column.CAME)
                    + "/"
                    + at(row, Column.TOLD) + ")";
            case RATE -> value == null ? null : at(row, Column.BASES) + "/" + at(row, Column.PEOPLE) + "*1000";
            default -> summed(index, at, column, line);
        };
        if (formula != null) {
            cells.formula(sheet, row, at + 1, formula, value, column.isBroken());
        } else if (value == null) {
            cells.kept(sheet, row, at + 1, ReportWords.UNKNOWN);
        } else {
            cells.number(sheet, row, at + 1, value, column.isBroken());
        }
    }

    /** A sum of lines of the table, or of things; null if the figure stands for itself. */
    private String summed(int index, int at, Column column, Line line) {
        var lines = block.part() == Part.AREAS || block.part() == Part.FREQUENCY
                || block.part() == Part.MONTHS && column != Column.GATHERINGS;
        var shown = IntStream.range(0, index).noneMatch(i -> printed.rows().get(i).cells().get(at).value() == null);
        if (line.sort() == Sort.ALL && lines && index > 0 && (shown || column == Column.PEOPLE && line
                .people() != null)) {
            return "SUM(" + at(FIRST_ROW, at + 1) + ":" + at(FIRST_ROW + index - 1, at + 1) + ")";
        }
        if (line.sort() == Sort.ALL && block.part() == Part.PROGRAMMES && closes(index, at)) {
            return at(FIRST_ROW + index - 2, at + 1) + "+" + at(FIRST_ROW + index - 1, at + 1);
        }
        var counted = column != Column.PEOPLE && (block.part() != Part.MONTHS && block.part() != Part.YEARS
                || line.sort() == Sort.ALL);
        return data == null || !counted ? null : data.sum(column, block, line, "$A$" + (FIRST_ROW + index + 1));
    }

    /** Whether the last line is the two before it together, both shown. */
    private boolean closes(int index, int at) {
        return Stream.of(index - 2, index - 1).allMatch(i -> printed.rows().get(i).cells().get(at).value() != null);
    }

    private void compared(int index, int at, Column column) {
        var line = block.lines().get(index);
        var row = FIRST_ROW + index;
        var printedCells = printed.rows().get(index).cells();
        for (var side = 0; side < 2; side++) {
            var cell = printedCells.get(3 * at + side);
            if (cell.value() == null) {
                cells.kept(sheet, row, 3 * at + side + 1, cell.text());
            } else if (line.sort() == Sort.ALL && closes(index, 3 * at + side)) {
                cells.formula(sheet, row, 3 * at + side + 1, at(row - 2, 3 * at + side + 1) + "+"
                        + at(row - 1, 3 * at + side + 1), cell.value(), column.isBroken());
            } else {
                cells.number(sheet, row, 3 * at + side + 1, cell.value(), column.isBroken());
            }
        }
        var change = printedCells.get(3 * at + 2);
        if (change.value() == null) {
            cells.kept(sheet, row, 3 * at + 3, change.text());
        } else {
            cells.difference(sheet, row, 3 * at + 3, at(row, 3 * at + 2) + "-" + at(row, 3 * at + 1), change.value());
        }
    }

    /** Bars of the lines up to the first that sums all of them up. */
    private void chart() {
        var lines = (int) block.lines().stream().takeWhile(line -> block.part() == Part.YEARS
                || line.sort() != Sort.ANY && line.sort() != Sort.ALL).count();
        if (lines == 0) {
            return;
        }
        var drawn = ReportWords.drawn(block.part());
        var comparing = block.part() == Part.COMPARISON;
        var first = block.part().getColumns().indexOf(drawn) * (comparing ? 3 : 1) + 1;
        var series = printed.chart().series();
        var top = FIRST_ROW + block.lines().size() + printed.under().size() + 2;
        var height = ReportCharts.height(lines * series.size()) / (CHART_ROW_POINTS * Units.EMU_PER_POINT) + 1;
        // A chart is as high as its rows, and how high these are without being told differs between programs.
        IntStream.range(top, top + height).forEach(row -> sheet.createRow(row).setHeightInPoints(CHART_ROW_POINTS));
        var canvas = sheet.createDrawingPatriarch();
        var chart = canvas.createChart(canvas.createAnchor(0, 0, 0, 0, 0, top, CHART_COLUMNS, top + height));
        // From what is known, and not from the cells: their formulas would be worked out one by one for it.
        ReportCharts.draw(chart, printed.chart().title(), series, XDDFDataSourcesFactory.fromArray(IntStream.range(0,
                lines).mapToObj(i -> printed.rows().get(i).name()).toArray(String[]::new), lines(0, lines)),
                IntStream.range(0, series.size()).mapToObj(i -> XDDFDataSourcesFactory.fromArray(IntStream.range(0,
                lines).mapToObj(j -> printed.rows().get(j).cells().get(first + i - 1).value()).toArray(Double[]::new),
                lines(first + i, lines))).toList());
    }

    private String lines(int column, int lines) {
        return new CellRangeAddress(FIRST_ROW, FIRST_ROW + lines - 1, column, column).formatAsString(sheet
                .getSheetName(), true);
    }

    private String at(int row, Column column) {
        return at(row, block.part().getColumns().indexOf(column) + 1);
    }

    private static String at(int row, int column) {
        return CellReference.convertNumToColString(column) + (row + 1);
    }

    /** What the sheet is called; a workbook's own rules are kept. */
    static String name(Block block, ReportWords words, List<String> taken) {
        var name = WorkbookUtil.createSafeSheetName(words.say("sheet." + block.part(), block
                .layer()));
        return taken.contains(name) ? WorkbookUtil.createSafeSheetName((taken.size() + 1) + " "
                + name) : name;
    }
}
