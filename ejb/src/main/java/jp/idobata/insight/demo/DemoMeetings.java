package jp.idobata.insight.demo;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.idobata.DemoOpened;
import jp.idobata.account.Role;
import jp.idobata.insight.demo.DemoWants.Called;
import jp.idobata.insight.demo.DemoWants.Errand;
import jp.idobata.insight.demo.DemoWants.Want;
import jp.idobata.insight.meeting.Decisions;
import jp.idobata.insight.meeting.Decisions.Decision;
import jp.idobata.insight.meeting.Meeting;
import jp.idobata.insight.meeting.Meetings;
import jp.idobata.insight.meeting.NoteText;
import jp.idobata.insight.meeting.Owner;
import jp.idobata.insight.meeting.ResourceNotes;
import jp.idobata.insight.meeting.Task;
import jp.idobata.insight.meeting.Tasks;

/** Has a demo town note what it lacks, meet about it and decide, by the same doors as staff do. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR_NAME)
public class DemoMeetings {

    @PersistenceContext(unitName = "welfare")
    private EntityManager em;

    @EJB
    private ResourceNotes notes;

    @EJB
    private Meetings meetings;

    @EJB
    private Decisions decisions;

    @EJB
    private Tasks tasks;

    /** Has it done, unless anything was ever noted or called. */
    public void furnish(@Observes DemoOpened opened) {
        if (!em.createNativeQuery("select 1 from resource_deed limit 1").getResultList().isEmpty()) {
            return;
        }
        var wants = DemoWants.all();
        var called = new HashMap<String, Long>();
        wants.meetings().forEach(meeting -> called.put(meeting.key(), meetings.call(opened.today()
                .plusDays(meeting.days()), meeting.title(), List.of())));
        var areas = numbers("select name, max(id) from town.area where ends_on is null group by name");
        var terms = numbers("select concat(dimension, '/', code), id from term");
        var owners = decisions.owners().stream().collect(Collectors.toMap(Owner::name, Owner::id, (one, other) -> one));
        for (var want : wants.notes()) {
            var id = notes.note(new NoteText(areas.get(want.area()), terms.get("FIELD/" + want.field()),
                    terms.get("FUNCTION/" + want.function()), terms.get("PARTICIPATION/" + want.form()), want.times(),
                    want.what(), want.source(), null), List.of());
            follow(want, id, called, owners, opened.today());
        }
        wants.meetings().forEach(meeting -> record(meeting, called.get(meeting.key())));
    }

    private void follow(Want want, long id, Map<String, Long> called, Map<String, Long> owners, LocalDate today) {
        want.meetings().forEach(meeting -> meetings.put(called.get(meeting), List.of(id)));
        var task = want.task();
        if (task != null && owners.containsKey(task.owner())) {
            decisions.task(new Decision(id, version(id), called.get(want.meetings().get(0)), task.words(), List.of()),
                    owners.get(task.owner()), today.plusDays(task.days()));
            finish(task, id);
        }
        if (want.closed() != null) {
            decisions.close(id, version(id), want.closed(), null, List.of());
        }
    }

    private void finish(Errand task, long id) {
        if (task.outcome() != null) {
            tasks.of(id).stream().map(Task::id).forEach(one -> tasks.done(one, task.outcome(), List.of()));
        }
    }

    private long version(long note) {
        return notes.find(note).orElseThrow().version();
    }

    private void record(Called meeting, long id) {
        if (meeting.record() != null) {
            var now = meetings.find(id).orElseThrow();
            meetings.write(new Meeting(id, now.heldOn(), now.title(), meeting.record(), 0, 0, now.version(),
                    false),
                    List.of());
        }
    }

    private Map<String, Long> numbers(String sql) {
        var numbers = new HashMap<String, Long>();
        for (var row : em.createNativeQuery(sql).getResultList()) {
            var cells = (Object[]) row;
            numbers.put((String) cells[0], ((Number) cells[1]).longValue());
        }
        return numbers;
    }
}
