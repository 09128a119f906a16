package jp.idobata.freshness;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import jp.idobata.account.Accounts;
import jp.idobata.account.Role;

/** Where staff see whom nobody can mail to, and who does not answer; and write down what they heard. */
@Stateless
@RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
public class FreshnessDesk {

    /** Entries on a page. */
    public static final int SIZE = 50;
    /** So far is counted. */
    public static final int COUNT_MOST = Standings.COUNT_MOST;

    private static final Comparator<Entry> ORDER = Comparator.comparing(Entry::kind).thenComparing(Entry::id);

    @Inject
    private Standings standings;

    @Inject
    private CallBook calls;

    @Inject
    private Accounts accounts;

    /** Which entries are looked at. */
    public enum View {
        /** Due, and nobody to mail to, nor on the list of {@link CallDesk}: by letter or telephone. */
        LETTERS("", "not " + Standings.MAILED + " and not " + CallSql.PHONED
                + " and x.rests is null and x.sure < :due and (x.times = 0 or x.times = 1"
                + " and x.last_asked < :answered)"),
        /** Asked twice, and nobody answered; also what rests. The day's round has let age or rest what is not new. */
        SILENT("select r.subject_id as id from freshness_rest r where r.kind = '{kind}' union select a.subject_id from"
                + " freshness_ageing a where a.kind = '{kind}' union select q.subject_id from freshness_asking q"
                + " where q.kind = '{kind}' and q.asked_at >= :resting",
                "x.rests is not null or x.times >= 2 and x.last_asked < :answered"),
        /** Asked by letter or mail, with time left to answer. */
        ASKED(Standings.ASKED + " and q.asked_at >= :answered",
                "x.rests is null and x.times > 0 and x.last_asked >= :answered");

        private final String few;
        private final String condition;

        View(String few, String condition) {
            this.few = few;
            this.condition = condition;
        }

        /** As it stands in an address. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One page of a list.
     *
     * @param total how many there are on all pages; {@value #COUNT_MOST} stands for as many or more
     */
    public record Page(int total, List<Standing> entries, int page) {

        /** Whether there may be more than were counted. */
        public boolean more() {
            return total >= COUNT_MOST;
        }

        /** Number of pages, at least 1. */
        public int pages() {
            return Math.max(1, (total + SIZE - 1) / SIZE);
        }
    }

    /**
     * Something was heard of an entry, or somebody asked.
     *
     * @param what HOLDS, CHANGES, RESTS or ENDED as was heard; MISSED if nobody answered, SENT if a letter asks
     * @param by an account's address; of a link, whom it was mailed to
     * @param undone whether whoever wrote it down took it back
     */
    public record Heard(String what, Way way, String by, Instant at, boolean undone) {
    }

    /** One page of those, the longest unsure first. */
    public Page page(View view, int page) {
        var found = standings.page(view.few, view.condition, moments(view), page, SIZE);
        return new Page(found.total(), standings.reached(found.entries()), found.page());
    }

    /** How many there are; {@value #COUNT_MOST} stands for as many or more. */
    public int count(View view) {
        return standings.count(view.few, view.condition, moments(view));
    }

    private Map<String, Object> moments(View view) {
        return switch (view) {
            case LETTERS -> Map.of("due", standings.due(), "answered", standings.answered());
            case SILENT -> Map.of("resting", standings.resting(), "answered", standings.answered());
            case ASKED -> Map.of("answered", standings.answered());
        };
    }

    /**
     * Somebody said that they hold; what rests is awake again. Undone as calls are: see {@link CallDesk#undo}.
     *
     * @param way TELEPHONE or LETTER
     * @return how many there were
     * @throws FreshnessRefusal if there are none
     */
    public int confirm(Collection<Entry> entries, Way way) {
        return enter(entries, standing -> true, (entry, batch) -> calls.heard(entry, way, batch,
                accounts.callerName()));
    }

    /**
     * Letters have gone out. For what was asked of lately already, this changes nothing. Undone as calls are.
     *
     * @return how many there were
     * @throws FreshnessRefusal if there are none
     */
    public int lettersSent(Collection<Entry> entries) {
        return enter(entries, standing -> standing.age() != Age.ASKED && standing.age() != Age.RESTING,
                (entry, batch) -> calls.lettered(entry, batch, accounts.callerName()));
    }

    /** Of two who enter the same at once, the second waits, and finds how it stands after the first. */
    private int enter(Collection<Entry> entries, Predicate<Standing> which, BiConsumer<Entry, String> deed) {
        require(entries);
        var batch = UUID.randomUUID().toString();
        var count = 0;
        for (var entry : entries.stream().limit(SIZE).distinct().sorted(ORDER).toList()) {
            calls.lock(entry);
            if (standings.of(entry).filter(which).isPresent()) {
                deed.accept(entry, batch);
                count++;
            }
        }
        return count;
    }

    /** What was heard of an entry, and when it was asked for, the last first, at most {@value #SIZE}. */
    public List<Heard> heard(Entry entry) {
        return standings.heard(entry, SIZE);
    }

    private void require(Collection<Entry> entries) {
        if (entries.stream().limit(SIZE).noneMatch(entry -> standings.of(entry).isPresent())) {
            throw FreshnessRefusal.nothingTicked();
        }
    }
}
