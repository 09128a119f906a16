package jp.idobata.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import jp.idobata.Refusal;
import jp.idobata.area.AreaDesk;
import jp.idobata.area.AreaDetails;
import jp.idobata.area.AreaRegister;
import jp.idobata.area.Census;
import jp.idobata.calendar.TownClock;
import jp.idobata.guide.Guides;
import jp.idobata.insight.meeting.Decisions;
import jp.idobata.insight.meeting.Decisions.Decision;
import jp.idobata.insight.meeting.Deed;
import jp.idobata.insight.meeting.Meeting;
import jp.idobata.insight.meeting.Meetings;
import jp.idobata.insight.meeting.NoteSource;
import jp.idobata.insight.meeting.NoteState;
import jp.idobata.insight.meeting.NoteText;
import jp.idobata.insight.meeting.ResourceNotes;
import jp.idobata.moderation.rule.ReasonText;
import jp.idobata.moderation.rule.ReasonTexts;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** What staff do beside the queue is a row with who did it, is not done over another's deed, and can be taken back. */
@InTheServer
public class EverythingUndoneIT {

    private static final Collection<String> NOBODY = Set.of();

    @EJB
    private Ichiko ichiko;
    @EJB
    private Mamoru mamoru;
    @EJB
    private Tsunagu tsunagu;
    @EJB
    private Meetings meetings;
    @EJB
    private ResourceNotes notes;
    @EJB
    private Decisions decisions;
    @EJB
    private AreaDesk areas;
    @EJB
    private AreaRegister register;
    @EJB
    private ReasonTexts reasons;
    @EJB
    private Guides guides;
    @Inject
    private Tomorrow tomorrow;
    @Inject
    private TownClock clock;

    /** The application as it was built, with these tests in it. */
    @Deployment
    public static WebArchive application() {
        return ServicesIT.application();
    }

    private static boolean done(Runnable deed) {
        deed.run();
        return true;
    }

    private static String refused(Callable<?> work) {
        return assertThrows(Refusal.class, work::call).messageKey();
    }

    @Test
    void whatIsToldOfAMeetingIsPutBackByWhoeverReadItLast() throws Exception {
        var day = clock.today().plusDays(5);
        var id = ichiko.call(() -> meetings.call(day, "まちがえた会議", NOBODY));
        var called = ichiko.call(() -> meetings.last(id));
        ichiko.call(() -> done(() -> meetings.write(new Meeting(id, day.plusDays(1), "直した会議", "話しました", 0, 0, 0,
                false), NOBODY)));
        assertThrows(EJBAccessException.class, () -> tsunagu.call(() -> meetings.undo(id, called)));
        assertEquals("meeting.refusal.changed", refused(() -> mamoru.call(() -> meetings.undo(id, called))));
        assertEquals(Deed.Kind.RECORDED, mamoru.call(() -> meetings.undo(id, meetings.last(id))));
        var stands = tsunagu.call(() -> meetings.find(id)).orElseThrow();
        assertEquals(day + " まちがえた会議 null", stands.heldOn() + " " + stands.title() + " " + stands.record());
        assertEquals("meeting.refusal.changed", refused(() -> ichiko.call(() -> done(() -> meetings.write(new Meeting(
                id, day, "おくれて", null, 0, 0, 1, false), NOBODY)))), "it was read before the undoing");
    }

    @Test
    void aMeetingThatWasCalledByMistakeIsCalledOffAndOnAgain() throws Exception {
        var id = ichiko.call(() -> meetings.call(clock.today().plusYears(9), "よばれた会議", NOBODY));
        var note = tsunagu.call(() -> notes.note(new NoteText(null, null, null, null, Set.of(), "雨の日の遊び場がない",
                NoteSource.FREE, null), NOBODY));
        ichiko.call(() -> meetings.put(id, List.of(note)));
        assertEquals("meeting.refusal.used", refused(() -> ichiko.call(() -> meetings.undo(id, meetings.last(id)))));
        ichiko.call(() -> done(() -> meetings.drop(id, note)));
        assertEquals(Deed.Kind.CALLED, ichiko.call(() -> meetings.undo(id, meetings.last(id))));
        assertTrue(tsunagu.call(() -> meetings.find(id)).orElseThrow().off());
        assertEquals("off", listed(id));
        assertEquals("meeting.refusal.off", refused(() -> ichiko.call(() -> meetings.put(id, List.of(note)))));
        assertEquals("meeting.refusal.choice", refused(() -> ichiko.call(() -> decisions.whisper(new Decision(note,
                notes.find(note).orElseThrow().version(), id, "雨の日の遊び場がほしい", NOBODY)))));
        assertEquals(Deed.Kind.RESTORED, ichiko.call(() -> meetings.undo(id, meetings.last(id))));
        assertEquals("on", listed(id));
        assertEquals(1, ichiko.call(() -> meetings.put(id, List.of(note))));
        assertEquals(List.of("RESTORED false", "CALLED true"), tsunagu.call(() -> meetings.deeds(id)).stream()
                .map(deed -> deed.kind() + " " + deed.isUndone()).toList());
    }

    /** How the list tells of the meeting; none that is off is offered for notes. */
    private String listed(long id) throws Exception {
        assertTrue(tsunagu.call(() -> meetings.ahead()).stream().noneMatch(Meeting::off));
        return tsunagu.call(() -> meetings.list(1)).stream().filter(one -> one.id() == id).findFirst()
                .map(one -> one.off() ? "off" : "on").orElse("not at all");
    }

    @Test
    void aNoteBecomesOneWhisperOnlyAndWhatIsNotHandedInIsNotDecided() throws Exception {
        var note = tsunagu.call(() -> notes.note(new NoteText(null, null, null, null, Set.of(), "朝に走る仲間がない",
                NoteSource.FREE, null), NOBODY));
        var decision = new Decision(note, 0, null, "朝に走る仲間がほしい", NOBODY);
        var deed = ichiko.call(() -> decisions.whisper(decision));
        assertEquals("meeting.refusal.changed", refused(() -> mamoru.call(() -> decisions.whisper(decision))),
                "before anything is handed in");
        ichiko.call(() -> done(() -> decisions.notHandedIn(deed)));
        assertEquals(NoteState.NOTED, ichiko.call(() -> notes.find(note)).orElseThrow().state());
        assertEquals(1, ichiko.call(() -> notes.deeds(note)).size());
        var again = ichiko.call(() -> decisions.whisper(decision));
        ichiko.call(() -> done(() -> decisions.handedIn(again, 4711)));
        assertEquals(4711, ichiko.call(() -> notes.deeds(note)).get(0).whisperId());
        assertThrows(Refusal.class, () -> ichiko.call(() -> done(() -> decisions.notHandedIn(again))));
    }

    @Test
    void whoeverSavesAnAreaHasReadWhatTheOtherSaved() throws Exception {
        var id = ichiko.call(() -> areas.add(area("二人の町", null)));
        var read = ichiko.call(() -> register.told(id));
        ichiko.call(() -> done(() -> areas.count(id, new Census(clock.today(), 10, List.of(), false, "数えた"))));
        ichiko.call(() -> done(() -> areas.change(id, area("二人の町", "K-1"), read)));
        assertEquals("areas.refusal.changed", refused(() -> mamoru.call(() -> done(() -> areas.change(id,
                area("ふたりの町", null), read)))));
        assertEquals("二人の町 K-1", row(id));
        var now = ichiko.call(() -> register.told(id));
        mamoru.call(() -> done(() -> areas.change(id, area("ふたりの町", "K-1"), now)));
        assertEquals("ふたりの町 K-1", row(id));
        ichiko.call(() -> done(() -> areas.end(id, null, null)));
    }

    private String row(long id) throws Exception {
        var row = ichiko.call(() -> register.find(id)).orElseThrow();
        return row.name() + " " + row.code();
    }

    private static AreaDetails area(String name, String code) {
        return new AreaDetails(null, "二人の区", name, code, null, null);
    }

    @Test
    void wordsThatAreNoLongerOfferedAreOfferedAgainAndEachHasItsRow() throws Exception {
        ichiko.call(() -> done(() -> reasons.write(new ReasonText(0, "地図", null, null, "地図を付けてください", null, null))));
        var id = last();
        mamoru.call(() -> done(() -> reasons.up(id)));
        mamoru.call(() -> done(() -> reasons.retire(id)));
        assertFalse(offered("地図を付けてください"));
        var retired = ichiko.call(() -> reasons.retired()).get(0);
        assertEquals(id + " 地図 地図を付けてください", retired.id() + " " + retired.what() + " " + retired.reason());
        ichiko.call(() -> done(() -> reasons.restore(id)));
        assertTrue(offered("地図を付けてください"));
        ichiko.call(() -> done(() -> reasons.write(new ReasonText(id, "地図", null, null, "案内図を付けてください", null,
                null))));
        assertEquals(id, ichiko.call(() -> reasons.retired()).get(0).id(), "the wording before can be had again");
        assertEquals(1111, tomorrow.number("select sum(deed = 'RAISED' and changed_by like 'mamoru%') * 1000"
                + " + sum(deed = 'RETIRED' and changed_by like 'mamoru%') * 100"
                + " + sum(deed = 'RESTORED' and changed_by like 'ichiko%') * 10"
                + " + sum(deed = 'RETIRED' and changed_by like 'ichiko%') from reason_text_change where reason_id = "
                + id), "who raised, retired, restored and rewrote them");
        assertEquals("queue.rule.refusal.changed", refused(() -> mamoru.call(() -> done(() -> reasons.write(
                new ReasonText(id, "地図", null, null, "略図を付けてください", null, null))))), "another has worded it since");
        assertFalse(offered("略図を付けてください"));
        var anew = last();
        ichiko.call(() -> done(() -> reasons.retire(anew)));
    }

    @Test
    void aGuideIsNotWordedOverWhatAnotherWroteMeanwhile() throws Exception {
        var read = guides.find("parks").orElseThrow();
        ichiko.call(() -> done(() -> guides.write("parks", "公園を借りる", "窓口で聞きます。", List.of(),
                read.key())));
        assertEquals("guide.refusal.changed", refused(() -> mamoru.call(() -> done(() -> guides.write("parks", "公園",
                "電話で聞きます。", List.of(), read.key())))));
        var now = guides.find("parks").orElseThrow();
        assertEquals("公園を借りる", now.title());
        mamoru.call(() -> done(() -> guides.write("parks", read.title(), read.body(), List.of(), now.key())));
        assertEquals(read.body(), guides.find("parks").orElseThrow().body(), "a former wording is had again");
    }

    private long last() throws Exception {
        return tomorrow.number("select max(id) from reason_text");
    }

    private boolean offered(String text) throws Exception {
        return ichiko.call(() -> reasons.current()).stream().map(ReasonText::text).collect(Collectors.toSet())
                .contains(text);
    }
}
