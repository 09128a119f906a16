package jp.idobata.web.staff.taken;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import jp.idobata.counter.CounterDesk;
import jp.idobata.counter.CounterPost;
import jp.idobata.freshness.CallDesk;
import jp.idobata.freshness.CallDesk.Outcome;
import jp.idobata.freshness.Entry;
import jp.idobata.freshness.Standing;
import jp.idobata.web.frame.Reply;
import jp.idobata.web.staff.StaffAsked;
import jp.idobata.web.staff.StaffDeeds;

/**
 * Whom to call, and what they said: parameter {@code page}. What was heard of an entry comes as {@code
 * heard-GATHERING-12}; {@code again} is after how many days those are called again who were not reached.
 */
@Named
@RequestScoped
public class StaffCallsPage {

    private static final String HERE = "/staff/counter/calls";

    @EJB
    private CallDesk desk;

    @EJB
    private CounterDesk counter;

    @Inject
    private StaffDeeds deeds;

    @Inject
    private Reply reply;

    @Inject
    private HttpServletRequest request;

    private CallDesk.Page found;
    private List<Standing> changing;
    private final Map<String, CounterPost> notes = new LinkedHashMap<>();

    @PostConstruct
    void look() {
        found = desk.page(StaffAsked.page());
        changing = desk.changing();
        var entries = Stream.concat(found.calls().stream().map(CallDesk.Call::standing), changing.stream())
                .map(Standing::entry).toList();
        for (var kind : Entry.Kind.values()) {
            note(kind, entries.stream().filter(entry -> entry.kind() == kind).map(Entry::id).toList());
        }
    }

    private void note(Entry.Kind kind, Collection<Long> ids) {
        counter.of(kind == Entry.Kind.PLACE, ids).forEach(post -> notes.putIfAbsent(new Entry(kind,
                post.subjectId()).text(), post));
    }

    /** Writes down all that was heard. */
    public void enter() {
        var heard = new LinkedHashMap<Entry, Outcome>();
        request.getParameterMap().forEach((name, values) -> {
            if (name.startsWith("heard-")) {
                Entry.of(name.substring("heard-".length())).ifPresent(entry -> Arrays.stream(Outcome.values())
                        .filter(one -> code(one).equals(values[0])).forEach(one -> heard.put(entry, one)));
            }
        });
        var entered = new ArrayList<CallDesk.Entered>();
        if (deeds.attempt(() -> entered.add(desk.answer(heard, StaffAsked.number("again").orElse(0L).intValue())))) {
            reply.goodAt(HERE, "counter.calls.done", entered.get(0).calls());
        }
    }

    /** Undoes what one entered last. */
    public void undo() {
        if (deeds.attempt(() -> desk.undo(request.getParameter("batch")))) {
            reply.goodAt(HERE, "counter.calls.undone");
        }
    }

    /** What one entered last and can undo; null if there is nothing. */
    public CallDesk.Entered getLast() {
        return desk.lastOfMine().orElse(null);
    }

    public CallDesk.Page getFound() {
        return found;
    }

    /** What is to be changed, as was heard. */
    public List<Standing> getChanging() {
        return changing;
    }

    /** How many there are to change, if they are not all shown; else 0. */
    public int getMoreChanging() {
        var all = changing.size() < CallDesk.SIZE ? 0 : desk.changingCount();
        return all > changing.size() ? all : 0;
    }

    /** Whether there may be more of these than were counted. */
    public boolean isManyChanging() {
        return getMoreChanging() >= CallDesk.COUNT_MOST;
    }

    /** Where that is changed. */
    public String change(Entry entry) {
        return entry.kind() == Entry.Kind.PLACE ? "/staff/places/" + entry.id() + "/edit" : "/my/gatherings/"
                + entry.id();
    }

    /** The note of what was taken in. */
    public CounterPost note(Entry entry) {
        return notes.get(entry.text());
    }

    /** What can be heard, in the order of the keys 1 to 5. */
    public List<String> getOutcomes() {
        return Arrays.stream(Outcome.values()).map(StaffCallsPage::code).toList();
    }

    private static String code(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }

    /** What was chosen for an entry in a form that was not taken. */
    public boolean isHeard(Entry entry, String outcome) {
        return outcome.equals(request.getParameter("heard-" + entry.text()));
    }

    /** After how many days those are called again who were not reached. */
    public int getAgain() {
        return StaffAsked.number("again").map(Long::intValue).orElse(CallDesk.AGAIN_DAYS);
    }

    /** Most days of that. */
    public int getAgainMost() {
        return CallDesk.AGAIN_MOST;
    }
}
