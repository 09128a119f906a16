package jp.idobata.web.visitor;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import jp.idobata.publishing.FreePlace;
import jp.idobata.publishing.PlaceUse;

/** Places that seem free at a time: to borrow, open, and nothing on there. At most four statements. */
@Named
@RequestScoped
public class PlacesFreePage {

    private static final int WORDS_MOST = 10;
    private static final int YEARS_MOST = 2;

    @EJB
    private PlaceUse use;

    @Inject
    private Narrowing narrowing;

    @Inject
    private OpeningWords words;

    private LocalDateTime from;
    private LocalDateTime to;
    private List<FreePlace> found;

    @PostConstruct
    void look() {
        try {
            var day = LocalDate.parse(getDay());
            from = day.atTime(LocalTime.parse(getStart()));
            to = day.atTime(LocalTime.parse(getEnd()));
            if (!to.isAfter(from)) {
                to = to.plusDays(1);
            }
        } catch (DateTimeException e) {
            from = null;
        }
        var reachable = from != null && Math.abs(from.getYear() - words.today().getYear()) <= YEARS_MOST;
        found = reachable ? use.free(from, to, narrowing.getAreaId()) : List.of();
    }

    /** The day as asked for. */
    public String getDay() {
        return Asked.words("day", WORDS_MOST);
    }

    /** The first time as asked for. */
    public String getStart() {
        return Asked.words("start", WORDS_MOST);
    }

    /** The last time as asked for. */
    public String getEnd() {
        return Asked.words("end", WORDS_MOST);
    }

    /** Whether it is looked at for a post that is being written, so that a place can be chosen for it. */
    public boolean isForPost() {
        return Asked.words("for", WORDS_MOST).equals("post");
    }

    /** Whether something was asked for that cannot be read. */
    public boolean isBad() {
        return from == null && !(getDay() + getStart() + getEnd()).isEmpty();
    }

    /** Whether a time was asked for. */
    public boolean isAsked() {
        return from != null;
    }

    /** When it begins. */
    public LocalDateTime getFrom() {
        return from;
    }

    /** When it ends. */
    public LocalDateTime getTo() {
        return to;
    }

    /** What seems free, by name. */
    public List<FreePlace> getFound() {
        return found;
    }
}
