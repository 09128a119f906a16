package jp.idobata.web.staff.taken;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import jp.idobata.counter.CounterDesk;
import jp.idobata.counter.CounterDesk.View;
import jp.idobata.freshness.CallDesk;
import jp.idobata.web.staff.StaffAsked;

/** All that was taken in: parameters {@code view(open,letters,all) q page}, by a form: names stand in no address. */
@Named
@RequestScoped
public class StaffCounterPage {

    @EJB
    private CounterDesk desk;

    @EJB
    private CallDesk calls;

    @Inject
    private HttpServletRequest request;

    private View view;
    private CounterDesk.Page found;
    private Integer toCall;

    @PostConstruct
    void look() {
        var asked = request.getParameter("view");
        view = Arrays.stream(View.values()).filter(one -> one.code().equals(asked)).findFirst().orElse(View.OPEN);
        found = desk.page(view, getWords(), StaffAsked.page());
    }

    public CounterDesk.Page getFound() {
        return found;
    }

    /** {@code open}, {@code letters} or {@code all}. */
    public String getView() {
        return view.code();
    }

    /** What can be looked at. */
    public List<String> getViews() {
        return Arrays.stream(View.values()).map(View::code).toList();
    }

    public String getWords() {
        return StaffAsked.words("q");
    }

    /** How many are to be called today. */
    public int getCalls() {
        if (toCall == null) {
            toCall = calls.count();
        }
        return toCall;
    }

    /** Whether there may be more to call than were counted. */
    public boolean isManyCalls() {
        return getCalls() >= CallDesk.COUNT_MOST;
    }
}
