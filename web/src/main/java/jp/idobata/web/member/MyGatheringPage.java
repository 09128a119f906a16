package jp.idobata.web.member;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import jp.idobata.Refusal;
import jp.idobata.calendar.TownClock;
import jp.idobata.gathering.Drafts;
import jp.idobata.gathering.GatheringRefusal;
import jp.idobata.gathering.Gatherings;
import jp.idobata.gathering.GuestPosts;
import jp.idobata.gathering.GuestSchedules;
import jp.idobata.gathering.Held;
import jp.idobata.gathering.Occurrence;
import jp.idobata.gathering.Schedules;
import jp.idobata.gathering.Slot;
import jp.idobata.web.frame.Kept;
import jp.idobata.web.frame.Reply;

/**
 * A gathering of one's own, accepted: change what it says, take it out of public view, and tell of its dates:
 * cancelled, moved, one more. The date that is spoken of is the parameter {@code date}: when it was first meant to
 * start.
 */
@Named
@RequestScoped
public class MyGatheringPage {

    private static final int DATES_SHOWN = 60;

    @EJB
    private Gatherings gatherings;

    @EJB
    private Schedules schedules;

    @EJB
    private Drafts drafts;

    @EJB
    private GuestPosts guestPosts;

    @EJB
    private GuestSchedules guestSchedules;

    @Inject
    private TownClock clock;

    @Inject
    private Reply reply;

    @Inject
    private HttpServletRequest request;

    private HeldDesk desk;
    private Held held;
    private List<Occurrence> dates;
    private Occurrence chosen;
    private PostForm form = new PostForm();

    @PostConstruct
    void arrive() {
        desk = link() != null ? new LinkHeld(guestPosts, guestSchedules, link()) : new MemberHeld(gatherings, schedules,
                drafts, Long.parseLong((String) request.getAttribute("id")));
        held = desk.held().orElse(null);
        if (held == null) {
            return;
        }
        dates = desk.dates();
        chosen = Optional.ofNullable(request.getParameter("date")).flatMap(this::date).orElse(null);
        if (chosen != null) {
            form = PostForm.of(new Slot(chosen.getStartsAt(), chosen.getEndsAt(), chosen.isAllDay()));
        }
        Kept.take(request).ifPresent(kept -> {
            form = PostForm.of(kept);
            form.put("reason", kept.word("reason"));
            reply.careful("member.expired");
        });
    }

    private Optional<Occurrence> date(String text) {
        try {
            var start = LocalDateTime.parse(text);
            return dates.stream().filter(date -> date.getOriginalStartsAt().equals(start)).findFirst();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Answers 404 if there is no such gathering of one's own; a link may be over, or not have got so far. */
    public void look() {
        if (held == null && link() != null) {
            reply.go("/p/" + link());
        } else if (held == null) {
            reply.missing();
        }
        if (held != null && request.getParameter("day") != null && request.getMethod().equals("POST")) {
            putBack();
        }
    }

    /** Begins a change, or takes up the one begun. */
    public void change() {
        try {
            reply.go(desk.change());
        } catch (Refusal refusal) {
            reply.refused(refusal);
        }
    }

    /** Begins a new one that says the same, the next time. */
    public void copy() {
        try {
            reply.goodAt("/post/" + drafts.beginCopy(held.gathering().getId()), "member.held.copied");
        } catch (Refusal refusal) {
            reply.refused(refusal);
        }
    }

    /** Takes it out of public view. */
    public void withdraw() {
        done("member.held.withdrawn", () -> desk.withdraw(form.word("reason")));
    }

    /** Says that the chosen date will not be. */
    public void cancel() {
        onChosen("member.held.cancelled", start -> desk.cancel(start, form.word("reason")));
    }

    /** Says that the chosen date will be after all. */
    public void reinstate() {
        onChosen("member.held.reinstated", start -> desk.reinstate(start));
    }

    /** Takes the chosen date out, as if it had never been announced. */
    public void leaveOut() {
        onChosen("member.held.leftOut", start -> desk.leaveOut(start));
    }

    /** Puts back the day that the button pressed names. */
    private void putBack() {
        var day = request.getParameter("day");
        getDaysLeftOut().stream().filter(out -> out.toString().equals(day)).findFirst()
                .ifPresentOrElse(out -> done("member.held.back.done", () -> desk.putBack(out)),
                        () -> reply.bad("member.held.date.gone"));
    }

    /** Days to come that were taken out by themselves. */
    public List<LocalDate> getDaysLeftOut() {
        var recurring = held.gathering().getRecurring();
        return recurring == null ? List.of()
                : recurring.pauses().days().stream().filter(day -> !day.isBefore(clock.today())).toList();
    }

    /** Moves the chosen date. */
    public void move() {
        var slot = slot();
        if (slot != null) {
            onChosen("member.held.moved", start -> desk.move(start, slot));
        }
    }

    /** Adds a date. */
    public void add() {
        var slot = slot();
        if (slot != null) {
            done("member.held.added", () -> desk.add(slot));
        }
    }

    private Slot slot() {
        var reading = new PostReading(form, null, null, clock.today());
        reading.wrongs().forEach(wrong -> reply.wrong(wrong.field(), wrong.key()));
        if (reading.wrongs().isEmpty() && reading.proposal().dates().isEmpty()) {
            reply.wrong("day0", "member.post.day.missing");
        }
        return reply.hasWrong() ? null : reading.proposal().dates().get(0);
    }

    private void onChosen(String key, Consumer<LocalDateTime> deed) {
        if (chosen == null) {
            reply.bad("member.held.date.gone");
        } else {
            done(key, () -> deed.accept(chosen.getOriginalStartsAt()));
        }
    }

    private void done(String key, Runnable deed) {
        try {
            deed.run();
            reply.goodAt(desk.address(), key);
        } catch (GatheringRefusal refusal) {
            if (refusal.problems().isEmpty()) {
                reply.wrong(refusal.messageKey().endsWith("reason") ? "reason" : "day0", refusal.messageKey(),
                        refusal.arguments());
            }
            refusal.problems().forEach(problem -> reply.wrong("day0", problem.messageKey(),
                    problem.arguments().toArray()));
        }
    }

    private String link() {
        return (String) request.getAttribute("link");
    }

    /** Address of a change that is under way, or null. */
    public String getChangeUnderWay() {
        return desk.changeUnderWay().orElse(null);
    }

    /** Whether it was opened by a link. */
    public boolean isByLink() {
        return link() != null;
    }

    /** Address of this page. */
    public String getAddress() {
        return desk.address();
    }

    /** Address of the lists of those who come. */
    public String getComers() {
        return isByLink() ? "/p/" + link() + "/comers" : getAddress() + "/comers";
    }

    public Held getHeld() {
        return held;
    }

    /** The dates to come, and those of today that are over. */
    public List<Occurrence> getDates() {
        var today = clock.today().atStartOfDay();
        return dates.stream().filter(date -> !date.getStartsAt().isBefore(today)).limit(DATES_SHOWN).toList();
    }

    /** The date that is spoken of, or null. */
    public Occurrence getChosen() {
        return chosen;
    }

    public PostForm getForm() {
        return form;
    }
}
