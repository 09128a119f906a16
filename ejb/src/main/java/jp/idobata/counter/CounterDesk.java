package jp.idobata.counter;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.idobata.account.Accounts;
import jp.idobata.account.Role;
import jp.idobata.calendar.TownClock;
import jp.idobata.gathering.Drafts;
import jp.idobata.gathering.Proposal;
import jp.idobata.place.PlaceDrafts;
import jp.idobata.place.PlaceProposal;

/** Where staff take in what people tell on paper, by telephone or at the counter. */
@Stateless
@RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
public class CounterDesk {

    /** Lines on a page. */
    public static final int SIZE = 30;
    /** Most characters of what it is called. */
    public static final int TITLE_MOST = 80;

    @Inject
    private CounterBook book;

    @Inject
    private Drafts drafts;

    @Inject
    private PlaceDrafts places;

    @Inject
    private Accounts accounts;

    @Inject
    private TownClock clock;

    /** Which of them are looked at. */
    public enum View {
        /** Not public yet: something is to be done. */
        OPEN("x.state in ('WRITING', 'RETURNED', 'WAITING')"),
        /** Public, and a letter is to be sent. */
        LETTERS("x.letter_wanted and x.letter_sent_at is null and x.state = 'PUBLIC' and x.emptied_at is null"),
        /** All. */
        ALL("true");

        private final String condition;

        View(String condition) {
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
     * @param total how many there are on all pages
     */
    public record Page(int total, List<CounterPost> posts, int page) {

        /** Number of pages, at least 1. */
        public int pages() {
            return Math.max(1, (total + SIZE - 1) / SIZE);
        }
    }

    /**
     * One page, the last taken in first. Two statements.
     *
     * @param words part of what it is called, or of whom to ask for; empty for all
     */
    public Page page(View view, String words, int page) {
        var condition = view.condition + " and (?1 = '' or locate(?1, concat_ws(' ', x.title, x.person)) > 0)";
        var total = book.count(condition, words);
        var bounded = Math.max(1, Math.min(page, (total + SIZE - 1) / SIZE));
        return new Page(total, book.list(condition, (bounded - 1) * SIZE, SIZE, words), bounded);
    }

    /** How many there are. */
    public int count(View view) {
        return book.count(view.condition);
    }

    /**
     * One of them.
     *
     * @throws CounterRefusal if there is none of that number
     */
    public CounterPost find(long id) {
        return book.list("x.id = ?1", 0, 1, id).stream().findFirst().orElseThrow(CounterRefusal::notFound);
    }

    /** All that was taken in of those that have become gatherings or places. */
    public List<CounterPost> of(boolean isPlace, Collection<Long> subjects) {
        return subjects.isEmpty() ? List.of() : book.list("x.kind = ?1 and x.subject_id in (" + subjects.stream()
                .map(String::valueOf).collect(Collectors.joining(", ")) + ")", 0, Integer.MAX_VALUE, isPlace
                ? "PLACE" : "GATHERING");
    }

    /** What was taken in of what waits for a decision; empty if it came another way. */
    public Optional<CounterPost> ofSubmission(long submissionId) {
        return book.list("x.draft_id = (select s.draft_id from submission s where s.id = ?1) or x.place_draft_id ="
                + " (select s.place_draft_id from submission s where s.id = ?1)", 0, 1, submissionId).stream()
                .findFirst();
    }

    /**
     * Takes in a gathering, and begins the post with what is known of it. Returns the number of what was taken in.
     *
     * @throws CounterRefusal if something is missing
     */
    public long takeInGathering(Taken taken, Proposal begun) {
        var title = checked(begun.title(), taken);
        return write("GATHERING", title, taken, drafts.beginAtDesk(begun));
    }

    /**
     * Takes in a place; what it says is written next, with {@link #hand}. Returns the number of what was taken in.
     *
     * @throws CounterRefusal if something is missing
     */
    public long takeInPlace(Taken taken, String name) {
        return write("PLACE", checked(name, taken), taken, null);
    }

    /** What it is called, if that and all else can be taken in. */
    private String checked(String typed, Taken taken) {
        var faults = new ArrayList<>(taken.faults(clock.today(), false));
        var title = typed == null ? "" : typed.strip();
        if (title.isEmpty()) {
            faults.add(0, CounterRefusal.missing("title"));
        } else if (title.codePointCount(0, title.length()) > TITLE_MOST) {
            faults.add(0, CounterRefusal.tooLong("title", TITLE_MOST));
        }
        CounterRefusal.unlessEmpty(faults);
        return title;
    }

    private long write(String kind, String title, Taken taken, Long draftId) {
        var reach = taken.reach();
        book.change("insert into counter_post (kind, title, draft_id, source, source_words, consent, consent_taker,"
                + " consent_on, person, phone, fax, address, via, hours, letter_wanted, entered_by, entered_at)"
                + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)", kind, title,
                draftId, taken.source().name(), taken.sourceWords(), taken.consent().name(), taken.consentTaker(),
                taken.consentOn(), reach.person(), reach.phone(), reach.fax(), reach.address(), reach.via(),
                reach.hours(), taken.letterWanted(), accounts.callerName(), now());
        return book.lastNumber();
    }

    /**
     * Hands in what a place says that was taken in, once more if it came back.
     *
     * @throws CounterRefusal if it is none
     * @throws jp.idobata.place.PlaceRefusal if it is incomplete, or waits or was accepted already
     */
    public void hand(long id, PlaceProposal proposal) {
        book.lock(id);
        var post = find(id);
        if (!post.isPlace()) {
            throw CounterRefusal.isPlace();
        }
        var draft = places.submitAtDesk(post.placeDraftId(), proposal);
        book.change("update counter_post set place_draft_id = ?2, title = ?3 where id = ?1", id, draft,
                proposal.name());
    }

    /**
     * Writes down something else of what was taken in. Where nothing of how to reach them is kept, nothing need be.
     *
     * @param seen when it was written last, as it was read
     * @throws CounterRefusal if something is missing, or it was written since, such as by who was asked to forget it
     */
    public void change(long id, Taken other, Instant seen) {
        book.lock(id);
        var post = find(id);
        if (!post.writtenAt().equals(seen)) {
            throw CounterRefusal.changedSince();
        }
        var isForgotten = post.emptiedAt() != null && other.reach().isNothing();
        var taken = other.checked(clock.today(), isForgotten);
        var reach = taken.reach();
        book.change("update counter_post set source = ?2, source_words = ?3, consent = ?4, consent_taker = ?5,"
                + " consent_on = ?6, person = ?7, phone = ?8, fax = ?9, address = ?10, via = ?11, hours = ?12,"
                + " letter_wanted = ?13, changed_by = ?14, changed_at = ?15, emptied_at = if(?16, emptied_at, null)"
                + " where id = ?1", id,
                taken.source().name(), taken.sourceWords(), taken.consent().name(), taken.consentTaker(),
                taken.consentOn(), reach.person(), reach.phone(), reach.fax(), reach.address(), reach.via(),
                reach.hours(), taken.letterWanted(), accounts.callerName(), now(), isForgotten);
    }

    /** Forgets how to reach those who told it; the post stays as it is. */
    public void empty(long id) {
        find(id);
        book.change("update counter_post set person = null, phone = null, fax = null, address = null, via = null,"
                + " hours = null, letter_wanted = false, emptied_at = ?2, changed_by = ?3, changed_at = ?2"
                + " where id = ?1", id, now(), accounts.callerName());
    }

    /** The letter with what was published has gone out, or has not after all. */
    public void letterSent(long id, boolean sent) {
        find(id);
        book.change("update counter_post set letter_sent_at = ?2 where id = ?1", id, sent ? now() : null);
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
