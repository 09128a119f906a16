package jp.idobata.insight.meeting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jp.idobata.account.Role;
import jp.idobata.account.TaskDue;

/** The steps of the daily round, each a transaction of its own. To ask whether there is anything writes nothing. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR_NAME)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class TaskTurn {

    /** An owner is reminded again so many days later. */
    public static final int DAYS_BETWEEN = 7;

    /** That the owner of a task is at the desk. */
    static final String AT_DESK = "exists (select 1 from town.account o join town.account_role r on r.account_id = o.id"
            + " where o.id = t.owner_id and o.locked_at is null and r.role in ('" + Role.CURATOR_NAME + "', '"
            + Role.SUPPORTER_NAME + "', '" + Role.ADMINISTRATOR_NAME + "'))";
    private static final String NOW = "t.done_on is null and t.due_on <= ?1 and (t.%1$s is null or t.%1$s <= ?2)";
    private static final String DUE = " from meeting_task t join town.account o on o.id = t.owner_id where " + AT_DESK
            + " and " + NOW.formatted("reminded_on");
    private static final String ADRIFT = " where not " + AT_DESK + " and " + NOW.formatted("adrift_on");
    private static final String DECIDING = "select distinct a.email, a.name, a.language from town.account a"
            + " join town.account_role r on r.account_id = a.id where r.role in ('" + Role.CURATOR_NAME + "', '"
            + Role.ADMINISTRATOR_NAME + "') and a.confirmed_at is not null and a.locked_at is null order by a.email";

    @Inject
    private MeetingBook book;

    @Inject
    private Event<TaskDue> due;

    /**
     * Reminds one owner who still is at the desk of all that is due of theirs by one mail, and keeps that it was done
     * in the same transaction, so that no other node does it too. Returns whether there was one.
     */
    public boolean remind() {
        var today = book.today();
        var rows = book.rows("select o.id, o.email, o.name, o.language" + DUE + " order by o.id limit 1", today,
                today.minusDays(DAYS_BETWEEN));
        if (rows.isEmpty()) {
            return false;
        }
        var owner = rows.get(0).number();
        var reminded = book.run("update meeting_task set reminded_on = ?1 where owner_id = ?3 and done_on is null"
                + " and due_on <= ?1 and (reminded_on is null or reminded_on <= ?2)", today,
                today.minusDays(DAYS_BETWEEN), owner);
        if (reminded > 0) {
            due.fire(new TaskDue(rows.get(0).text(), rows.get(0).text(), rows.get(0).text(), false));
        }
        return true;
    }

    /**
     * Tells all who may hand a task over that some are due whose owner is at the desk no more, by one mail each, as
     * often as an owner would be reminded. Returns how many tasks these are.
     */
    public int adrift() {
        var today = book.today();
        var before = today.minusDays(DAYS_BETWEEN);
        if (book.rows("select 1 from meeting_task t" + ADRIFT + " limit 1", today, before).isEmpty()) {
            return 0;
        }
        var tasks = book.run("update meeting_task t set t.adrift_on = ?1" + ADRIFT, today, before);
        if (tasks > 0) {
            book.rows(DECIDING).forEach(row -> due.fire(new TaskDue(row.text(), row.text(), row.text(), true)));
        }
        return tasks;
    }
}
