package jp.idobata.web.staff.meeting;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.idobata.insight.meeting.Decisions;
import jp.idobata.insight.meeting.Owner;
import jp.idobata.insight.meeting.Task;
import jp.idobata.insight.meeting.Tasks;
import jp.idobata.web.frame.Reply;
import jp.idobata.web.staff.StaffAsked;
import jp.idobata.web.staff.StaffDeeds;

/** Tasks: parameters {@code of page} and {@code hand}, the number of the one that is to be handed over. What came of
 * one comes as {@code outcome-7}, to whom and until when it is handed over as {@code owner-7} and {@code due-7}. */
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

    private List<Task> list;
    private List<Owner> owners;
    private final Map<Task.Of, Integer> counts = new EnumMap<>(Task.Of.class);

    /** Which tasks are asked for. */
    public Task.Of getOf() {
        return Arrays.stream(Task.Of.values()).filter(one -> one.name().equals(request.getParameter("of")))
                .findFirst().orElse(Task.Of.MINE);
    }

    public Task.Of[] getAll() {
        return Task.Of.values();
    }

    public List<Task> getList() {
        return list == null ? list = tasks.page(getOf(), getPage()) : list;
    }

    public int count(Task.Of of) {
        return counts.computeIfAbsent(of, tasks::count);
    }

    public int getPage() {
        return StaffAsked.page();
    }

    public int getPages() {
        return Math.max(1, (count(getOf()) + Tasks.SIZE - 1) / Tasks.SIZE);
    }

    /** Where this page of the list is. */
    public String getAddress() {
        return "/staff/meeting/tasks?of=" + getOf() + (getPage() > 1 ? "&page=" + getPage() : "");
    }

    /** Whether whom to hand a task to is asked: of one at a time, as those who can be chosen are many. */
    public boolean isHanded(long id) {
        return StaffAsked.number("hand").orElse(0L) == id;
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
            list = null;
            reply.wrong(null, "meeting.refusal.changed");
        } else if (deeds.attempt(() -> decisions.handOver(task, owner, due))) {
            reply.goodAt(getAddress(), "meeting.task.handed");
        }
    }

    public void done(long id) {
        list = null;
        if (personal.attempt(typed(id), () -> tasks.done(id, typed(id), personal.notPeople()))) {
            reply.goodAt(getAddress(), "meeting.task.done");
        }
    }
}
