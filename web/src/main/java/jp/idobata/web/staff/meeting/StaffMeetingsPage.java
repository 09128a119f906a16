package jp.idobata.web.staff.meeting;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import jp.idobata.insight.meeting.Meeting;
import jp.idobata.insight.meeting.Meetings;
import jp.idobata.web.frame.Reply;
import jp.idobata.web.staff.StaffAsked;

/** The meetings, the latest first, and a new one: parameter {@code page}. */
@Named
@RequestScoped
public class StaffMeetingsPage {

    @EJB
    private Meetings meetings;

    @Inject
    private HttpServletRequest request;

    @Inject
    private StaffPersonal personal;

    @Inject
    private Reply reply;

    public List<Meeting> getList() {
        return meetings.list(getPage());
    }

    public int getPage() {
        return StaffAsked.page();
    }

    public int getPages() {
        return meetings.pages();
    }

    /** What was typed into a field. */
    public String typed(String field) {
        return StaffMeetingWords.typed(request, field);
    }

    public void call() {
        var id = new long[1];
        if (personal.attempt(typed("title"), () -> id[0] = meetings.call(StaffMeetingWords.day(request, "day")
                .orElse(null), typed("title"), personal.notPeople()))) {
            reply.goodAt("/staff/meeting/meetings/" + id[0], "meeting.called");
        }
    }
}
