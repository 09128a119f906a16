package jp.idobata.wall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import jp.idobata.micro.SharedTown;
import jp.idobata.micro.TownProcess;
import jp.idobata.visit.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Reports as staff get them in a town that runs, and as nobody else does. */
@ExtendWith(SharedTown.class)
class ReportHandedOnIT {

    private static final String REPORT = "/staff/insight/report";
    private static final Map<String, String> BEGINNINGS = Map.of("pdf", "%PDF", "docx", "PK", "xlsx", "PK", "csv",
            "\ufeff\"地域づくりの取組");

    @Test
    void staffGetFilesThatNoCacheKeeps(TownProcess town) {
        var supporter = new Visit(town.base()).as("csw@example.jp");
        BEGINNINGS.forEach((kind, beginning) -> {
            var file = supporter.get(REPORT + "." + kind);
            assertEquals(200, file.status(), kind);
            assertTrue(file.text().startsWith(beginning), kind);
            assertEquals("private, no-store", file.header("Cache-Control"));
        });
        assertFalse(supporter.get(REPORT + ".csv?for=outside").text().contains("職員用です"));
        assertTrue(supporter.get(REPORT + ".csv").text().contains("職員用です"));
        assertTrue(supporter.get(REPORT + ".xlsx").header("Content-Disposition").contains("-staff.xlsx"));
        assertFalse(supporter.get(REPORT + ".docx").header("Content-Disposition").contains("staff"));
    }

    @Test
    void nobodyElseDoes(TownProcess town) {
        var resident = new Visit(town.base()).as("hanako@example.jp");
        for (var path : List.of(".pdf", ".docx", ".xlsx", ".csv", "", "/templates", "/templates/1", "/activities")) {
            assertEquals(403, resident.get(REPORT + path).status(), path);
            assertEquals("/signin", new Visit(town.base()).get(REPORT + path).address().getPath(), path);
        }
    }

    @Test
    void whatWasTypedIsNotLostWhereATemplateIsRefused(TownProcess town) {
        var curator = new Visit(town.base()).as("staff@example.jp");
        var refused = curator.press(curator.get(REPORT + "/templates/new"), "keep", Map.of("keep", "1", "name", "",
                "title", "会議の資料", "threshold", "０"));
        assertTrue(refused.text().contains("ひな形の名前を"), refused::text);
        assertTrue(refused.text().contains("会議の資料"));
        assertEquals(404, curator.get(REPORT + "/templates/999999").status());
        assertEquals(404, curator.get(REPORT + ".odt").status());
    }
}
