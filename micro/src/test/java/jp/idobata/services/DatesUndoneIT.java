package jp.idobata.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import jp.idobata.Refusal;
import jp.idobata.attendance.Attendances;
import jp.idobata.attendance.State;
import jp.idobata.gathering.DateChange;
import jp.idobata.gathering.Proposal;
import jp.idobata.gathering.Schedules;
import jp.idobata.gathering.Slot;
import jp.idobata.moderation.ModerationDesk;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is undone of a gathering is undone for those who would have come, and for each of its dates. */
@InTheServer
public class DatesUndoneIT {

    @EJB
    private Hanako hanako;
    @EJB
    private Ichiko ichiko;
    @EJB
    private ModerationDesk desk;
    @EJB
    private Attendances attendances;
    @EJB
    private Schedules schedules;
    @Inject
    private Ears ears;
    @Inject
    private Tomorrow tomorrow;

    private LocalDateTime ten;

    /** The application as it was built, with these tests in it. */
    @Deployment
    public static WebArchive application() {
        return ServicesIT.application();
    }

    @BeforeEach
    void begin() {
        ten = tomorrow.ten();
        ears.heard();
    }

    @Test
    void whoWasToldThatItIsOffIsToldThatItIsOnAgain() throws Exception {
        var gathering = tomorrow.held("いったん隠す会", 1);
        tomorrow.comes(gathering, "aki", 1);
        tomorrow.comes(gathering, "beni", 1);
        ears.heard();
        ichiko.call(() -> done(() -> desk.hide(gathering, "確認のため")));
        assertEquals(List.of("CANCELLED aki", "CANCELLED beni"), ears.heard());
        undo();
        assertEquals(List.of("REINSTATED aki", "REINSTATED beni"), ears.heard());

        tomorrow.change("update gathering set capacity = 2 where id = " + gathering);
        hanako.call(() -> done(() -> schedules.cancelOccurrence(gathering, ten, "大雨のため")));
        ears.heard();
        ichiko.call(() -> done(() -> desk.hide(gathering, "確認のため")));
        ichiko.call(() -> done(() -> desk.show(gathering, null)));
        assertEquals(List.of(), ears.heard(), "what was off before is off");
    }

    @Test
    void nobodyIsToldOfDatesThatNobodySees() throws Exception {
        var gathering = tomorrow.held("隠れて変わる会", 5);
        tomorrow.comes(gathering, "aki", 1);
        ichiko.call(() -> done(() -> desk.hide(gathering, "確認のため")));
        ears.heard();
        hanako.call(() -> done(() -> schedules.cancelOccurrence(gathering, ten, "大雨のため")));
        hanako.call(() -> done(() -> schedules.reinstateOccurrence(gathering, ten)));
        assertEquals(List.of(), ears.heard(), "it is not on again while it is out of view");
        undo();
        assertEquals(List.of("REINSTATED aki"), ears.heard());
    }

    @Test
    void aDateWithPeopleOnItsListOutlivesAChangeThatDropsIt() throws Exception {
        var gathering = tomorrow.weekly("毎週の会");
        var aki = tomorrow.comes(gathering, "aki", 2);
        var date = tomorrow.date(gathering);
        ears.heard();
        tomorrow.changed(gathering, weekly("毎週の会", ten.plusDays(7)));
        assertEquals(List.of("CANCELLED aki"), ears.heard());
        assertNotNull(attendances.byLink(aki).orElseThrow().date().cancelled(), "the link says what became of it");
        undo();
        assertEquals(List.of("REINSTATED aki"), ears.heard());
        assertEquals(date, tomorrow.date(gathering));
        assertEquals(State.IN, attendances.byLink(aki).orElseThrow().state());
        assertNull(attendances.byLink(aki).orElseThrow().date().cancelled());
        assertEquals(2, attendances.look(gathering, ten).orElseThrow().taken());
    }

    @Test
    void aDateThatWasDroppedAndIsProposedAgainIsOnAgain() throws Exception {
        var gathering = tomorrow.held("戻ってくる会", 5);
        tomorrow.comes(gathering, "aki", 1);
        ears.heard();
        tomorrow.changed(gathering, Tomorrow.proposal("戻ってくる会", 5, ten.plusDays(7)));
        tomorrow.changed(gathering, Tomorrow.proposal("戻ってくる会", 5, ten));
        assertEquals(List.of("CANCELLED aki", "REINSTATED aki"), ears.heard());
        assertEquals(1, tomorrow.number("select count(*) from occurrence where gathering_id = " + gathering));
    }

    @Test
    void movesAndCancellationsOfAChangeAreUndoneWithIt() throws Exception {
        var gathering = tomorrow.weekly("毎週うたう会");
        var weekly = weekly("毎週うたう会", ten);
        var later = ten.plusDays(14);
        tomorrow.changed(gathering, changing(weekly, new DateChange(ten.plusDays(7).toLocalDate(), null, "会場が休み"),
                new DateChange(later.toLocalDate(), new Slot(later.plusHours(3), later.plusHours(5), false), null)));
        assertEquals(1, off(gathering));
        assertEquals(1, moved(gathering));
        undo();
        assertEquals(0, off(gathering));
        assertEquals(0, moved(gathering));
        tomorrow.change("update submission set decided_at = utc_timestamp(6) where title = '毎週うたう会'");
    }

    @Test
    void moveAndCancellationOfADroppedDateComeBackWithIt() throws Exception {
        var gathering = tomorrow.weekly("毎週おどる会");
        hanako.call(() -> done(() -> schedules.cancelOccurrence(gathering, ten.plusDays(7), "会場が休み")));
        var later = new Slot(ten.plusHours(3), null, false);
        hanako.call(() -> done(() -> schedules.moveOccurrence(gathering, ten, later)));
        tomorrow.changed(gathering, weekly("毎週おどる会", ten.plusDays(14)));
        assertEquals(0, off(gathering));
        undo();
        assertEquals(1, tomorrow.number("select count(*) from cancellation c join occurrence o on o.id ="
                + " c.occurrence_id where c.reason = '会場が休み' and c.cancelled_by = 'hanako@example.jp'"
                + " and o.gathering_id = " + gathering));
        assertEquals(1, moved(gathering));
        tomorrow.change("update submission set decided_at = utc_timestamp(6) where title = '毎週おどる会'");
    }

    @Test
    void aChangeIsNotUndoneOverDatesThatWereCancelledSince() throws Exception {
        var gathering = tomorrow.weekly("毎週走る会");
        tomorrow.changed(gathering, weekly("毎週走る会", ten.plusDays(7)));
        hanako.call(() -> done(() -> schedules.cancelOccurrence(gathering, ten.plusDays(14), "会場が休み")));
        assertEquals("gathering.refusal.changed", assertThrows(Refusal.class, this::undo).messageKey());
    }

    private void undo() throws Exception {
        assertTrue(ichiko.call(() -> done(() -> desk.undo(desk.lastOfMine().orElseThrow().id()))));
    }

    private long off(long gathering) throws Exception {
        return tomorrow.number("select count(*) from cancellation c join occurrence o on o.id = c.occurrence_id"
                + " where o.gathering_id = " + gathering);
    }

    private long moved(long gathering) throws Exception {
        return tomorrow.number("select count(*) from occurrence where starts_at <> original_starts_at"
                + " and gathering_id = " + gathering);
    }

    private static Proposal weekly(String title, LocalDateTime from) {
        var once = Tomorrow.proposal(title, 10, from);
        return new Proposal(title, null, null, once.dates(), "FREQ=WEEKLY", null, null, once.venue(), null, null, null,
                null, false, null, null, null, once.themes(), Set.of(), true, null, 10, null, null, null, null, null,
                null, null, null, once.terms(), null, null);
    }

    private static Proposal changing(Proposal same, DateChange... changes) {
        return new Proposal(same.title(), null, null, same.dates(), same.rrule(), null, null, same.venue(), null, null,
                null, null, false, null, null, null, same.themes(), Set.of(), true, null, 10, null, null, null, null,
                null, null, null, List.of(changes), same.terms(), null, null);
    }

    private static boolean done(Runnable deed) {
        deed.run();
        return true;
    }
}
