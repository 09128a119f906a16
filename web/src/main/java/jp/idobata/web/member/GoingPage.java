package jp.idobata.web.member;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import jp.idobata.Refusal;
import jp.idobata.attendance.Attendances;
import jp.idobata.attendance.MyGoing;
import jp.idobata.attendance.Saying;
import jp.idobata.attendance.State;
import jp.idobata.calendar.TownClock;
import jp.idobata.web.frame.Reply;

/**
 * Where the links of mails about coming to a date lead. Opening it does nothing; its buttons act. Whoever has the link
 * may, so its forms need neither a session nor a state, and no other site can make them.
 */
@Named
@RequestScoped
public class GoingPage {

    private static final Set<String> DEEDS = Set.of("confirmed", "changed", "withdrawn");

    @EJB
    private Attendances attendances;

    @Inject
    private TownClock clock;

    @Inject
    private Reply reply;

    @Inject
    private HttpServletRequest request;

    private MyGoing going;
    private String party;

    @PostConstruct
    void arrive() {
        going = attendances.byLink(link()).orElse(null);
        party = going == null ? null : String.valueOf(going.party());
    }

    /** Says what was done just now. */
    public void look() {
        var done = request.getParameter("done");
        if (done != null && DEEDS.contains(done) && going != null) {
            reply.good("member.going.done." + done);
        }
    }

    /** Confirms, or comes again. */
    public void confirm() {
        does("confirmed", () -> attendances.confirm(link()));
    }

    /** Withdraws. */
    public void withdraw() {
        does("withdrawn", () -> attendances.withdraw(link()));
    }

    /** Changes how many come. */
    public void change() {
        var people = GoingForm.number(party).orElse(0);
        if (people < 1 || people > Saying.PARTY_MOST) {
            reply.wrong("party", "attendance.refusal.party", Saying.PARTY_MOST);
        } else {
            does("changed", () -> attendances.changeParty(link(), people));
        }
    }

    private void does(String done, Runnable deed) {
        try {
            deed.run();
            reply.go("/going/" + link() + "?done=" + done);
        } catch (Refusal refusal) {
            going = attendances.byLink(link()).orElse(null);
            reply.refused(refusal);
        }
    }

    private String link() {
        return (String) request.getAttribute("link");
    }

    /** What was said, or null if there is nothing any more. */
    public MyGoing getGoing() {
        return going;
    }

    /** Whether it still can be said that one comes, or with how many. */
    public boolean isAhead() {
        return going.date().cancelled() == null && !going.date().over(clock.now());
    }

    /** Whether one can say so now: for the first time, or again. */
    public boolean isMayCome() {
        return isAhead() && going.date().open()
                && (going.state() == State.ASKED || going.state() == State.WITHDRAWN);
    }

    public String getParty() {
        return party;
    }

    public void setParty(String party) {
        this.party = party;
    }
}
