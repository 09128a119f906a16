package jp.idobata.web.member;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import jp.idobata.calendar.TownClock;
import jp.idobata.place.KeptPlaces;
import jp.idobata.place.OpeningException;
import jp.idobata.place.Place;
import jp.idobata.place.PlaceRefusal;
import jp.idobata.web.frame.Kept;
import jp.idobata.web.frame.Reply;

/** A place one looks after: which dates are not as its week, told at once. */
@Named
@RequestScoped
public class MyPlacePage {

    @EJB
    private KeptPlaces kept;

    @Inject
    private TownClock clock;

    @Inject
    private Reply reply;

    @Inject
    private HttpServletRequest request;

    private Place place;
    private PlaceForm form = new PlaceForm();

    @PostConstruct
    void arrive() {
        try {
            place = kept.find(number());
        } catch (PlaceRefusal refusal) {
            place = null;
        }
        Kept.take(request).ifPresent(before -> {
            form = PlaceForm.of(before);
            reply.careful("member.expired");
        });
    }

    /** Answers 404 if it is none of one's own. */
    public void look() {
        if (place == null) {
            reply.missing();
        }
    }

    /** Tells that it is closed, or open at other hours, on a date. */
    public void tell() {
        var day = Typed.day(form.word("day"), clock.today());
        var opens = time("opens");
        var closes = time("closes");
        var word = form.word("word");
        if (day.isEmpty()) {
            reply.wrong("day", "place.my.day.missing");
        }
        if (opens.isPresent() != closes.isPresent()) {
            reply.wrong(opens.isPresent() ? "closes" : "opens", "place.my.time.missing");
        }
        if (word.codePointCount(0, word.length()) > OpeningException.WORD_MOST) {
            reply.wrong("word", "place.problem.long", OpeningException.WORD_MOST);
        }
        if (!reply.hasWrong()) {
            done("place.my.told", () -> kept.tell(number(), new OpeningException(day.get(), opens.orElse(null),
                    closes.orElse(null), word.isEmpty() ? null : word)));
        }
    }

    private Optional<LocalTime> time(String field) {
        var text = form.word(field);
        var time = text.isEmpty() ? Optional.<LocalTime>empty() : Typed.time(text);
        if (!text.isEmpty() && time.isEmpty()) {
            reply.wrong(field, "place.problem.day.bad");
        }
        return time;
    }

    /** Takes back what was told of a date. */
    public void takeBack(LocalDate day) {
        done("place.my.taken.back", () -> kept.takeBack(number(), day));
    }

    private void done(String key, Runnable deed) {
        try {
            deed.run();
            reply.goodAt("/my/places/" + number(), key);
        } catch (PlaceRefusal refusal) {
            reply.wrong("day", refusal.messageKey(), refusal.arguments());
        }
    }

    private long number() {
        return Long.parseLong((String) request.getAttribute("id"));
    }

    public Place getPlace() {
        return place;
    }

    /** The dates to come that are not as its week. */
    public List<OpeningException> getDates() {
        return place == null ? List.of() : place.getExceptions().stream()
                .filter(date -> !date.getDay().isBefore(clock.today())).toList();
    }

    public PlaceForm getForm() {
        return form;
    }
}
