package jp.idobata.web.member;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
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

    @Inject
    private TownClock clock;

    @Inject
    private Reply reply;

    @Inject
    private HttpServletRequest request;

    private Held held;
    private List<Occurrence> dates;
    private Occurrence chosen;
    private PostForm form = new PostForm();

    @PostConstruct
    void arrive() {
        try {
            held = gatherings.mine(number());
            dates = schedules.dates(number());
        } catch (Refusal refusal) {
            return;
        }
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

    /** Answers 404 if there is no such gathering of one's own. */
    public void look() {
        if (held == null) {
            reply.missing();
        }
    }

    /** Begins a change, or takes up the one begun. */
    public void change() {
        try {
            reply.go("/post/" + drafts.beginChange(number()));
        } catch (Refusal refusal) {
            reply.refused(refusal);
        }
    }

    /** Takes it out of public view. */
    public void withdraw() {
        done("member.held.withdrawn", () -> gatherings.withdraw(number(), form.word("reason")));
    }

    /** Says that the chosen date will not be. */
    public void cancel() {
        onChosen("member.held.cancelled", start -> schedules.cancelOccurrence(number(), start, form.word("reason")));
    }

    /** Says that the chosen date will be after all. */
    public void reinstate() {
        onChosen("member.held.reinstated", start -> schedules.reinstateOccurrence(number(), start));
    }

    /** Moves the chosen date. */
    public void move() {
        var slot = slot();
        if (slot != null) {
            onChosen("member.held.moved", start -> schedules.moveOccurrence(number(), start, slot));
        }
    }

    /** Adds a date. */
    public void add() {
        var slot = slot();
        if (slot != null) {
            done("member.held.added", () -> schedules.addOccurrence(number(), slot));
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
            reply.goodAt("/my/gatherings/" + number(), key);
        } catch (GatheringRefusal refusal) {
            if (refusal.problems().isEmpty()) {
                reply.wrong(refusal.messageKey().endsWith("reason") ? "reason" : "day0", refusal.messageKey(),
                        refusal.arguments());
            }
            refusal.problems().forEach(problem -> reply.wrong("day0", problem.messageKey(),
                    problem.arguments().toArray()));
        }
    }

    private long number() {
        return Long.parseLong((String) request.getAttribute("id"));
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
