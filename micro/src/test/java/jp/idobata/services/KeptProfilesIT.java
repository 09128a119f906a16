package jp.idobata.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import jp.idobata.insight.keeping.Matter;
import jp.idobata.welfare.Subject;
import jp.idobata.welfare.WelfareProfile;
import jp.idobata.welfare.WelfareProfiles;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** What goes of welfare profiles, and what stays, around midnight and the end of a year. */
@InTheServer
public class KeptProfilesIT extends ByNight {

    @EJB
    private Ichiko ichiko;
    @EJB
    private WelfareProfiles profiles;

    /** The application as it was built, with these tests in it. */
    @Deployment
    public static WebArchive application() {
        return ServicesIT.application();
    }

    @Test
    void contactsOfWhatIsNoMoreGoAndAllOthersStay() throws Exception {
        var gone = List.of(gathering(past.withdrawn("止めた会", past.before())), hidden("閉めた家", "null"),
                closed("解いた会", past.before()), rested("終えた会", "GONE"));
        var stays = List.of(gathering(past.withdrawn("年明けに止めた会", past.newYear())), hidden("開けなおした家",
                "'2015-01-01'"), closed("年明けに解いた会", past.newYear()), rested("答えのない会", "SILENT"),
                gathering(past.published(past.withdrawn("また始めた会", OLD))), gathering(past.gathering("まだ出ていない会")));
        for (var one : gone) {
            past.profile(one, OLD, "鴉 太郎", "鴉の話");
        }
        for (var one : stays) {
            past.profile(one, OLD, "鴉 次郎", "鴉の話");
        }
        var lately = gathering(past.withdrawn("書きなおした会", OLD));
        past.profile(lately, past.newYear(), "鴉 三郎", null);
        nights.take(Matter.CONTACT, Set.of("止めた会", "閉めた家", "解いた会", "終えた会"));
        for (var one : gone) {
            assertNull(of(one).contact(), one.toString());
            assertEquals("鴉の話", of(one).note(), "another kind");
            assertEquals(1, of(one).yes().size(), "tags stay");
            assertEquals(2, of(one).version(), "who has it open is told");
            assertNull(ichiko.call(() -> profiles.history(one)).get(0).contact());
        }
        for (var one : stays) {
            assertEquals("鴉 次郎", of(one).contact(), one.toString());
            assertEquals("鴉 次郎", ichiko.call(() -> profiles.history(one)).get(0).contact());
        }
        assertEquals("鴉 三郎", of(lately).contact());
    }

    @Test
    void contactsOfGatheringsGoOnceTheirLastDateIsLongOver() throws Exception {
        var midnight = clock.today().minusDays(past.days()).atStartOfDay();
        var gone = gathering(past.held("年末の会", midnight.minusSeconds(1)));
        var stays = List.of(gathering(past.held("新年の会", midnight)), gathering(past.held("来月の会", clock.now()
                .plusDays(30).withNano(0))), gathering(past.withdrawn("止めた会", OLD)));
        past.profile(gone, OLD, "鴉 太郎", null);
        for (var one : stays) {
            past.profile(one, OLD, "鴉 次郎", null);
        }
        nights.take(Matter.CONTACT_PAST, Set.of("年末の会"));
        assertNull(of(gone).contact());
        for (var one : stays) {
            assertEquals("鴉 次郎", of(one).contact());
        }
    }

    @Test
    void notesOfWhatIsOverGoAndContactsStay() throws Exception {
        var midnight = clock.today().minusDays(past.days()).atStartOfDay();
        var gone = List.of(gathering(past.held("年末の会", midnight.minusSeconds(1))), gathering(past.withdrawn("止めた会",
                past.before())));
        var stays = List.of(gathering(past.held("新年の会", midnight)), gathering(past.published(past.gathering(
                "日のない会"))), place(past.place("いつもの家")));
        for (var one : gone) {
            past.profile(one, OLD, "鴉 太郎", "鴉の話");
            past.profile(one, OLD, "鴉 太郎", null);
        }
        for (var one : stays) {
            past.profile(one, OLD, "鴉 次郎", "鴉の話");
        }
        nights.take(Matter.NOTE, Set.of("年末の会", "止めた会"));
        for (var one : gone) {
            assertTrue(ichiko.call(() -> profiles.history(one)).stream().allMatch(state -> state.note() == null),
                    "also from before it was taken out");
            assertEquals("鴉 太郎", of(one).contact());
        }
        for (var one : stays) {
            assertEquals("鴉の話", of(one).note());
        }
    }

    @Test
    void earlierStatesGoOnceTheyAreLongOverAndTheLastNever() throws Exception {
        var one = place(past.place("書きかえた家"));
        past.profile(one, OLD, "一", null);
        past.profile(one, past.before(), "二", null);
        past.profile(one, past.newYear(), "三", null);
        past.profile(one, past.newYear(), "四", null);
        var other = place(past.place("一度だけの家"));
        past.profile(other, OLD, "五", null);
        nights.take(Matter.HISTORY, Set.of("書きかえた家"));
        assertEquals(List.of("四", "三", "二"), ichiko.call(() -> profiles.history(one)).stream()
                .map(WelfareProfile::contact).toList(), "the second was the state until the new year");
        assertEquals(List.of("五"), ichiko.call(() -> profiles.history(other)).stream().map(WelfareProfile::contact)
                .toList());
        assertEquals("四", of(one).contact());
        past.change("update profile_history set written_at = '" + OLD + "' where profile_id = (select id from profile"
                + " where place_id = " + one.id() + ")");
        nights.pass();
        assertEquals(List.of("四"), ichiko.call(() -> profiles.history(one)).stream().map(WelfareProfile::contact)
                .toList(), "of the same moment the last written is the last");
    }

    private static Subject gathering(long id) {
        return Subject.gathering(id);
    }

    private static Subject place(long id) {
        return Subject.place(id);
    }

    private Subject hidden(String name, String ended) throws Exception {
        var id = past.place(name);
        past.changeTown("insert into place_hiding (place_id, reason, hidden_by, hidden_at, ended_at) values (" + id
                + ", '-', 'x', '" + past.before() + "', " + ended + ")");
        return place(id);
    }

    private Subject closed(String name, LocalDateTime at) throws Exception {
        var id = past.club(name);
        past.changeTown("insert into group_closing (group_id, closed_at) values (" + id + ", '" + at + "')");
        return Subject.group(id);
    }

    private Subject rested(String title, String why) throws Exception {
        var id = past.held(title, clock.now().plusDays(9).withNano(0));
        past.changeTown("insert into freshness_rest (kind, subject_id, why, began_at) values ('GATHERING', " + id
                + ", '" + why + "', '" + past.before() + "')");
        return gathering(id);
    }

    private WelfareProfile of(Subject subject) throws Exception {
        return ichiko.call(() -> profiles.of(subject));
    }
}
