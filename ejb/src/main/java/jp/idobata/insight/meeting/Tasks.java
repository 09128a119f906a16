package jp.idobata.insight.meeting;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jp.idobata.account.Role;

/** What was decided to be done, by whom and until when. Owners tell what came of theirs, curators of any. */
@Stateless
@RolesAllowed({Role.CURATOR_NAME, Role.SUPPORTER_NAME, Role.ADMINISTRATOR_NAME})
public class Tasks {

    /** Tasks on a full page. */
    public static final int SIZE = 20;

    private static final String SELECT = "select t.id, t.note_id, t.what, t.owner_id, o.name, t.due_on, t.done_on,"
            + " t.outcome, a.name, o.email = ?1, t.done_on is null and t.due_on < ?2 from ";
    /** Found by the owner, so that nobody looks at all that others have to do. */
    private static final String MY_OWN = "t.owner_id = (select m.id from town.account m where m.email = ?1)";
    private static final String FROM = "meeting_task t join resource_note n on n.id = t.note_id"
            + " left join town.area a on a.id = n.area_id left join town.account o on o.id = t.owner_id where ";

    @Resource
    private SessionContext session;

    @Inject
    private MeetingBook book;

    /** One page of tasks, the one that is due first at the top. */
    public List<Task> page(Task.Of of, int page) {
        return tasks(where(of) + " order by " + (of == Task.Of.DONE ? "t.done_on desc, t.due_on desc, t.id desc"
                : "t.due_on, t.id") + " limit " + SIZE + " offset " + (page - 1L) * SIZE);
    }

    /** One task, if there is such a one. */
    public Optional<Task> find(long id) {
        return tasks("t.id = ?3", id).stream().findFirst();
    }

    /** How many of those there are. */
    public int count(Task.Of of) {
        // Every value is asked for somewhere: a statement that is given one it does not know is refused.
        return book.rows("select count(*) from meeting_task t where " + where(of)
                + " and (?1 is not null and ?2 is not null)",
                book.caller(), book.today()).get(0).count();
    }

    /** How many of one's own are due or overdue. */
    public int overdue() {
        return book.rows("select count(*) from meeting_task t where t.done_on is null and " + MY_OWN
                + " and t.due_on <= ?2", book.caller(), book.today()).get(0).count();
    }

    /** The tasks that came of a note, in the order in which they were given. */
    public List<Task> of(long note) {
        return tasks("t.note_id = ?3 order by t.id", note);
    }

    /** What was decided at a meeting, by their day. */
    public List<Task> at(long meeting) {
        return tasks("t.meeting_id = ?3 order by t.due_on, t.id", meeting);
    }

    /** What was to be done and was decided at the meeting before this one, and what came of it. */
    public List<Task> before(long meeting) {
        return tasks("t.meeting_id = (select b.id from meeting b join meeting m on m.id = ?3 and b.off_on is null"
                + " and (b.held_on, b.id) < (m.held_on, m.id) order by b.held_on desc, b.id desc limit 1)"
                + " order by t.due_on, t.id", meeting);
    }

    /**
     * Tells that a task is done, and what came of it.
     *
     * @throws MeetingRefusal if it is another's and one is no curator, it is done already, or the text is too long
     */
    public void done(long id, String outcome, Collection<String> notPeople) {
        var words = book.checked(outcome, Decisions.OUTCOME_MOST, notPeople);
        var task = find(id).orElseThrow(MeetingRefusal::missing);
        if (!task.mine() && !session.isCallerInRole(Role.CURATOR_NAME)
                && !session.isCallerInRole(Role.ADMINISTRATOR_NAME)) {
            throw MeetingRefusal.notYours();
        }
        book.hold(task.noteId());
        if (book.run("update meeting_task set done_on = ?2, outcome = ?3 where id = ?1 and done_on is null", id,
                book.today(), words) == 0) {
            throw MeetingRefusal.changedMeanwhile();
        }
        var deed = book.deed(task.noteId(), null, Deed.Kind.DONE, words == null ? task.what() : task.what() + " \u2192 "
                + words.substring(0, Math.min(600, words.length())));
        book.run("update resource_deed set was = ?2 where id = ?1", deed, String.valueOf(id));
        book.noPerson(task.noteId(), null, words, notPeople);
    }

    private List<Task> tasks(String where, Object... values) {
        var all = new java.util.ArrayList<Object>(List.of(book.caller(), book.today()));
        all.addAll(List.of(values));
        return book.rows(SELECT + FROM + where, all.toArray()).stream().map(row -> new Task(row.number(),
                row.number(), row.text(), row.number(), row.text(), row.day(), row.day(), row.text(), row.text(),
                row.truth(), row.truth())).toList();
    }

    private static String where(Task.Of of) {
        return switch (of) {
            case MINE -> "t.done_on is null and " + MY_OWN;
            case OPEN -> "t.done_on is null";
            case OVERDUE -> "t.done_on is null and t.due_on < ?2";
            case ADRIFT -> "t.done_on is null and not " + TaskTurn.AT_DESK;
            case DONE -> "t.done_on is not null";
        };
    }
}
