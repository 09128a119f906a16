package jp.idobata.web.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.idobata.web.staff.StaffWelfareHistory.Change;
import jp.idobata.welfare.Dimension;
import jp.idobata.welfare.WelfareProfile;
import jp.idobata.welfare.WelfareTerm;
import org.junit.jupiter.api.Test;

class StaffWelfareHistoryTest {

    private static final List<WelfareTerm> TERMS = List.of(
            new WelfareTerm(1, Dimension.FIELD, "elderly", "高齢", null, false),
            new WelfareTerm(3, Dimension.EASE, "quiet", "静か", null, false));

    private final StaffWelfareHistory history = new StaffWelfareHistory(TERMS, Map.of("staff@example.jp", "山本"));

    @Test
    void theFirstStateIsAllNew() {
        var first = history.states(List.of(state(Set.of(1L), Set.of(3L), null))).get(0);
        assertEquals(List.of(new Change("yes", "高齢"), new Change("no", "静か")), first.changes());
        assertEquals("山本", first.by());
    }

    @Test
    void eachStateTellsWhatItChangedInTheOneBefore() {
        var states = history.states(List.of(state(Set.of(3L), Set.of(), "メモ"), state(Set.of(1L), Set.of(3L), null)));
        assertEquals(List.of(new Change("yes", "静か"), new Change("gone", "高齢")), states.get(0).changes());
        assertTrue(states.get(0).noted());
        assertFalse(states.get(1).noted());
    }

    @Test
    void anUnknownWriterIsCalledByTheAddress() {
        var state = new WelfareProfile(Set.of(), Set.of(), null, null, "gone@example.jp", Instant.EPOCH, 1);
        assertEquals("gone@example.jp", history.states(List.of(state)).get(0).by());
    }

    private static WelfareProfile state(Set<Long> yes, Set<Long> no, String note) {
        return new WelfareProfile(yes, no, note, null, "staff@example.jp", Instant.EPOCH, 1);
    }
}
