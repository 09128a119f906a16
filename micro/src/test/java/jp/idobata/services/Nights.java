package jp.idobata.services;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.idobata.calendar.TownClock;
import jp.idobata.insight.keeping.Due;
import jp.idobata.insight.keeping.Gone;
import jp.idobata.insight.keeping.Keeping;
import jp.idobata.insight.keeping.KeepingRound;
import jp.idobata.insight.keeping.Matter;
import jp.idobata.insight.keeping.MatterRule;
import jp.idobata.insight.keeping.Preview;
import jp.idobata.insight.keeping.Span;
import jp.idobata.insight.keeping.Span.Unit;

/** Mamoru's rules of how long is kept what lies behind the wall, and the nights that carry them out. */
@ApplicationScoped
public class Nights {

    @EJB
    private Mamoru mamoru;
    @EJB
    private Keeping keeping;
    @EJB
    private KeepingRound round;
    @Inject
    private LongAgo past;
    @Inject
    private TownClock clock;

    /** Forgets all rules and nights; what others have left behind goes first, so that each test counts its own. */
    void begin() throws Exception {
        past.change("delete from keeping_rule");
        pass();
        past.change("delete from keeping_night");
    }

    void end() throws Exception {
        past.change("delete from keeping_rule");
        past.forget();
    }

    int pass() throws Exception {
        return mamoru.call(() -> round.empty());
    }

    void set(Matter matter, Span span) throws Exception {
        mamoru.call(() -> {
            keeping.set(matter, span);
            return true;
        });
    }

    Preview preview(Matter matter, Span span) throws Exception {
        return mamoru.call(() -> keeping.preview(matter, span, 100));
    }

    MatterRule rule(Matter matter) throws Exception {
        return mamoru.call(() -> keeping.rules()).stream().filter(rule -> rule.matter() == matter).findFirst()
                .orElseThrow();
    }

    /**
     * Looks at a rule by which things are kept from the new year on, sets it and has a night pass: what was shown goes,
     * and nothing else.
     *
     * @param names what is due; the last of it since the last day of the old year
     */
    void take(Matter matter, Set<String> names) throws Exception {
        for (var other : Matter.values()) {
            set(other, null);
        }
        var span = days(past.days());
        var preview = preview(matter, span);
        assertEquals(names, new HashSet<>(preview.first().stream().map(Due::name).toList()));
        assertEquals(names.size(), preview.count());
        assertEquals(preview.first().get(0).since(), preview.oldest());
        assertEquals(clock.today().minusDays(past.days() + 1), preview.first().get(names.size() - 1).since());
        assertEquals(0, pass(), "to look deletes nothing");
        set(matter, span);
        assertEquals(names.size(), rule(matter).due());
        assertEquals(names.size(), pass());
        assertEquals(List.of(new Gone(clock.today(), matter, names.size(), span)), mamoru.call(() ->
                keeping.nights()));
        assertEquals(0, rule(matter).due());
    }

    static Span days(int amount) {
        return new Span(amount, Unit.DAYS);
    }

    static Span years(int amount) {
        return new Span(amount, Unit.YEARS);
    }
}
