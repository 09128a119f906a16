package jp.idobata.web.staff.meeting;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import jp.idobata.insight.meeting.Deed;
import jp.idobata.insight.meeting.Meeting;
import jp.idobata.insight.meeting.Meetings;
import jp.idobata.insight.meeting.NotePage;
import jp.idobata.insight.meeting.NoteQuery;
import jp.idobata.insight.meeting.ResourceNote;
import jp.idobata.insight.meeting.ResourceNotes;
import jp.idobata.insight.meeting.Task;
import jp.idobata.insight.meeting.Tasks;
import jp.idobata.web.frame.Reply;
import jp.idobata.web.staff.StaffAsked;
import jp.idobata.web.staff.StaffDeeds;

/** One meeting: its agenda, what can be put on it ({@code put}, {@code page}), what was said and decided. */
@Named
@RequestScoped
public class StaffMeetingPage {

    private static final String BASE = "/staff/meeting/meetings/";

    @EJB
    private Meetings meetings;

    @EJB
    private ResourceNotes notes;

    @EJB
    private Tasks tasks;

    @Inject
    private HttpServletRequest request;

    @Inject
    private StaffPersonal personal;

    @Inject
    private StaffDeeds deeds;

    @Inject
    private Reply reply;

    private Meeting meeting;
    private List<ResourceNote> agenda = List.of();
    private NotePage open;

    @PostConstruct
    void look() {
        meeting = meetings.find(StaffAsked.id()).orElse(null);
        if (meeting != null) {
            agenda = meetings.agenda(meeting.id());
        }
    }

    /** Answers 404 if there is no such meeting. */
    public void open() {
        if (meeting == null) {
            reply.missing();
        }
    }

    public Meeting getMeeting() {
        return meeting;
    }

    public List<ResourceNote> getAgenda() {
        return agenda;
    }

    /** One page of what is open, the most often met first. */
    public NotePage getOpen() {
        if (open == null) {
            open = notes.page(new NoteQuery(null, null, "", NoteQuery.Sort.MET, StaffAsked.page()));
        }
        return open;
    }

    /** Those of them that are not on the agenda yet. */
    public List<ResourceNote> getOthers() {
        var on = agenda.stream().map(ResourceNote::id).collect(Collectors.toSet());
        return getOpen().notes().stream().filter(note -> !on.contains(note.id())).toList();
    }

    /** What was decided here to be done. */
    public List<Task> getTasks() {
        return tasks.at(meeting.id());
    }

    /** What was to be done since the meeting before. */
    public List<Task> getBefore() {
        return tasks.before(meeting.id());
    }

    /** The number of the deed that would be taken back; 0 if none stands. */
    public long getLast() {
        return meetings.last(meeting.id());
    }

    /** What a press on the button does that takes back the last; null if there is nothing. */
    public String getUndoing() {
        return meeting == null ? null : meeting.off() ? "meeting.restore" : getDeeds().stream()
                .filter(deed -> deed.id() == getLast()).findFirst().map(deed -> deed.kind() == Deed.Kind.RECORDED
                ? "meeting.undo" : "meeting.off.do").orElse(null);
    }

    public void undo() {
        var kind = new Deed.Kind[1];
        if (deeds.attempt(() -> kind[0] = meetings.undo(meeting.id(), StaffAsked.number("deed").orElse(0L)))) {
            reply.goodAt(BASE + meeting.id(), kind[0] == Deed.Kind.CALLED ? "meeting.off.done"
                    : kind[0] == Deed.Kind.RESTORED ? "meeting.restored" : "meeting.undone");
        }
    }

    public List<Deed> getDeeds() {
        return meetings.deeds(meeting.id());
    }

    /** What stands in a field: what was typed, else what is so. */
    public Object word(String field) {
        if (request.getMethod().equals("POST") && request.getParameter(field) != null) {
            return request.getParameter(field);
        }
        return switch (field) {
            case "day" -> meeting.heldOn();
            case "title" -> meeting.title();
            default -> meeting.record() == null ? "" : meeting.record();
        };
    }

    public void put() {
        var chosen = Optional.ofNullable(request.getParameterValues("put")).stream().flatMap(Arrays::stream)
                .filter(one -> one.matches("[1-9]\\d{0,17}")).map(Long::valueOf).collect(Collectors.toSet());
        var count = new AtomicInteger();
        if (chosen.isEmpty()) {
            reply.bad("meeting.put.none");
        } else if (deeds.attempt(() -> count.set(meetings.put(meeting.id(), chosen)))) {
            reply.goodAt(BASE + meeting.id(), "meeting.put.done", count.get());
        }
    }

    public void drop(long note) {
        if (deeds.attempt(() -> meetings.drop(meeting.id(), note))) {
            reply.goodAt(BASE + meeting.id(), "meeting.dropped");
        }
    }

    public void write() {
        var title = StaffMeetingWords.typed(request, "title");
        var record = StaffMeetingWords.typed(request, "record");
        var version = StaffMeetingWords.typed(request, "version");
        var written = new Meeting(meeting.id(), StaffMeetingWords.day(request, "day").orElse(null), title, record, 0, 0,
                version.matches("\\d{1,9}") ? Long.parseLong(version) : -1, false);
        Set<String> notPeople = personal.notPeople();
        if (personal.attempt(record.isBlank() ? title : record, () -> meetings.write(written, notPeople))) {
            reply.goodAt(BASE + meeting.id(), "meeting.recorded");
        }
    }
}
