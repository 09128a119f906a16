package jp.idobata.freshness;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.idobata.account.Accounts;
import jp.idobata.account.Role;
import jp.idobata.calendar.TownClock;

/** 電話の一覧: whom staff call to ask whether it still holds, and what they heard. */
@Stateless
@RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
public class CallDesk {

    /** Calls on a page. */
    public static final int SIZE = 30;
    /** So far is counted. */
    public static final int COUNT_MOST = Standings.COUNT_MOST;
    /** After how many days whoever was not reached is called again, if nobody says otherwise. */
    public static final int AGAIN_DAYS = 3;
    /** Most days of that. */
    public static final int AGAIN_MOST = 90;

    @Inject
    private Standings standings;

    @Inject
    private CallBook book;

    @Inject
    private Accounts accounts;

    @Inject
    private TownClock clock;

    /** What was heard. */
    public enum Outcome {
        /** It holds as it is told. */
        HOLDS,
        /** It goes on, and something is to be changed. */
        CHANGES,
        /** It rests for now. */
        RESTS,
        /** It is no more. */
        ENDED,
        /** Nobody answered. */
        MISSED
    }

    /**
     * Somebody to be called.
     *
     * @param missed how often nobody answered since somebody was last sure
     * @param told what the town tells of it now
     */
    public record Call(Standing standing, int missed, Told told) {
    }

    /**
     * What the town tells, to be asked about; each may be null.
     *
     * @param next when it is held next
     * @param words when, in words
     * @param where where it is held
     */
    public record Told(LocalDateTime next, String words, String where) {
    }

    /**
     * One page of the list.
     *
     * @param total how many there are on all pages; {@value #COUNT_MOST} stands for as many or more
     */
    public record Page(int total, List<Call> calls, int page) {

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
     * What was entered in one go.
     *
     * @param batch its name
     * @param calls how many there were
     */
    public record Entered(String batch, int calls) {
    }

    /** One page of those to be called today, the longest unsure first. Four statements. */
    public Page page(int page) {
        var when = Map.<String, Object>of("due", standings.due(), "today", clock.today());
        var found = standings.page(CallSql.THEIRS, CallSql.WAITING, when, page, SIZE);
        var due = found.entries();
        var missed = book.missed(due);
        var told = book.told(due);
        return new Page(found.total(), due.stream().map(one -> new Call(one, missed.getOrDefault(one.entry(), 0),
                told.get(one.entry()))).toList(), found.page());
    }

    /** How many are to be called today; {@value #COUNT_MOST} stands for as many or more. */
    public int count() {
        return standings.count(CallSql.THEIRS, CallSql.WAITING, Map.of("due", standings.due(), "today", clock.today()));
    }

    /** What is to be changed, as was heard by telephone, at most {@value #SIZE}. */
    public List<Standing> changing() {
        return standings.find(CallSql.SAID_TO_CHANGE, CallSql.TO_CHANGE, Map.of(), 0, SIZE);
    }

    /** How many are to be changed. */
    public int changingCount() {
        return standings.count(CallSql.SAID_TO_CHANGE, CallSql.TO_CHANGE, Map.of());
    }

    /**
     * Enters what was heard. What is no longer on the list, because another of staff was faster, is left out.
     *
     * @param againDays after how many days those are called again who were not reached
     * @return what was entered
     * @throws FreshnessRefusal if there is nothing to be entered, or the days are none
     */
    public Entered answer(Map<Entry, Outcome> heard, int againDays) {
        if (againDays < 1 || againDays > AGAIN_MOST) {
            throw FreshnessRefusal.badDays(AGAIN_MOST);
        }
        var batch = UUID.randomUUID().toString();
        var calls = 0;
        for (var one : heard.entrySet().stream().limit(SIZE).toList()) {
            var entry = one.getKey();
            book.lock(entry);
            var standing = toBeCalled(entry);
            if (standing.isPresent()) {
                book.enter(standing.get(), one.getValue(), clock.today().plusDays(againDays), batch,
                        accounts.callerName());
                calls++;
            }
        }
        if (calls == 0) {
            throw FreshnessRefusal.nothingTicked();
        }
        return new Entered(batch, calls);
    }

    private Optional<Standing> toBeCalled(Entry entry) {
        return standings.find("select :id as id", CallSql.TO_CALL + " and x.kind = :kind", Map.of("id", entry.id(),
                "due", standings.due(), "today", clock.today(), "kind", entry.kind().name()), 0, 1).stream()
                        .findFirst();
    }

    /** What one has entered last within a day and not undone; empty if there is nothing. */
    public Optional<Entered> lastOfMine() {
        return book.lastOf(accounts.callerName());
    }

    /**
     * Undoes what one has entered in one go: all of it or nothing.
     *
     * @throws FreshnessRefusal if it is undone, not one's own or older than a day, or something was heard about one of
     * them since
     */
    public void undo(String batch) {
        book.undo(batch, accounts.callerName());
    }
}
