package jp.idobata.web.member;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import jp.idobata.calendar.TownClock;
import jp.idobata.gathering.DateChange;
import jp.idobata.gathering.Schedules;
import jp.idobata.gathering.Slot;
import jp.idobata.web.frame.Reply;

/**
 * What is done to single dates in the list that the posting form shows: its buttons, all of the name {@code date}, and
 * the fields beside them. What stands in those fields counts whichever button of the form is pressed, so that nothing
 * typed is lost.
 */
@Named
@RequestScoped
public class DayButtons {

    private static final Pattern FIELD = Pattern.compile("(?:to|from|till|why)-(\\d{4}-\\d{2}-\\d{2})");

    @Inject
    private HttpServletRequest request;

    @Inject
    private TownClock clock;

    @Inject
    private Reply reply;

    private final Set<LocalDate> wrongs = new HashSet<>();
    private boolean done;
    private DayChanges changes;
    private Slot first;

    /** Does to the form what was pressed and typed; once a request. */
    void press(PostForm form) {
        if (done) {
            return;
        }
        done = true;
        first = new PostReading(form, null, null, clock.today()).proposal().dates().stream().findFirst().orElse(null);
        changes = DayChanges.of(form.word("changes"));
        var button = Optional.ofNullable(request.getParameter("date")).orElse("").split(" ");
        if (first != null) {
            request.getParameterMap().keySet().stream().map(FIELD::matcher).filter(field -> field.matches())
                    .map(field -> field.group(1)).distinct().sorted().forEach(this::typed);
        }
        if (button.length == 2) {
            pressed(button[0], button[1]);
        }
        form.put("changes", changes);
    }

    private void pressed(String deed, String text) {
        try {
            var day = LocalDate.parse(text);
            switch (deed) {
                case "out" -> changes.out(day);
                case "back" -> changes.undo(day);
                case "move" -> require(day, "to-" + day, "member.post.day.missing");
                case "cancel" -> require(day, "why-" + day, "gathering.refusal.reason", Schedules.REASON_MOST);
                default -> {
                }
            }
        } catch (DateTimeException e) {
            // No button of ours says that.
            return;
        }
    }

    private void require(LocalDate day, String field, String key, Object... arguments) {
        if (!changes.has(day) && !wrongs.contains(day)) {
            wrong(day, field, key, arguments);
        }
    }

    private void wrong(LocalDate day, String field, String key, Object... arguments) {
        wrongs.add(day);
        reply.wrong(field, key, arguments);
    }

    /** Whether something typed beside that day cannot be read. */
    public boolean wrongOn(LocalDate day) {
        return wrongs.contains(day);
    }

    private void typed(String text) {
        try {
            var day = LocalDate.parse(text);
            var why = word("why-" + day);
            if (why != null && why.length() > Schedules.REASON_MOST) {
                wrong(day, "why-" + day, "gathering.refusal.reason", Schedules.REASON_MOST);
            } else if (why != null) {
                changes.put(new DateChange(day, null, why));
            } else if (word("to-" + day) != null || word("from-" + day) != null) {
                move(day);
            }
        } catch (DateTimeException e) {
            // No field of ours is called that.
            return;
        }
    }

    private void move(LocalDate day) {
        var to = word("to-" + day) == null ? day
                : read(day, "to-", text -> Typed.day(text, clock.today()), "member.post.day.bad");
        var from = word("from-" + day) == null ? first.startsAt().toLocalTime()
                : read(day, "from-", Typed::time, "member.post.time.bad");
        var till = word("till-" + day) == null ? null : read(day, "till-", Typed::time, "member.post.time.bad");
        if (to == null || from == null || till == null && word("till-" + day) != null) {
            return;
        }
        var start = to.atTime(from);
        var end = till == null ? usualEnd(start) : to.atTime(till);
        if (end != null && !end.isAfter(start) && till != null && !till.isAfter(PostReading.SMALL_HOURS_END)) {
            end = end.plusDays(1);
        }
        if (end != null && !end.isAfter(start)) {
            wrong(day, "till-" + day, "gathering.problem.dates.order");
        } else {
            changes.put(new DateChange(day, new Slot(start, end, first.allDay()), null));
        }
    }

    private LocalDateTime usualEnd(LocalDateTime start) {
        return first.endsAt() == null ? null : start.plus(Duration.between(first.startsAt(), first.endsAt()));
    }

    private <T> T read(LocalDate day, String part, Function<String, Optional<T>> reader, String key) {
        var read = reader.apply(word(part + day));
        if (read.isEmpty()) {
            wrong(day, part + day, key);
        }
        return read.orElse(null);
    }

    private String word(String field) {
        var word = request.getParameter(field);
        return word == null || word.isBlank() ? null : word.strip();
    }
}
