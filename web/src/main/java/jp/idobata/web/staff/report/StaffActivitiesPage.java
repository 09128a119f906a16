package jp.idobata.web.staff.report;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import jp.idobata.gathering.Gatherings;
import jp.idobata.gathering.Theme;
import jp.idobata.insight.report.Activity;
import jp.idobata.insight.report.ReportActivities;
import jp.idobata.web.frame.Reply;
import jp.idobata.web.staff.StaffAsked;
import jp.idobata.web.staff.StaffDeeds;

/**
 * What counts as which activity. What was typed comes as {@code name-12}, {@code words-12}, {@code themes-12} and
 * {@code version-12} for the activity of that number, or with 0 for a new one; the button as {@code keep}, {@code
 * retire} or {@code restore}.
 */
@Named
@RequestScoped
public class StaffActivitiesPage {

    private static final String HERE = "/staff/insight/report/activities";

    @EJB
    private ReportActivities store;

    @EJB
    private Gatherings gatherings;

    @Inject
    private StaffDeeds deeds;

    @Inject
    private Reply reply;

    @Inject
    private HttpServletRequest request;

    /** Does what was pressed. */
    public void act() {
        if (!request.getMethod().equals("POST")) {
            return;
        }
        Optional.ofNullable(request.getParameter("keep")).filter(id -> id.matches("\\d{1,18}")).map(Long::valueOf)
                .ifPresent(id -> change(() -> keep(id)));
        StaffAsked.number("retire").ifPresent(id -> change(() -> store.use(id, false)));
        StaffAsked.number("restore").ifPresent(id -> change(() -> store.use(id, true)));
    }

    private void keep(long id) {
        var words = List.of(typed("words-" + id).split("[,、，\\n\\r]+"));
        var themes = Optional.ofNullable(request.getParameterValues("themes-" + id)).map(List::of).orElse(List.of())
                .stream().filter(code -> getThemes().stream().anyMatch(theme -> theme.getCode().equals(code))).toList();
        if (id == 0) {
            store.add(typed("name-0"), words, themes);
        } else {
            store.write(id, version(id), typed("name-" + id), words, themes);
        }
    }

    /** The version of an activity as it was read by whoever pressed the button. */
    private long version(long id) {
        var typed = typed("version-" + id);
        return typed.matches("\\d{1,9}") ? Long.parseLong(typed) : -1;
    }

    private void change(Runnable deed) {
        if (deeds.attempt(deed)) {
            reply.goodAt(HERE, "report.activity.kept");
        }
    }

    private String typed(String field) {
        return Optional.ofNullable(request.getParameter(field)).orElse("").strip();
    }

    public List<Activity> getActivities() {
        return store.all();
    }

    public List<Theme> getThemes() {
        return gatherings.themes();
    }

    /** Words as they are typed. */
    public String joined(Activity activity) {
        return String.join("、", activity.words());
    }
}
