package jp.idobata.web.staff;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import jp.idobata.attendance.held.Bands;
import jp.idobata.attendance.held.HeldDesk;
import jp.idobata.attendance.held.HeldDesk.Looked;
import jp.idobata.attendance.held.HeldFigures;
import jp.idobata.attendance.held.HeldFigures.Month;
import jp.idobata.calendar.TownClock;
import jp.idobata.web.frame.Reply;

/**
 * What was held and how many came, month by month: parameters {@code from to}; and the lines and pictures that wait
 * to be looked at, whose buttons are {@code show} and {@code keep}.
 */
@Named
@RequestScoped
public class StaffHeldPage {

    @EJB
    private HeldFigures figures;

    @EJB
    private HeldDesk looking;

    @Inject
    private StaffDesk desk;

    @Inject
    private StaffDeeds deeds;

    @Inject
    private Reply reply;

    @Inject
    private TownClock clock;

    @Inject
    private HttpServletRequest request;

    private StaffSpan span;
    private List<Month> months;
    private List<Looked> waiting = List.of();
    private List<Looked> lately = List.of();

    @PostConstruct
    void arrive() {
        span = StaffSpan.of(request, clock.today());
        months = figures.byMonth(span.from(), span.to());
        if (desk.isCurating()) {
            waiting = looking.waiting();
            lately = looking.lately();
        }
    }

    /** A button beside a line or picture was pressed, if the request is a form's. */
    public void look() {
        if (request.getMethod().equals("POST")) {
            StaffAsked.number("show").ifPresent(id -> decide(id, true));
            StaffAsked.number("keep").ifPresent(id -> decide(id, false));
        }
    }

    private void decide(long id, boolean shown) {
        if (deeds.attempt(() -> looking.decide(id, shown, StaffAsked.words("read-" + id)))) {
            reply.goodAt("/staff/held", shown ? "held.desk.shown" : "held.desk.kept");
        }
    }

    /** First day of the span. */
    public LocalDate getFrom() {
        return span.from();
    }

    /** Last day of the span. */
    public LocalDate getTo() {
        return span.to();
    }

    public List<Month> getMonths() {
        return months;
    }

    /** All months together. */
    public Month getTotal() {
        return months.stream().reduce((one, other) -> new Month(null, one.held() + other.held(), one.notHeld()
                + other.notHeld(), one.came() + other.came(), one.unknown() + other.unknown(), new Bands(
                        sum(one.bands().children(), other.bands().children()), sum(one.bands().young(),
                        other.bands().young()), sum(one.bands().adults(), other.bands().adults()),
                        sum(one.bands().seniors(), other.bands().seniors())))).orElse(null);
    }

    private static Integer sum(Integer one, Integer other) {
        return one == null ? other : other == null ? one : (Integer) (one + other);
    }

    /** Lines and pictures that nobody has decided on yet. */
    public List<Looked> getWaiting() {
        return waiting;
    }

    /** Those decided on, the latest first. */
    public List<Looked> getLately() {
        return lately;
    }
}
