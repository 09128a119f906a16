package jp.idobata.web.staff.meeting;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import jp.idobata.insight.meeting.Task;
import jp.idobata.insight.meeting.Tasks;
import jp.idobata.web.frame.Reply;
import jp.idobata.web.staff.StaffAsked;

/** Tasks: parameters {@code of page}. What came of one comes as {@code outcome-7}. */
@Named
@RequestScoped
public class StaffTasksPage {

    @EJB
    private Tasks tasks;

    @Inject
    private HttpServletRequest request;

    @Inject
    private StaffPersonal personal;

    @Inject
    private Reply reply;

    /** Which tasks are asked for. */
    public Task.Of getOf() {
        return Arrays.stream(Task.Of.values()).filter(one -> one.name().equals(request.getParameter("of")))
                .findFirst().orElse(Task.Of.MINE);
    }

    public Task.Of[] getAll() {
        return Task.Of.values();
    }

    public List<Task> getList() {
        return tasks.page(getOf(), getPage());
    }

    public int count(Task.Of of) {
        return tasks.count(of);
    }

    public int getPage() {
        return StaffAsked.page();
    }

    public int getPages() {
        return Math.max(1, (tasks.count(getOf()) + Tasks.SIZE - 1) / Tasks.SIZE);
    }

    /** What was typed about a task. */
    public String typed(long id) {
        return StaffMeetingWords.typed(request, "outcome-" + id);
    }

    public void done(long id) {
        if (personal.attempt(typed(id), () -> tasks.done(id, typed(id), personal.notPeople()))) {
            reply.goodAt("/staff/meeting/tasks?of=" + getOf(), "meeting.task.done");
        }
    }
}
