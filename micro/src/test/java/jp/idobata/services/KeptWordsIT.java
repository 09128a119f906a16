package jp.idobata.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.idobata.Refusal;
import jp.idobata.calendar.TownClock;
import jp.idobata.insight.keeping.Matter;
import jp.idobata.insight.meeting.Decisions;
import jp.idobata.insight.meeting.Decisions.Decision;
import jp.idobata.insight.meeting.Deed;
import jp.idobata.insight.meeting.Meeting;
import jp.idobata.insight.meeting.Meetings;
import jp.idobata.insight.meeting.NoteSource;
import jp.idobata.insight.meeting.NoteText;
import jp.idobata.insight.meeting.ResourceNote;
import jp.idobata.insight.meeting.ResourceNotes;
import jp.idobata.insight.meeting.Tasks;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What goes of notes about what the town lacks and of meetings, whole, and what can still be undone. */
@InTheServer
public class KeptWordsIT {

    private static final Set<String> NOBODY = Set.of();

    @EJB
    private Ichiko ichiko;
    @EJB
    private ResourceNotes notes;
    @EJB
    private Decisions decisions;
    @EJB
    private Tasks tasks;
    @EJB
    private Meetings meetings;
    @Inject
    private Tomorrow appoint;
    @Inject
    private LongAgo past;
    @Inject
    private Nights nights;
    @Inject
    private TownClock clock;

    private long notesBefore;
    private long meetingsBefore;

    /** The application as it was built, with these tests in it. */
    @Deployment
    public static WebArchive application() {
        return ServicesIT.application();
    }

    @BeforeEach
    void begin() throws Exception {
        nights.begin();
        notesBefore = past.number("select coalesce(max(id), 0) from resource_note");
        meetingsBefore = past.number("select coalesce(max(id), 0) from meeting");
    }

    @AfterEach
    void end() throws Exception {
        past.change("delete from resource_note where id > " + notesBefore);
        past.change("delete from resource_deed where meeting_id > " + meetingsBefore);
        past.change("delete from meeting where id > " + meetingsBefore);
        nights.end();
    }

    @Test
    void notesGoWholeOnceTheyAreLongClosed() throws Exception {
        var lastDay = clock.today().minusDays(past.days() + 1);
        var gone = closed("大みそかに済んだこと", lastDay);
        var withdrawn = noted("大みそかに取り消したこと");
        ichiko.call(() -> notes.undo(withdrawn, notes.last(withdrawn)));
        past.change("update resource_note set closed_on = '" + lastDay + "' where id = " + withdrawn);
        var stays = closed("元日に済んだこと", lastDay.plusDays(1));
        var open = noted("まだのこと");
        past.change("update resource_note set noted_at = '2014-01-01' where id = " + open);
        nights.take(Matter.RESOURCE, Set.of("大みそかに済んだこと", "大みそかに取り消したこと"));
        for (var table : List.of("resource_note where id", "resource_deed where note_id", "resource_met where note_id",
                "meeting_task where note_id", "meeting_agenda where note_id")) {
            assertEquals(0, past.number("select count(*) from " + table + " in (" + gone + ", " + withdrawn + ")"));
            assertTrue(past.number("select count(*) from " + table + " = " + stays) > 0, table);
        }
        assertEquals("まだのこと", note(open).what());
        assertEquals(Deed.Kind.CLOSED, ichiko.call(() -> notes.undo(stays, notes.last(stays))), "what is kept is kept"
                + " whole");
    }

    @Test
    void byTheRuleItBeganWithNotesAreKeptForFiveYears() throws Exception {
        var gone = closed("五年たったこと", clock.today().minusYears(5).minusDays(1));
        var stays = closed("きょう五年になること", clock.today().minusYears(5));
        nights.pass();
        assertTrue(ichiko.call(() -> notes.find(gone)).isEmpty());
        assertTrue(ichiko.call(() -> notes.find(stays)).isPresent());
    }

    @Test
    void whatWasSaidBeforeAChangeGoesAndThenTheChangeStands() throws Exception {
        var old = changed("鴉の家の前", "駅の前");
        var other = changed("鴉の家の裏", "駅の裏");
        aged(old, "CHANGED", past.before().toString());
        aged(old, "NO_PERSON", past.before().toString());
        aged(other, "CHANGED", past.newYear().toString());
        aged(other, "NO_PERSON", past.newYear().toString());
        past.change("delete from resource_deed where note_id = " + old + " and kind = 'NO_PERSON'");
        nights.take(Matter.REWORDED, Set.of("駅の前"));
        assertEquals(0, past.number("select count(*) from resource_deed where note_id = " + old
                + " and concat_ws(' ', words, was) like '%鴉%'"));
        assertEquals("meeting.refusal.gone", assertThrows(Refusal.class, () -> ichiko.call(() -> notes.undo(old,
                notes.last(old)))).messageKey());
        assertEquals("駅の前", note(old).what());
        assertEquals(Deed.Kind.CHANGED, ichiko.call(() -> notes.undo(other, notes.last(other))));
        assertEquals("鴉の家の裏", note(other).what(), "what is kept can be undone");
        assertEquals(1, ichiko.call(() -> notes.deeds(other)).stream().filter(deed -> deed.kind()
                == Deed.Kind.NO_PERSON && "若松さん".equals(deed.words())).count());
    }

    @Test
    void whatSomebodySaidIsNoNameGoesWithItsTime() throws Exception {
        var id = ichiko.call(() -> notes.note(text("若松さんという店の前"), Set.of("若松さん")));
        aged(id, "NO_PERSON", past.before().toString());
        nights.take(Matter.REWORDED, Set.of("若松さんという店の前"));
        var deed = ichiko.call(() -> notes.deeds(id)).stream().filter(one -> one.kind() == Deed.Kind.NO_PERSON)
                .findFirst().orElseThrow();
        assertNull(deed.words());
        assertEquals("ichiko@example.jp", deed.by(), "that somebody did, and when, stays");
        assertEquals("若松さんという店の前", note(id).what());
    }

    @Test
    void recordsOfMeetingsGoWithWhatTheySaidBeforeAndTheirDecisionsStay() throws Exception {
        var lastDay = clock.today().minusDays(past.days() + 1);
        var gone = held("大みそかの会議", lastDay);
        var stays = held("元日の会議", lastDay.plusDays(1));
        var rewritten = held("あとで書いた会議", lastDay);
        past.change("update resource_deed set done_at = '" + past.newYear() + "' where meeting_id = " + rewritten
                + " and kind = 'RECORDED' order by id desc limit 1");
        var agenda = past.number("select note_id from meeting_agenda where meeting_id = " + gone);
        nights.take(Matter.MEETING, Set.of("大みそかの会議"));
        var read = ichiko.call(() -> meetings.find(gone)).orElseThrow();
        assertNull(read.record());
        assertEquals("大みそかの会議 " + lastDay + " 1", read.title() + " " + read.heldOn() + " " + read.decided());
        assertEquals(agenda, past.number("select note_id from meeting_agenda where meeting_id = " + gone));
        assertEquals(0, past.number("select count(*) from resource_deed where meeting_id = " + gone
                + " and note_id is null and kind = 'RECORDED' and coalesce(words, was) is not null"));
        assertEquals("meeting.refusal.gone", assertThrows(Refusal.class, () -> ichiko.call(() -> meetings.undo(gone,
                meetings.last(gone)))).messageKey());
        for (var id : List.of(stays, rewritten)) {
            assertEquals("二度目", ichiko.call(() -> meetings.find(id)).orElseThrow().record());
            assertEquals(Deed.Kind.RECORDED, ichiko.call(() -> meetings.undo(id, meetings.last(id))));
            assertEquals("鴉の話", ichiko.call(() -> meetings.find(id)).orElseThrow().record());
        }
    }

    /** A meeting of which was told twice, on its day, with something on its agenda and a task that came of it. */
    private long held(String title, LocalDate day) throws Exception {
        var id = ichiko.call(() -> meetings.call(day, title, NOBODY));
        for (var record : List.of("鴉の話", "二度目")) {
            var version = past.number("select version from meeting where id = " + id);
            ichiko.call(() -> {
                meetings.write(new Meeting(id, day, title, record, 0, 0, version, false), NOBODY);
                return true;
            });
        }
        past.change("update resource_deed set done_at = '2014-01-01' where meeting_id = " + id);
        var note = noted(title + "のこと");
        ichiko.call(() -> meetings.put(id, List.of(note)));
        give(note, id);
        return id;
    }

    /** A note with a task that is done, closed on that day. */
    private long closed(String what, LocalDate day) throws Exception {
        var id = noted(what);
        var meeting = ichiko.call(() -> meetings.call(clock.today(), "会議", NOBODY));
        ichiko.call(() -> meetings.put(meeting, List.of(id)));
        give(id, meeting);
        var task = ichiko.call(() -> tasks.of(id)).get(0).id();
        ichiko.call(() -> {
            tasks.done(task, "聞いた", NOBODY);
            decisions.close(id, note(id).version(), "できた", null, NOBODY);
            return true;
        });
        past.change("update resource_note set closed_on = '" + day + "' where id = " + id);
        assertFalse(note(id).state().isOpen());
        return id;
    }

    private void give(long note, long meeting) throws Exception {
        appoint.change("insert ignore into account_role (account_id, role) select id, 'supporter' from account"
                + " where email = 'tsunagu@example.jp'");
        var owner = past.number("select id from town.account where email = 'tsunagu@example.jp'");
        var version = note(note).version();
        ichiko.call(() -> {
            decisions.task(new Decision(note, version, meeting, "集会所に聞く", NOBODY), owner, clock.today());
            return true;
        });
    }

    private long changed(String before, String after) throws Exception {
        var id = noted(before);
        ichiko.call(() -> {
            notes.change(id, 0, text(after), NOBODY);
            return true;
        });
        past.change("insert into resource_deed (note_id, kind, words, done_by, done_at) values (" + id
                + ", 'NO_PERSON', '若松さん', 'ichiko@example.jp', utc_timestamp(6))");
        return id;
    }

    private void aged(long note, String kind, String at) throws Exception {
        past.change("update resource_deed set done_at = '" + at + "' where note_id = " + note + " and kind = '" + kind
                + "'");
    }

    private long noted(String what) throws Exception {
        return ichiko.call(() -> notes.note(text(what), NOBODY));
    }

    private ResourceNote note(long id) throws Exception {
        return ichiko.call(() -> notes.find(id)).orElseThrow();
    }

    private static NoteText text(String what) {
        return new NoteText(null, null, null, null, Set.of("DAY-EVE"), what, NoteSource.FREE, null);
    }
}
