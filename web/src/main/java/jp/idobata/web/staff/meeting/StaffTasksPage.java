package jp.idobata.web.staff.meeting;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import jp.idobata.insight.meeting.Decisions;
import jp.idobata.insight.meeting.Owner;
import jp.idobata.insight.meeting.Task;
import jp.idobata.insight.meeting.Tasks;
import jp.idobata.web.frame.Reply;
import jp.idobata.web.staff.StaffAsked;
import jp.idobata.web.staff.StaffDeeds;

/** Tasks: parameters {@code of page}. What came of one comes as {@code outcome-7}, to whom
 * and until when it is handed over as {@code owner-7} and {@code due-7}. */
@Named
@RequestScoped
public class StaffTasksPage {

    @EJB
    private Tasks tasks;

    @EJB
    private Decisions decisions;

    @Inject
    private StaffDeeds deeds;

    @Inject
    private HttpServletRequest request;

    @Inject
    private StaffPersonal personal;

    @Inject
    private Reply reply;

    private List<Owner> owners;

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

    /** Who may be given a task. */
    public List<Owner> getOwners() {
        return owners == null ? owners = decisions.owners() : owners;
    }

    /** Whether that person may be given a task; who is at the desk no more may not. */
    public boolean isOffered(Long person) {
        return getOwners().stream().anyMatch(owner -> person != null && owner.id() == person);
    }

    /** What is chosen for a task: what was typed, else as it is. */
    public String chosen(String field, long id, Object otherwise) {
        var typed = request.getParameter(field + "-" + id);
        return typed == null ? String.valueOf(otherwise) : typed;
    }

    /** Gives a task to another, or another day. */
    public void handOver(long id) {
        var task = tasks.find(id).orElse(null);
        var read = chosen("read", id, "");
        var owner = StaffAsked.number("owner-" + id).orElse(0L);
        var due = StaffMeetingWords.day(request, "due-" + id).orElse(null);
        if (task == null || !read.equals(task.ownerId() + " " + task.due())) {
            reply.wrong(null, "meeting.refusal.changed");
        } else if (deeds.attempt(() -> decisions.handOver(task, owner, due))) {
            reply.goodAt("/staff/meeting/tasks?of=" + getOf(), "meeting.task.handed");
        }
    }

    public void done(long id) {
        if (personal.attempt(typed(id), () -> tasks.done(id, typed(id), personal.notPeople()))) {
            reply.goodAt("/staff/meeting/tasks?of=" + getOf(), "meeting.task.done");
        }
    }
}
