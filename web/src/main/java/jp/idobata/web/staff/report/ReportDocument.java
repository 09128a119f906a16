package jp.idobata.web.staff.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.stream.IntStream;
import jp.idobata.insight.report.Line.Sort;
import jp.idobata.web.frame.Language;
import jp.idobata.web.staff.report.Printed.Bar;
import jp.idobata.web.staff.report.Printed.Chart;
import jp.idobata.web.staff.report.Printed.Row;
import jp.idobata.web.staff.report.Printed.Table;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** A report as a document to be worked on: headings, tables and charts of the word processor's own. */
final class ReportDocument {

    private static final String HEAD = "E3ECF5";
    private static final String SUM = "F2F2EE";
    private static final String ALL = "E6EFD9";
    private static final int WIDTH = 9900;
    private static final int NORMAL = 8;
    private static final int SMALL = 7;
    /** Twentieths of a point; and what a cell has on both sides of its text. */
    private static final int POINT = 20;
    private static final int AROUND = 150;
    /** So many lines of a long table stay with its sum. */
    private static final int KEPT_ROWS = 3;
    private static final double LONG = 6.5;
    private static final double SPARE = 0.4;
    private static final double HALF = 0.62;
    private static final int NARROW = 0x2000;
    /** Signs that are as wide as a letter of Japanese. */
    private static final String SIGNS = "+\u00b1";

    private final Printed report;
    private final ReportStyles styles;
    private final XWPFDocument document = new XWPFDocument();

    ReportDocument(Printed report, Language language) {
        this.report = report;
        this.styles = new ReportStyles(document, language);
    }

    byte[] file() {
        styles.write(report);
        paragraph("Title", report.title());
        paragraph("Subtitle", report.period());
        report.introduction().forEach(line -> paragraph(null, line));
        report.notes().forEach(line -> paragraph("Note", line));
        report.tables().forEach(this::table);
        paragraph("Heading1", report.rulesHeading());
        report.rules().forEach(line -> paragraph("Rule", line));
        paragraph("Under", report.made());
        try (var out = new ByteArrayOutputStream(); document) {
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private XWPFParagraph paragraph(String style, String text) {
        var paragraph = document.createParagraph();
        if (style != null) {
            paragraph.setStyle(style);
        }
        paragraph.createRun().setText(text);
        return paragraph;
    }

    private void table(Table table) {
        paragraph("Heading1", table.title());
        var columns = table.heads().size() + 1;
        var grouped = !table.groups().isEmpty();
        var drawn = document.createTable(table.rows().size() + (grouped ? 2 : 1), columns);
        drawn.setWidthType(TableWidthType.DXA);
        drawn.setWidth(WIDTH);
        var size = grouped ? SMALL : NORMAL;
        var widths = widths(table, size);
        ReportStyles.columns(drawn, widths);
        if (grouped) {
            groups(drawn, table, size, widths);
        }
        heads(drawn.getRow(grouped ? 1 : 0), table, size);
        for (var i = 0; i < table.rows().size(); i++) {
            row(drawn.getRow(i + (grouped ? 2 : 1)), table.rows().get(i), size);
        }
        together(drawn, table.rows().size() > ReportPaper.WHOLE_ROWS);
        table.under().forEach(line -> paragraph("Under", line));
        if (table.chart() != null && !table.chart().bars().isEmpty()) {
            table.chart().pieces(ReportCharts.BARS_MOST).forEach(this::draw);
        }
    }

    /** A table stays on one page with its heading, or at least its last lines with its sum. */
    private static void together(XWPFTable drawn, boolean isLong) {
        var last = drawn.getNumberOfRows() - 1;
        drawn.getRows().subList(isLong ? last - KEPT_ROWS : 0, last).forEach(row -> row.getTableCells().forEach(cell ->
                cell.getParagraphs().forEach(paragraph -> paragraph.setKeepNext(true))));
    }

    /** As wide as heads and figures need it, in twentieths of a point; the names have the rest. */
    private static int[] widths(Table table, int size) {
        var widths = new int[table.heads().size() + 1];
        for (var i = 0; i < table.heads().size(); i++) {
            var at = i;
            var head = em(table.heads().get(i));
            var figures = table.rows().stream().mapToDouble(row -> em(row.cells().get(at).text())).max().orElse(0);
            widths[i + 1] = (int) Math.ceil(Math.max(head > LONG ? head / 2 + 1 : head, figures + SPARE) * size * POINT)
                    + AROUND;
        }
        widths[0] = WIDTH - IntStream.of(widths).sum();
        return widths;
    }

    /** How wide a text is: a letter of Japanese is 1. */
    private static double em(String text) {
        return text.chars().mapToDouble(letter -> letter < NARROW && SIGNS.indexOf(letter) < 0 ? HALF : 1).sum();
    }

    /** A head over several columns takes the place of as many cells. */
    private void groups(XWPFTable drawn, Table table, int size, int[] widths) {
        var row = drawn.getRow(0);
        row.setRepeatHeader(true);
        cell(row.getCell(0), "", ParagraphAlignment.CENTER, HEAD, true, size);
        for (var i = 0; i < table.groups().size(); i++) {
            var group = table.groups().get(i);
            var cell = row.getCell(i + 1);
            cell(cell, group.name(), ParagraphAlignment.CENTER, HEAD, true, size);
            cell.getCTTc().getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(group.columns()));
            var first = 1 + i * group.columns();
            cell.setWidth(String.valueOf(IntStream.range(first, first + group.columns()).map(j -> widths[j]).sum()));
        }
        for (var last = row.getTableCells().size() - 1; last > table.groups().size(); last--) {
            row.removeCell(last);
        }
    }

    private void heads(XWPFTableRow row, Table table, int size) {
        row.setRepeatHeader(true);
        cell(row.getCell(0), table.head(), ParagraphAlignment.LEFT, HEAD, true, size);
        for (var i = 0; i < table.heads().size(); i++) {
            cell(row.getCell(i + 1), table.heads().get(i), ParagraphAlignment.CENTER, HEAD, true, size);
        }
    }

    private void row(XWPFTableRow row, Row of, int size) {
        row.setCantSplitRow(true);
        var ground = of.sort() == Sort.ALL ? ALL : of.isSum() ? SUM : null;
        cell(row.getCell(0), (of.within() ? "\u3000" : "") + of.name(), ParagraphAlignment.LEFT, ground, of.isSum(),
                size);
        for (var i = 0; i < of.cells().size(); i++) {
            cell(row.getCell(i + 1), of.cells().get(i).text(), ParagraphAlignment.RIGHT, ground, of.isSum(), size);
        }
    }

    private static void cell(XWPFTableCell cell, String text, ParagraphAlignment alignment, String ground, boolean bold,
            int size) {
        var paragraph = cell.getParagraphs().isEmpty() ? cell.addParagraph() : cell.getParagraphs().get(0);
        paragraph.setAlignment(alignment);
        paragraph.setSpacingAfter(0);
        paragraph.setSpacingBetween(1);
        var run = paragraph.createRun();
        run.setText(text);
        run.setBold(bold);
        run.setFontSize(size);
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        if (ground != null) {
            ReportStyles.shade(cell, ground);
        }
    }

    private void draw(Chart chart) {
        var bars = chart.bars();
        try {
            var drawn = document.createChart(ReportCharts.WIDTH, ReportCharts.height(bars.size() * Math.max(1, chart
                    .series().size())));
            ReportCharts.draw(drawn, chart.title(), chart.series(), XDDFDataSourcesFactory.fromArray(bars.stream()
                    .map(Bar::name).toArray(String[]::new), range(drawn, bars.size(), 0), 0),
                    IntStream.range(0, chart.series().size()).mapToObj(i -> XDDFDataSourcesFactory.fromArray(bars
                    .stream().map(bar -> bar.values().get(i)).toArray(Double[]::new), range(drawn, bars.size(), i + 1),
                    i + 1)).toList());
        } catch (InvalidFormatException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where a column of a chart's own figures stands, in the sheet that opens when it is worked on. */
    private static String range(XWPFChart chart, int lines, int column) {
        return chart.formatRange(new CellRangeAddress(1, lines, column, column));
    }
}
