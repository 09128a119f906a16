package jp.idobata.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import jp.idobata.attendance.AttendanceRefusal;
import jp.idobata.attendance.Attendances;
import jp.idobata.attendance.Comers;
import jp.idobata.attendance.Forgetting;
import jp.idobata.attendance.MyGoing;
import jp.idobata.attendance.MyGoings;
import jp.idobata.attendance.Reminders;
import jp.idobata.attendance.State;
import jp.idobata.calendar.TownClock;
import jp.idobata.gathering.GatheringRefusal;
import jp.idobata.gathering.Schedules;
import jp.idobata.gathering.Slot;
import jp.idobata.link.Purpose;
import jp.idobata.link.SignedLinks;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Coming to a date, as it runs in the server: real roles, real transactions, a real database. */
@InTheServer
public class AttendanceIT {

    @EJB
    private Hanako hanako;
    @EJB
    private Ichiko ichiko;
    @EJB
    private Attendances attendances;
    @EJB
    private MyGoings myGoings;
    @EJB
    private Comers comers;
    @EJB
    private Reminders reminders;
    @EJB
    private Forgetting forgetting;
    @EJB
    private Schedules schedules;
    @EJB
    private SignedLinks links;
    @Inject
    private Ears ears;
    @Inject
    private TownClock clock;
    @Inject
    private Tomorrow ten;

    private LocalDateTime tomorrow;

    /** The application as it was built, with these tests in it. */
    @Deployment
    public static WebArchive application() {
        return ServicesIT.application();
    }

    @BeforeEach
    void begin() {
        tomorrow = ten.ten();
        ears.heard();
    }

    @Test
    void oneAddressStandsOnAListOnce() throws Exception {
        var gathering = ten.held("豆まき", 10);
        var first = hanako.call(() -> attendances.come(gathering, tomorrow, Tomorrow.saying("花子", 2)));
        assertEquals(first, hanako.call(() -> attendances.come(gathering, tomorrow, Tomorrow.saying("花子", 5))));
        assertEquals(2, going(first).party(), "what was said first stays");
        assertEquals(List.of("FIRST_COMER hanako", "IN hanako"), ears.heard());
        attendances.ask(gathering, tomorrow, "HANAKO@example.jp ", Tomorrow.saying("だれか", 20));
        assertEquals(List.of("KNOWN hanako"), ears.heard());
        assertEquals(1, ten.number("select count(*) from going where occurrence_id = " + ten.date(gathering)));
        assertTrue(hanako.call(() -> myGoings.coming()).stream().anyMatch(mine -> mine.token().equals(first)));
    }

    @Test
    void withoutAnAccountItCountsOnceTheLinkWasUsed() throws Exception {
        var gathering = ten.held("ひな祭り", 2);
        attendances.ask(gathering, tomorrow, "aki@example.jp", Tomorrow.saying("あき", 1));
        attendances.ask(gathering, tomorrow, "aki@example.jp", Tomorrow.saying("あき", 2));
        var aki = ten.link(gathering, "aki@example.jp");
        assertEquals(State.ASKED, going(aki).state());
        assertEquals(0, attendances.look(gathering, tomorrow).orElseThrow().taken(), "nobody blocks a place so");
        attendances.confirm(aki);
        attendances.confirm(aki);
        assertEquals(State.IN, going(aki).state());
        assertEquals(2, attendances.look(gathering, tomorrow).orElseThrow().taken());
        assertEquals(List.of("CONFIRM aki", "CONFIRM aki", "FIRST_COMER hanako", "FULL hanako", "IN aki"),
                ears.heard());
        assertThrows(AttendanceRefusal.class, () -> attendances.confirm(links.sign(Purpose.GOING, Long.MAX_VALUE)));
        assertThrows(AttendanceRefusal.class, () -> attendances.confirm(links.sign(Purpose.POST, 1)));
    }

    @Test
    void theFirstThatFitsMovesUpAndIsTold() throws Exception {
        var gathering = ten.held("芋ほり", 4);
        var aki = ten.comes(gathering, "aki", 3);
        var beni = ten.comes(gathering, "beni", 3);
        var chie = ten.comes(gathering, "chie", 2);
        var dai = ten.comes(gathering, "dai", 1);
        assertEquals(List.of(State.IN, State.WAITING, State.WAITING, State.IN), states(aki, beni, chie, dai));
        assertEquals(List.of(1, 2), List.of(going(beni).position(), going(chie).position()));
        ears.heard();

        attendances.changeParty(aki, 1);
        assertEquals(List.of("MOVED_UP chie"), ears.heard(), "three would not have fitted in two places");
        assertEquals(1, going(beni).position());
        assertEquals("attendance.refusal.room", assertThrows(AttendanceRefusal.class,
                () -> attendances.changeParty(aki, 2)).messageKey());
        assertEquals("attendance.refusal.large", assertThrows(AttendanceRefusal.class,
                () -> attendances.changeParty(beni, 5)).messageKey());
        attendances.withdraw(chie);
        attendances.withdraw(aki);
        assertEquals(List.of("MOVED_UP beni"), ears.heard());
        attendances.confirm(aki);
        assertEquals(State.WAITING, going(aki).state(), "who withdrew is the last in order");
        assertEquals(4, attendances.look(gathering, tomorrow).orElseThrow().taken());
    }

    @Test
    void moreRoomLetsPeopleMoveUpAndLessTakesNobodysPlace() throws Exception {
        var gathering = ten.held("流しそうめん", 1);
        var aki = ten.comes(gathering, "aki", 1);
        var beni = ten.comes(gathering, "beni", 1);
        var chie = ten.comes(gathering, "chie", 1);
        ears.heard();
        hanako.call(() -> limited(gathering, 2));
        assertEquals(List.of("MOVED_UP beni"), ears.heard());
        hanako.call(() -> limited(gathering, 1));
        assertEquals(List.of(State.IN, State.IN, State.WAITING), states(aki, beni, chie));
        hanako.call(() -> limited(gathering, null));
        ten.changed(gathering, Tomorrow.proposal("流しそうめん", 3, tomorrow));
        assertEquals(List.of(State.IN, State.IN, State.IN), states(aki, beni, chie), "the gathering has more room");
        assertTrue(ears.heard().contains("MOVED_UP chie"));
    }

    @Test
    void onlyThoseWhoseGatheringItIsSeeWhoComes() throws Exception {
        var gathering = ten.held("句会", 5);
        ten.comes(gathering, "aki", 2);
        var list = hanako.call(() -> comers.of(gathering, tomorrow));
        assertEquals(List.of("客 aki"), list.in().stream().map(comer -> comer.name()).toList());
        assertThrows(EJBAccessException.class, () -> comers.of(gathering, tomorrow));
        assertThrows(EJBAccessException.class, () -> ichiko.call(() -> comers.of(gathering, tomorrow)));
        var other = ten.number("select min(id) from gathering where account_id is null or account_id <>"
                + " (select id from account where email = 'hanako@example.jp')");
        assertThrows(GatheringRefusal.class, () -> hanako.call(() -> comers.of(other == 0 ? -1 : other, tomorrow)));
    }

    @Test
    void whomTheOrganiserTakesOffDoesNotComeBack() throws Exception {
        var gathering = ten.held("詩の朗読", 1);
        var aki = ten.comes(gathering, "aki", 1);
        var beni = ten.comes(gathering, "beni", 1);
        ears.heard();
        var who = hanako.call(() -> comers.of(gathering, tomorrow)).in().get(0).id();
        hanako.call(() -> done(() -> comers.takeOff(gathering, tomorrow, who, "二重です")));
        assertEquals(List.of("MOVED_UP beni", "TAKEN_OFF aki"), ears.heard());
        assertEquals("二重です", going(aki).reason());
        assertThrows(AttendanceRefusal.class, () -> attendances.confirm(aki));
        assertEquals(State.IN, going(beni).state());
    }

    @Test
    void theOrganiserWritesToThoseWhoHaveAPlaceThreeTimesADay() throws Exception {
        var gathering = ten.held("花見", 1);
        ten.comes(gathering, "aki", 1);
        ten.comes(gathering, "beni", 1);
        ears.heard();
        for (var times = 0; times < 3; times++) {
            assertEquals(1, hanako.call(() -> comers.write(gathering, tomorrow, "持ちもの", "敷物を")));
        }
        assertEquals(List.of("NOTE aki", "NOTE aki", "NOTE aki"), ears.heard());
        assertEquals("attendance.refusal.notes", assertThrows(AttendanceRefusal.class, () -> hanako.call(
                () -> comers.write(gathering, tomorrow, "持ちもの", "敷物を"))).messageKey());
    }

    @Test
    void everybodyIsToldWhatBecomesOfTheDate() throws Exception {
        var gathering = ten.held("盆おどり", 1);
        var aki = ten.comes(gathering, "aki", 1);
        var beni = ten.comes(gathering, "beni", 1);
        ears.heard();
        var later = new Slot(tomorrow.plusHours(3), tomorrow.plusHours(5), false);
        hanako.call(() -> done(() -> schedules.moveOccurrence(gathering, tomorrow, later)));
        assertEquals(List.of("MOVED aki", "MOVED beni"), ears.heard());
        hanako.call(() -> done(() -> schedules.cancelOccurrence(gathering, tomorrow, "大雨のため")));
        assertEquals(List.of("CANCELLED aki", "CANCELLED beni"), ears.heard());
        attendances.withdraw(aki);
        assertEquals(List.of(), ears.heard(), "nobody moves up to what will not be");
        assertThrows(AttendanceRefusal.class, () -> attendances.confirm(aki));
        hanako.call(() -> done(() -> schedules.reinstateOccurrence(gathering, tomorrow)));
        assertEquals(List.of("REINSTATED beni", "MOVED_UP beni"), ears.heard());
        assertEquals(State.IN, going(beni).state());
    }

    @Test
    void whoWouldHaveComeToADroppedDateIsTold() throws Exception {
        var gathering = ten.held("月見", 3);
        var aki = ten.comes(gathering, "aki", 1);
        ears.heard();
        ten.changed(gathering, Tomorrow.proposal("月見", 3, tomorrow.plusDays(7)));
        assertTrue(ears.heard().contains("CANCELLED aki"));
        assertNotNull(going(aki).date().cancelled(), "the link goes on saying what became of it");
        assertEquals(2, ten.number("select count(*) from occurrence where gathering_id = " + gathering));
    }

    @Test
    void aDroppedDateOnWhichNobodyCountsIsGone() throws Exception {
        var gathering = ten.held("虫とり", 3);
        attendances.ask(gathering, tomorrow, "aki@example.jp", Tomorrow.saying("あき", 1));
        attendances.withdraw(ten.comes(gathering, "beni", 1));
        ten.changed(gathering, Tomorrow.proposal("虫とり", 3, tomorrow.plusDays(7)));
        assertEquals(1, ten.number("select count(*) from occurrence where gathering_id = " + gathering));
    }

    @Test
    void thoseWhoHaveAPlaceAreRemindedOnce() throws Exception {
        var gathering = ten.held("朝市", 1);
        ten.comes(gathering, "emi", 1);
        ten.comes(gathering, "fumi", 1);
        var off = ten.held("夕市", 1);
        ten.comes(off, "gin", 1);
        hanako.call(() -> done(() -> schedules.cancelOccurrence(off, tomorrow, "大雨のため")));
        ears.heard();
        ten.change("delete from job_run where job = 'reminders'");
        assertTrue(reminders.remind() >= 1);
        var heard = ears.heard();
        assertTrue(heard.contains("REMINDER emi"), heard.toString());
        assertFalse(heard.contains("REMINDER fumi") || heard.contains("REMINDER gin"), heard.toString());
        assertEquals(0, reminders.remind(), "this evening has been done");
    }

    @Test
    void thirtyDaysAfterTheDayNamesGoAndCountsStay() throws Exception {
        var gathering = ten.held("新年会", 5);
        var aki = ten.comes(gathering, "aki", 3);
        var midnight = clock.today().minusDays(30).atStartOfDay();
        ten.change("update occurrence set over_at = '" + midnight.plusMinutes(1)
                + "' where id = " + ten.date(gathering));
        forgetting.forget();
        assertTrue(attendances.byLink(aki).isPresent(), "it was over a minute after midnight of the thirtieth day");
        ten.change("update occurrence set over_at = '" + midnight + "' where id = " + ten.date(gathering));
        forgetting.forget();
        assertFalse(attendances.byLink(aki).isPresent());
        assertEquals(3, ten.number("select taken from roll where occurrence_id = " + ten.date(gathering)));
    }

    private MyGoing going(String link) {
        return attendances.byLink(link).orElseThrow();
    }

    private List<State> states(String... all) {
        return List.of(all).stream().map(link -> going(link).state()).toList();
    }

    private boolean limited(long gathering, Integer capacity) {
        comers.limit(gathering, tomorrow, capacity);
        return true;
    }

    private static boolean done(Runnable deed) {
        deed.run();
        return true;
    }
}
