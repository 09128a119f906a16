package jp.idobata.intake.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Set;
import jp.idobata.UnlistedAsked;
import org.junit.jupiter.api.Test;

class PlanTest {

    private static final LocalDateTime NOW = LocalDateTime.parse("2026-11-21T09:00");
    private static final Instant THEN = Instant.parse("2026-11-20T01:00:00.123456Z");
    private static final Content DATED = Content.parse("{\"title\":\"朝市\",\"dates\":[{\"startsAt\":"
            + "\"2026-12-05T10:00:00\",\"allDay\":false}]}");
    private static final Content UNDATED = Content.parse("{\"title\":\"朝市\",\"scheduleText\":\"春のころ\"}");

    private static Planned row(Content said, boolean whole, boolean cancelled) {
        return new Planned(1, "朝市", "朝市", whole, cancelled, said, null, null, "READ", null, null, null, null, null);
    }

    private static Standing there(Content says, boolean shown) {
        return new Standing(7, "朝市", says, shown, THEN, null);
    }

    private static Remembered wrote(Content said, boolean undone, Instant at) {
        return new Remembered("朝市", said, undone, Remembered.utc(at));
    }

    @Test
    void aDateThatCanNoLongerBeReadTakesNoDatesAway() {
        var plan = Plan.of(row(UNDATED, false, false), there(DATED, true), wrote(DATED, false, null), NOW);
        assertEquals(Action.ASIDE, plan.action());
        assertEquals(DATED, plan.merge().result());
        assertEquals(Set.of(), plan.merge().changed());
        assertNull(plan.words().changed());
    }

    @Test
    void whatMustNotBeListedWaitsAndTakesThePlaceOfNothing() {
        var said = row(Content.parse("{\"title\":\"朝市と壺\"}"), true, false).waiting(new UnlistedAsked.Met("壺", "-"));
        assertEquals(Action.ASIDE, Plan.of(said, null, null, NOW).action());
        var plan = Plan.of(said, there(Content.parse("{\"title\":\"朝市\"}"), true), null, NOW);
        assertEquals(Action.ASIDE, plan.action());
        assertEquals(Set.of(), plan.merge().changed());
    }

    @Test
    void whatIsCancelledLosesItsDates() {
        var plan = Plan.of(row(Content.parse("{\"title\":\"朝市\"}"), false, true), there(DATED, true),
                wrote(DATED, false, null), NOW);
        assertEquals(Action.UPDATE, plan.action());
        assertEquals(Set.of("dates"), plan.merge().changed());
    }

    @Test
    void whatNeverHadADateIsSetAsideForAPersonToFinish() {
        var first = Plan.of(row(UNDATED, false, false), null, null, NOW);
        assertEquals(Action.ASIDE, first.action());
        assertEquals(Plan.NEW, first.words().changed());
        var later = Plan.of(row(UNDATED.with("fee", "100円"), false, false), there(UNDATED, false),
                wrote(UNDATED, false, null), NOW);
        assertEquals(Action.ASIDE, later.action());
        assertEquals(Set.of("fee"), later.merge().changed());
    }

    @Test
    void whatWasTakenBackComesAgainAsLongAsNobodyHasTouchedIt() {
        assertEquals(new Plan(Action.ADD, null), Plan.of(row(DATED, true, false), there(DATED, false),
                wrote(DATED, true, THEN), NOW));
    }

    @Test
    void whatPeopleHaveShownOrChangedSinceItWasTakenBackIsTheirs() {
        var edited = DATED.with("title", "みんなの朝市");
        var read = row(DATED.with("fee", "100円"), true, false);
        var shown = Plan.of(read, there(edited, true), wrote(DATED, true, THEN.minusSeconds(60)), NOW);
        assertEquals(Action.UPDATE, shown.action());
        assertEquals(edited.with("fee", "100円"), shown.merge().result());
        var hiddenAgain = Plan.of(read, there(edited, false), wrote(DATED, true, THEN.minusSeconds(60)), NOW);
        assertEquals(shown, hiddenAgain);
        assertEquals(Action.SAME, Plan.of(row(DATED, true, false), there(edited, true), wrote(DATED, true, THEN), NOW)
                .action());
    }
}
