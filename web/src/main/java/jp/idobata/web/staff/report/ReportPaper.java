package jp.idobata.web.staff.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import jp.idobata.web.frame.Language;
import jp.idobata.web.staff.report.Printed.Bar;
import jp.idobata.web.staff.report.Printed.Chart;
import jp.idobata.web.staff.report.Printed.Row;
import jp.idobata.web.staff.report.Printed.Table;

/** A report as pages of paper. */
final class ReportPaper {

    private static final String STYLE = style();
    /** Most bars of a piece of a chart, which stays on one page. */
    private static final int WHOLE_BARS = 28;
    /** So does a table with up to so many lines, with its heading: its sum never stands alone. */
    static final int WHOLE_ROWS = 14;

    private final Printed report;
    private final Language language;
    private final StringBuilder page = new StringBuilder();

    ReportPaper(Printed report, Language language) {
        this.report = report;
        this.language = language;
    }

    String xhtml() {
        var title = escaped(report.title());
        page.append("<html lang=\"").append(language.getTag()).append("\"><head><title>").append(title)
                .append("</title><meta name=\"description\" content=\"").append(escaped(report.period()))
                .append("\"/><style>").append(STYLE).append("</style></head><body><div class=\"foot\">")
                .append(escaped(report.made())).append("</div><h1>").append(title).append("</h1><p class=\"period\">")
                .append(escaped(report.period())).append("</p>");
        report.introduction().forEach(line -> tag("p", line));
        if (!report.notes().isEmpty()) {
            page.append("<div class=\"notes\">");
            report.notes().forEach(line -> tag("p", line));
            page.append("</div>");
        }
        report.tables().forEach(this::table);
        page.append("<div class=\"rules\"><h2>").append(escaped(report.rulesHeading())).append("</h2><ol>");
        report.rules().forEach(line -> tag("li", line));
        return page.append("</ol></div></body></html>").toString();
    }

    private void tag(String tag, String text) {
        page.append('<').append(tag).append('>').append(escaped(text)).append("</").append(tag).append('>');
    }

    private void table(Table table) {
        page.append("<div class=\"part\"><div").append(table.rows().size() > WHOLE_ROWS ? "" : " class=\"whole\"")
                .append("><h2>").append(escaped(table.title())).append("</h2><table class=\"figures")
                .append(table.groups().isEmpty() ? "" : " many").append("\"><thead>");
        if (!table.groups().isEmpty()) {
            page.append("<tr><th></th>");
            table.groups().forEach(group -> page.append("<th class=\"group\" colspan=\"").append(group.columns())
                    .append("\">").append(escaped(group.name())).append("</th>"));
            page.append("</tr>");
        }
        page.append("<tr><th class=\"name\">").append(escaped(table.head())).append("</th>");
        table.heads().forEach(head -> tag("th", head));
        page.append("</tr></thead><tbody>");
        table.rows().forEach(this::row);
        page.append("</tbody></table></div>");
        table.under().forEach(line -> page.append("<p class=\"under\">").append(escaped(line)).append("</p>"));
        if (table.chart() != null) {
            table.chart().pieces(WHOLE_BARS).forEach(this::chart);
        }
        page.append("</div>");
    }

    private void row(Row row) {
        page.append("<tr class=\"").append(row.sort().name().toLowerCase(Locale.ROOT)).append(row.within() ? " within"
                : "").append("\"><th class=\"name\">").append(escaped(row.name())).append("</th>");
        row.cells().forEach(cell -> tag("td", cell.text()));
        page.append("</tr>");
    }

    private void chart(Chart chart) {
        page.append("<div class=\"chart whole\"><h3>").append(escaped(chart.title())).append("</h3>");
        if (chart.series().size() > 1) {
            page.append("<p class=\"legend\"><span class=\"bar first\">\u00a0\u00a0\u00a0</span> ")
                    .append(escaped(chart.series().get(0)))
                    .append("\u3000<span class=\"bar\">\u00a0\u00a0\u00a0</span> ")
                    .append(escaped(chart.series().get(1))).append("</p>");
        }
        page.append("<table class=\"bars\"><tbody>");
        chart.bars().forEach(this::bars);
        page.append("</tbody></table></div>");
    }

    private void bars(Bar bar) {
        page.append("<tr><th>").append(escaped(bar.name())).append("</th><td>");
        for (var i = 0; i < bar.shares().size(); i++) {
            // The figure stands behind its bar, whose whole length is less than the cell's so that there is room for
            // it.
            page.append("<div class=\"line\"><span class=\"bar").append(bar.shares().size() > 1 && i == 0 ? " first"
                    : "")
                    .append("\" style=\"width: ").append(bar.shares().get(i))
                    .append("mm\"></span> <span class=\"value\">")
                    .append(escaped(bar.texts().get(i))).append("</span></div>");
        }
        page.append("</td></tr>");
    }

    /** For text and attributes; what XML cannot hold is left out. */
    private static String escaped(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\n\t]]|[\uD800-\uDFFF\uFFFE\uFFFF]", "").replace("&", "&amp;")
                .replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    private static String style() {
        try (var file = ReportPaper.class.getResourceAsStream("/jp/idobata/web/report/report.css")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
