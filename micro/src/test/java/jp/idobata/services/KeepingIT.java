package jp.idobata.services;

import static jp.idobata.services.Nights.days;
import static jp.idobata.services.Nights.years;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import jp.idobata.Refusal;
import jp.idobata.insight.audit.AuditEntry;
import jp.idobata.insight.audit.AuditQuestion;
import jp.idobata.insight.audit.AuditTrail;
import jp.idobata.insight.keeping.Gone;
import jp.idobata.insight.keeping.Keeping;
import jp.idobata.insight.keeping.KeepingRound;
import jp.idobata.insight.keeping.KeepingTurn;
import jp.idobata.insight.keeping.Matter;
import jp.idobata.insight.keeping.MatterRule;
import jp.idobata.insight.keeping.Preview;
import jp.idobata.insight.keeping.Span;
import jp.idobata.welfare.Subject;
import jp.idobata.welfare.WelfareProfiles;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Who says how long is kept what lies behind the wall, and how the nights carry it out. */
@InTheServer
public class KeepingIT extends ByNight {

    @EJB
    private Hanako hanako;
    @EJB
    private Ichiko ichiko;
    @EJB
    private Tsunagu tsunagu;
    @EJB
    private Mamoru mamoru;
    @EJB
    private Keeping keeping;
    @EJB
    private KeepingRound round;
    @EJB
    private KeepingTurn turn;
    @EJB
    private WelfareProfiles profiles;
    @EJB
    private AuditTrail trail;

    /** The application as it was built, with these tests in it. */
    @Deployment
    public static WebArchive application() {
        return ServicesIT.application();
    }

    @Test
    void nothingInTheTownChangesByIt() throws Exception {
        TreeSet<String> changed = null;
        for (var i = 0; i < 4 && (changed == null || !changed.isEmpty()); i++) {
            past.profile(Subject.gathering(past.withdrawn("止めた会", OLD)), OLD, "鴉 太郎", "鴉の話");
            past.profile(Subject.gathering(past.held("済んだ会", OLD)), OLD, "鴉 太郎", "鴉の話");
            var before = past.town();
            assertEquals(4, nights.pass());
            var after = past.town();
            var different = new TreeSet<>(before.keySet());
            different.removeIf(table -> before.get(table).equals(after.get(table)));
            changed = changed == null ? different : new TreeSet<>(changed);
            changed.retainAll(different);
        }
        assertEquals(Set.of(), changed);
        assertTrue(past.town().size() > 50);
    }

    @Test
    void onlyAdministratorsSeeAndSayHowLong() throws Exception {
        for (var asked : List.<Callable<?>>of(() -> keeping.rules(), () -> keeping.nights(), () -> preview(Matter.NOTE,
                years(1)), () -> set(Matter.NOTE, null), () -> round.empty(), () -> turn.some(Matter.NOTE))) {
            denied(asked);
            denied(() -> hanako.call(asked));
            denied(() -> tsunagu.call(asked));
            denied(() -> ichiko.call(asked));
        }
        for (var bad : List.of(days(29), days(0), days(-400), years(31), days(Integer.MAX_VALUE),
                years(Integer.MAX_VALUE), days(31 * 366))) {
            assertEquals("keeping.refusal.span", assertThrows(Refusal.class, () -> mamoru.call(() -> set(Matter.NOTE,
                    bad))).messageKey(), bad.toString());
            assertThrows(Refusal.class, () -> mamoru.call(() -> preview(Matter.NOTE, bad)));
        }
        assertThrows(Refusal.class, () -> mamoru.call(() -> set(Matter.MEETING, days(364))));
        nights.set(Matter.NOTE, years(30));
        assertEquals(0, past.number("select count(*) from keeping_rule where kind <> 'NOTE' or amount <> 30"));
    }

    @Test
    void whatIsKeptForGoodStaysAndWhoseRuleItWasIsWrittenDown() throws Exception {
        var one = Subject.gathering(past.withdrawn("止めた会", OLD));
        past.profile(one, OLD, "鴉 太郎", null);
        nights.set(Matter.CONTACT, null);
        assertEquals(0, nights.pass());
        assertNull(nights.rule(Matter.CONTACT).span());
        assertEquals(0, nights.preview(Matter.CONTACT, null).count());
        nights.set(Matter.CONTACT, years(2));
        assertEquals("2 YEARS Mamoru 1 2014-05-05", said(nights.rule(Matter.CONTACT)));
        assertNotNull(ichiko.call(() -> profiles.of(one)).contact());
        assertEquals(1, nights.pass());
        assertEquals(0, nights.pass(), "twice does nothing more");
        var last = nights.rule(Matter.CONTACT).last();
        assertEquals(new Gone(clock.today(), Matter.CONTACT, 1, years(2)), last);
        past.profile(Subject.gathering(past.held("済んだ会", OLD)), OLD, "鴉 太郎", null);
        assertEquals(1, nights.pass());
        var told = mamoru.call(() -> trail.list(new AuditQuestion(clock.today(), clock.today(), "", "welfare", true,
                ""), 1000)).stream().filter(entry -> Set.of("emptied", "keeping").contains(entry.deed())).toList();
        assertEquals(Set.of("emptied CONTACT - 1 mamoru@example.jp", "emptied CONTACT_PAST - 1 idobata",
                "keeping CONTACT > 2 YEARS mamoru@example.jp", "keeping CONTACT > - mamoru@example.jp"),
                told.stream().map(KeepingIT::said).collect(Collectors.toSet()));
    }

    @Test
    void aNightThatWasBrokenOffIsGoneOnWithWhereItStopped() throws Exception {
        var id = past.profile(Subject.place(past.place("よく書く家")), clock.now(), "鴉 太郎", null);
        past.change("insert into profile_history (profile_id, body, written_by, written_at) select " + id
                + ", '{}', 'x', '2014-05-05' from seq_1_to_1201");
        past.change("update profile_history set written_at = '2014-05-06' where profile_id = " + id
                + " and body <> '{}'");
        assertEquals(1201, nights.rule(Matter.HISTORY).due());
        assertEquals(KeepingTurn.BATCH, (int) mamoru.call(() -> turn.some(Matter.HISTORY)));
        assertEquals(KeepingTurn.BATCH, past.number("select deleted from keeping_night where kind = 'HISTORY'"),
                "what has gone is written down with it");
        assertEquals(701, nights.pass());
        assertEquals(1201, past.number("select deleted from keeping_night where kind = 'HISTORY'"));
        assertEquals(1, past.number("select count(*) from profile_history where profile_id = " + id));
    }

    private Preview preview(Matter matter, Span span) {
        return keeping.preview(matter, span, 100);
    }

    private boolean set(Matter matter, Span span) {
        keeping.set(matter, span);
        return true;
    }

    private static String said(MatterRule rule) {
        return rule.span().amount() + " " + rule.span().unit() + " " + rule.setBy() + " " + rule.due() + " "
                + rule.oldest();
    }

    private static String said(AuditEntry entry) {
        return entry.deed() + " " + entry.words() + " " + entry.by();
    }

    private static void denied(Callable<?> work) {
        assertThrows(EJBAccessException.class, work::call);
    }
}
