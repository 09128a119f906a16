package jp.idobata.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.stream.Collectors;
import jp.idobata.micro.SharedTown;
import jp.idobata.micro.TownProcess;
import jp.idobata.visit.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page on which administrators say how long things are kept: who gets it, what it takes, and that it works. */
@ExtendWith(SharedTown.class)
class RetentionPageIT {

    private static final String PAGE = "/staff/admin/retention";
    private static final String PREVIEW = PAGE + "?matter=HISTORY&amount=90&unit=DAYS";
    private static final int MOST = 48;
    private static final int PREVIEW_MOST = 5;

    private static final String OLD = "insert into welfare.profile_history (profile_id, body, written_by, written_at)"
            + " select (select min(id) from welfare.profile), '{}', 'x', '2014-05-05' from seq_1_to_300";

    /** Each kind is counted once, however many would go; the frame of the desk and the town's own rules come to it. */
    @Test
    void itTakesAStatementOrTwoForEachKindHoweverManyWouldGo(TownProcess town) throws Exception {
        var cookie = new Visit(town.base()).as("admin@example.jp").cookies().stream().map(one -> one.getName() + "="
                + one.getValue()).collect(Collectors.joining("; ", "Cookie: ", ""));
        var page = RawRequest.get(PAGE).with(cookie);
        var few = Statements.of(town, page, 200);
        System.out.println(PAGE + ": " + few);
        assertTrue(few <= MOST, few + " statements");
        try (var owner = town.owner(); var statement = owner.createStatement()) {
            statement.executeUpdate(OLD);
            try {
                assertEquals(few, Statements.of(town, page, 200));
                var preview = Statements.of(town, RawRequest.get(PREVIEW).with(cookie), 200);
                assertTrue(preview <= few + PREVIEW_MOST, "beforehand: " + preview);
            } finally {
                statement.executeUpdate("delete from welfare.profile_history where written_by = 'x'");
            }
        }
    }

    @Test
    void aRuleIsLookedAtAndThenSetAndOnlyAdministratorsGetThere(TownProcess town) throws Exception {
        for (var other : new String[] {"staff@example.jp", "csw@example.jp", "hanako@example.jp"}) {
            assertTrue(new Visit(town.base()).as(other).get(PREVIEW).status() >= 400, other);
        }
        var administrator = new Visit(town.base()).as("admin@example.jp");
        try (var owner = town.owner(); var statement = owner.createStatement()) {
            statement.executeUpdate(OLD);
            var look = administrator.get(PREVIEW);
            assertTrue(look.text().contains("いまの決まり：5年"), look.text());
            assertTrue(look.text().contains("新しい決まり：90日"), look.text());
            assertTrue(look.text().contains("今夜299件が消えます"), look.text());
            var set = administrator.press(look, "keep", Map.of());
            assertTrue(set.text().contains("90日で消しています。今夜消えるもの：299件"), set.text());
            statement.executeUpdate("delete from welfare.profile_history where written_by = 'x'");
            statement.executeUpdate("delete from welfare.keeping_rule");
            var refused = administrator.get(PAGE + "?matter=HISTORY&amount=29&unit=DAYS");
            assertTrue(refused.text().contains("職員だけの記録の長さは、30日"), refused.text());
        }
    }
}
