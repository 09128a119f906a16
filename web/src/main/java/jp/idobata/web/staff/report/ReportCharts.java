package jp.idobata.web.staff.report;

import java.util.List;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xwpf.usermodel.XWPFChart;

/** Bars from left to right in a chart of a word processor or spreadsheet. */
final class ReportCharts {

    /** How wide a chart is: 17 cm. */
    static final int WIDTH = 17 * Units.EMU_PER_CENTIMETER;
    /** Most bars for which a page has room. */
    static final int BARS_MOST = 28;

    private static final int HEAD = 2 * Units.EMU_PER_CENTIMETER;
    /** Less, and LibreOffice leaves out every second name. */
    private static final int BAR = 75 * Units.EMU_PER_CENTIMETER / 100;
    private static final byte[] NEW = {0x1f, 0x4e, 0x79};
    private static final byte[] OLD = {(byte) 0xc9, (byte) 0xb7, (byte) 0x9a};
    private static final double AXIS_POINTS = 7.5;
    private static final String CHARTS = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static final int GAP = 40;

    private ReportCharts() {
    }

    /** How high a chart with so many bars is. */
    static int height(int bars) {
        return HEAD + bars * BAR;
    }

    /**
     * Draws bars.
     *
     * @param series names of the bars of each line
     * @param figures one source for each of them
     */
    static void draw(XDDFChart chart, String title, List<String> series, XDDFCategoryDataSource lines,
            List<? extends XDDFNumericalDataSource<Double>> figures) {
        chart.setTitleText(title);
        chart.setTitleOverlay(false);
        chart.getFormattedTitle().getParagraphs().forEach(paragraph -> paragraph.getTextRuns().forEach(run -> {
            run.setFontSize(10.0);
            run.setBold(true);
        }));
        var names = chart.createCategoryAxis(AxisPosition.LEFT);
        var values = chart.createValueAxis(AxisPosition.BOTTOM);
        names.setOrientation(AxisOrientation.MAX_MIN);
        values.setCrosses(AxisCrosses.MAX);
        values.setMinimum(0);
        var data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, values);
        for (var axis : List.of(names, values)) {
            axis.getOrAddTextProperties().setFontSize(AXIS_POINTS);
        }
        data.setBarDirection(BarDirection.BAR);
        data.setGapWidth(GAP);
        for (var i = 0; i < series.size(); i++) {
            var one = data.addSeries(lines, figures.get(i));
            one.setTitle(series.get(i), chart instanceof XWPFChart ? chart.setSheetTitle(series.get(i), i + 1) : null);
            one.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(series.size() > 1 && i == 0 ? OLD : NEW)));
        }
        data.setVaryColors(false);
        chart.plot(data);
        nameEveryLine(chart);
        if (series.size() > 1) {
            chart.getOrAddLegend().setPosition(LegendPosition.TOP);
        }
    }

    /** Has no name of a line left out for want of room. The small schemas that POI comes with have no class for it. */
    private static void nameEveryLine(XDDFChart chart) {
        var names = chart.getCTChart().getPlotArea().getCatAxArray(0);
        try (var cursor = names.newCursor()) {
            cursor.toEndToken();
            cursor.beginElement("tickLblSkip", CHARTS);
            cursor.insertAttributeWithValue("val", "1");
        }
    }
}
