package jp.idobata.web.staff.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.YearMonth;
import java.util.List;
import jp.idobata.insight.Trends.Month;
import org.junit.jupiter.api.Test;

class MonthsChartTest {

    private static final Month OCTOBER = new Month(YearMonth.of(2026, 10), 1, 40, 9, 3, 25, 0);
    private static final Month NOVEMBER = new Month(YearMonth.of(2026, 11), 0, 38, 9, 0, null, 1);

    @Test
    void aMonthNobodyToldOfBreaksTheLineAndIsNoNought() {
        var series = drawn(OCTOBER, NOVEMBER).getJsonObject("data").getJsonArray("datasets");
        assertEquals("[25,null]", series.getJsonObject(0).getJsonArray("data").toString());
        assertEquals("[40,38]", series.getJsonObject(1).getJsonArray("data").toString());
    }

    @Test
    void monthsAreCalledAsThePageCallsThem() {
        assertEquals("[\"10月\",\"11月\"]", drawn(OCTOBER, NOVEMBER).getJsonObject("data").getJsonArray("labels")
                .toString());
    }

    @Test
    void whereNobodyToldThereIsNoAxisOfPeople() {
        var chart = drawn(NOVEMBER);
        assertEquals(1, chart.getJsonObject("data").getJsonArray("datasets").size());
        assertFalse(chart.getJsonObject("options").getJsonObject("scales").containsKey("people"));
    }

    @Test
    void wordsInNoWayEndTheScriptTheyStandIn() {
        var chart = MonthsChart.of(List.of(NOVEMBER), YearMonth::toString, column -> "</script><script>\"'");
        assertFalse(chart.contains("</script"), chart);
    }

    private static JsonObject drawn(Month... months) {
        return Json.createReader(new StringReader(MonthsChart.of(List.of(months), month -> month.getMonthValue() + "月",
                column -> column))).readObject();
    }
}
