package jp.idobata.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import jp.idobata.micro.SharedTown;
import jp.idobata.micro.TownProcess;
import jp.idobata.visit.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever looks a person up leaves their name in no address: not in the browser's history, not in a proxy's log. */
@ExtendWith(SharedTown.class)
class SearchedPeopleIT {

    @Test
    void whoTookSomethingToTheCounterIsFoundByAForm(TownProcess town) {
        var staff = new Visit(town.base()).as("staff@example.jp");
        var found = staff.press(staff.get("/staff/counter?view=all"), "look", Map.of("q", "ゆず子"));
        assertNull(found.address().getQuery());
        assertTrue(found.text().contains("見本 ゆず子") && !found.text().contains("見本 いす代"), found.text());
    }

    @Test
    void whoSignedInIsFoundByAForm(TownProcess town) {
        new Visit(town.base()).as("csw@example.jp");
        var admin = new Visit(town.base()).as("admin@example.jp");
        var found = admin.press(admin.get("/staff/admin/signins"), "look", Map.of("q", "csw@example.jp"));
        assertNull(found.address().getQuery());
        assertTrue(found.text().contains(">csw@example.jp<") && !found.text().contains(">admin@example.jp<"),
                found.text());
    }

    @Test
    void whatSomebodyDidIsFoundByAFormAndTakenAwayByOne(TownProcess town) {
        var admin = new Visit(town.base()).as("admin@example.jp");
        var asked = admin.press(admin.get("/staff/admin/audit"), "look", Map.of("q", "ゆずの皮むき"));
        assertNull(asked.address().getQuery());
        assertTrue(asked.text().contains("ゆずの皮むき") && !asked.text().contains("角の店のえんがわ"), asked.text());
        var file = admin.post("/staff/admin/audit.csv", Map.of("q", List.of("ゆずの皮むき"), "from", List.of("2020-01-01")));
        assertEquals(200, file.status());
        assertTrue(file.text().contains("ゆずの皮むき"), file.text());
        assertFalse(file.text().contains("角の店のえんがわ"), file.text());
    }
}
