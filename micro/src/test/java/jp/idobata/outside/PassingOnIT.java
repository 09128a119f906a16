package jp.idobata.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.Map;
import java.util.regex.Pattern;
import jp.idobata.micro.SharedTown;
import jp.idobata.micro.TownProcess;
import jp.idobata.visit.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What staff pass on, from outside: from the queue to an announcement, and from a story to the first page. */
@ExtendWith(SharedTown.class)
class PassingOnIT {

    private static final String ANNOUNCE = "/staff/announcements/new?gathering=";
    private static final String GROUP = "いどばた読書会";

    @Test
    void whatIsLetThroughIsOnePressFromBeingAnnounced(TownProcess town) throws Exception {
        var hanako = new Visit(town.base()).as("hanako@example.jp");
        hanako.press(hanako.get("/post"), "send", Map.of("title", "栗ごはんの会", "day0", "2027-01-09", "start0", "10:00",
                "end0", "12:00", "venue", "中央公園"));
        var staff = new Visit(town.base()).as("staff@example.jp");
        var waiting = staff.get("/staff/queue/" + number(town, "select max(id) from submission where title ="
                + " '栗ごはんの会'"));
        assertTrue(waiting.text().contains("栗ごはんの会"));
        var item = waiting.text().substring(waiting.text().indexOf("bench-item"));
        assertFalse(item.contains(ANNOUNCE), "nobody sees it yet");
        var next = staff.press(waiting, "approve", Map.of());
        var address = ANNOUNCE + number(town, "select max(id) from gathering where title = '栗ごはんの会'");
        assertTrue(next.text().contains(address), next.text());
        assertTrue(staff.get(waiting.address()).text().contains(address));
        assertTrue(staff.get(address).text().contains("【栗ごはんの会】"));
        staff.press(staff.get("/staff/queue"), "undo", Map.of());
        assertFalse(staff.get(waiting.address()).text().contains(address), "nobody sees it any more");
    }

    @Test
    void whoWritesAStoryNamesTheGroupByItsName(TownProcess town) throws Exception {
        var staff = new Visit(town.base()).as("staff@example.jp");
        var form = staff.get("/staff/stories/new");
        assertTrue(form.text().contains("<option value=\"" + GROUP + "\">"), "there is a choice");
        var wrong = staff.press(form, "keep", Map.of("title", "本と人", "group", "ない読書会"));
        assertTrue(wrong.text().contains("その名前の団体は見つかりません") && wrong.text().contains("ない読書会")
                && wrong.text().contains("本と人"), wrong.text());
        assertEquals(0, number(town, "select count(*) from story_wording where title = '本と人'"));
        var kept = staff.press(wrong, "keep", Map.of("group", GROUP));
        assertTrue(Pattern.compile("name=\"group\"[^>]*value=\"" + GROUP + "\"|value=\"" + GROUP
                + "\"[^>]*name=\"group\"").matcher(kept.text()).find(), kept.text());
        assertEquals(1, number(town, "select count(*) from story_wording w join community_group g on g.id = w.group_id"
                + " where w.title = '本と人' and g.name = '" + GROUP + "'"));
        staff.press(staff.get(kept.address()), "keep", Map.of("group", ""));
        assertEquals(1, number(town, "select count(*) from story_wording where title = '本と人' and group_id is null"));
    }

    @Test
    void theFirstPageLeadsToTheLastStories(TownProcess town) throws Exception {
        var home = new Visit(town.base()).get("/").text();
        var latest = number(town, "select story_id from story_publication order by published_at desc, story_id desc"
                + " limit 1");
        assertTrue(home.contains("href=\"/stories/" + latest + "\"") && home.contains("href=\"/stories\""), home);
    }

    private static long number(TownProcess town, String sql) throws SQLException {
        try (var owner = town.owner(); var rows = owner.createStatement().executeQuery(sql)) {
            assertTrue(rows.next(), sql);
            return rows.getLong(1);
        }
    }
}
