package jp.idobata.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import jp.idobata.micro.SharedTown;
import jp.idobata.micro.TownProcess;
import jp.idobata.visit.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What staff take away for a spreadsheet tells moments in the town's time, though they are kept in another. */
@ExtendWith(SharedTown.class)
class SpreadsheetsIT {

    /** In Japan that is half past midnight of the next day, of the next month. */
    private static final String KEPT = "2026-04-30 15:30:00";
    private static final String TOLD = "2026-05-01 00:30";

    @Test
    void momentsInFilesAreTheTowns(TownProcess town) throws Exception {
        try (var owner = town.owner(); var statement = owner.createStatement()) {
            statement.executeUpdate("insert into welfare.resource_note (times, what, source, state, noted_at, version)"
                    + " values ('', '時刻を見るための覚え', 'FREE', 'NOTED', '" + KEPT + "', 1)");
            statement.executeUpdate("insert into town.area_change (area_id, what, is_now, changed_by, changed_at)"
                    + " select min(id), 'NAME', '時刻を見る圏域', 'staff@example.jp', '" + KEPT + "' from town.area");
        }
        assertEquals(List.of(TOLD), moments(new Visit(town.base()).as("csw@example.jp"), "/staff/meeting/notes.csv",
                "時刻を見るための覚え"));
        assertEquals(List.of(TOLD), moments(new Visit(town.base()).as("admin@example.jp"),
                "/staff/admin/audit.csv?from=2026-04-01&to=2026-05-31", "時刻を見る圏域"));
    }

    @Test
    void aListWhoseColumnsNobodyKnowsIsToldByTheForm(TownProcess town) throws Exception {
        SharedTown.bring(town, "消火せん.csv", "ばんち,なまえ,ほか\r\n高松市番町1,北の消火せん,\r\n高松市番町2,南の消火せん,\r\n");
        var staff = new Visit(town.base()).as("staff@example.jp");
        var at = "/staff/imports/" + settled(town, "UNMAPPED");
        staff.press(staff.get(at + "/columns"), "map", Map.of("kind", "PLACES", "c0", "ADDRESS", "c1", "NAME", "name",
                "消火せん"));
        settled(town, "LOOKED");
        var seen = staff.get(at).text();
        assertTrue(seen.contains("北の消火せん") && seen.contains("南の消火せん"), seen);
        staff.press(staff.get(at), "discard", Map.of());
    }

    /** The number of the import, when it has come so far. */
    private static long settled(TownProcess town, String state) throws Exception {
        try (var owner = town.owner(); var statement = owner.createStatement()) {
            for (var i = 0; i < 300; i++) {
                var row = statement.executeQuery("select id, state from import_run where title = '消火せん.csv'");
                row.next();
                if (row.getString(2).equals(state)) {
                    return row.getLong(1);
                }
                Thread.sleep(100);
            }
            throw new AssertionError(state);
        }
    }

    /** The moments in the lines that have that text. */
    private static List<String> moments(Visit staff, String file, String text) throws Exception {
        var answer = staff.get(file);
        assertEquals(200, answer.status(), file);
        var lines = answer.text().lines().filter(line -> line.contains(text)).toList();
        assertTrue(!lines.isEmpty(), answer.text());
        return lines.stream().flatMap(line -> Pattern.compile("\\d{4}-\\d\\d-\\d\\d[ T]\\d\\d:\\d\\d")
                .matcher(line).results().map(found -> found.group().replace('T', ' '))).toList();
    }
}
