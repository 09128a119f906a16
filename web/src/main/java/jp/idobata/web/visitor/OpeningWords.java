package jp.idobata.web.visitor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import jp.idobata.calendar.TownClock;
import jp.idobata.place.OpeningTimes;
import jp.idobata.place.OpeningTimes.Span;
import jp.idobata.web.frame.Dates;
import jp.idobata.web.frame.Here;
import jp.idobata.web.frame.Texts;

/** Says when a place is open: 「いま開いています（17:00まで）」. */
@RequestScoped
public class OpeningWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

    @Inject
    private TownClock clock;

    @Inject
    private Dates dates;

    @Inject
    private Here here;

    /**
     * How it is now.
     *
     * @param open whether it is open
     * @param words whole sentence
     */
    public record Now(boolean open, String words) {
    }

    LocalDate today() {
        return clock.today();
    }

    /** How it is now in town; null if nothing is known. */
    Now now(OpeningTimes times) {
        var moment = clock.now();
        var state = times.at(moment).orElse(null);
        if (state == null) {
            return null;
        }
        var texts = Texts.in(here.getLanguage());
        if (state.open()) {
            return new Now(true, state.until() == null ? texts.get("place.open")
                    : texts.format("place.open.until", moment(state.until(), moment.toLocalDate())));
        }
        return new Now(false, state.opensNext() == null ? texts.get("place.shut")
                : texts.format("place.shut.until", moment(state.opensNext(), moment.toLocalDate())));
    }

    /** 「9:30–18:00」, 「18:00–24:00」, 「18:00–翌2:00」. */
    String span(Span span) {
        var day = span.from().toLocalDate();
        var end = TIME.format(span.to());
        return TIME.format(span.from()) + "–" + (isMidnightAfter(span.to(), day) ? "24:00"
                : span.to().toLocalDate().equals(day) ? end
                : Texts.in(here.getLanguage()).format("place.nextDay", end));
    }

    /** 「17:00」, 「あした 9:30」, 「11月24日(火) 9:30」, as seen from a day. */
    private String moment(LocalDateTime moment, LocalDate from) {
        var day = moment.toLocalDate();
        if (isMidnightAfter(moment, from)) {
            return "24:00";
        }
        if (day.equals(from)) {
            return TIME.format(moment);
        }
        var near = day.equals(dates.getToday().plusDays(1))
                ? dates.near(day).toLowerCase(Locale.ROOT) : dates.day(day);
        return near + " " + TIME.format(moment);
    }

    private static boolean isMidnightAfter(LocalDateTime moment, LocalDate day) {
        return moment.equals(day.plusDays(1).atStartOfDay());
    }
}
