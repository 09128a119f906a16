package jp.idobata.web.staff.figures;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import jp.idobata.insight.Trends.Month;

/**
 * The months as Chart.js draws them: a bar for the dates of each, a line for those who came, which breaks where nobody
 * told. Colours are given in the browser, by the page's own.
 */
final class MonthsChart {

    private MonthsChart() {
    }

    /**
     * The chart, as JSON that may stand in a script. Without any who came, it has the dates alone.
     *
     * @param names how a month is called
     * @param words the texts of columns
     */
    static String of(List<Month> months, Function<YearMonth, String> names, UnaryOperator<String> words) {
        var labels = Json.createArrayBuilder();
        months.forEach(month -> labels.add(names.apply(month.month())));
        var series = Json.createArrayBuilder();
        var scales = Json.createObjectBuilder().add("y", scale("left", words.apply("dates")));
        if (months.stream().anyMatch(month -> month.came() != null)) {
            series.add(series("line", words.apply("came"), months, Month::came).add("yAxisID", "people"));
            scales.add("people", scale("right", words.apply("came")));
        }
        series.add(series("bar", words.apply("dates"), months, Month::dates).add("yAxisID", "y"));
        return Json.createObjectBuilder().add("type", "bar")
                .add("data", Json.createObjectBuilder().add("labels", labels).add("datasets", series))
                .add("options", Json.createObjectBuilder().add("maintainAspectRatio", false).add("animation", false)
                        .add("interaction", Json.createObjectBuilder().add("mode", "index").add("intersect", false))
                        .add("scales", scales))
                .build().toString().replace("<", "\\u003c");
    }

    private static JsonObjectBuilder series(String type, String label, List<Month> months,
            Function<Month, Integer> value) {
        var data = Json.createArrayBuilder();
        months.stream().map(value).forEach(figure -> data.add(figure == null ? JsonValue.NULL
                : Json.createValue(figure)));
        return Json.createObjectBuilder().add("type", type).add("label", label).add("data", data);
    }

    private static JsonObjectBuilder scale(String side, String title) {
        return Json.createObjectBuilder().add("position", side).add("beginAtZero", true)
                .add("title", Json.createObjectBuilder().add("display", true).add("text", title))
                .add("ticks", Json.createObjectBuilder().add("precision", 0))
                .add("grid", Json.createObjectBuilder().add("drawOnChartArea", side.equals("left")));
    }
}
