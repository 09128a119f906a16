package jp.idobata.web.staff.meeting;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import jp.idobata.insight.meeting.NoteSource;
import jp.idobata.insight.meeting.NoteText;
import jp.idobata.insight.meeting.ResourceNote;
import jp.idobata.insight.meeting.ResourceNotes;
import jp.idobata.web.frame.Reply;
import jp.idobata.web.staff.StaffAsked;
import jp.idobata.whisper.PublicWhisper;
import jp.idobata.whisper.PublicWhispers;

/**
 * A new note, or one that is to say something else. A new one begins with what it is noted from: parameters
 * {@code source(CONNECT,CELL,WHISPER) area by col whisper}.
 */
@Named
@RequestScoped
public class StaffNoteFormPage {

    private static final String BASE = "/staff/meeting";

    @EJB
    private ResourceNotes notes;

    @EJB
    private PublicWhispers whispers;

    @Inject
    private HttpServletRequest request;

    @Inject
    private StaffPersonal personal;

    @Inject
    private Reply reply;

    private ResourceNote note;
    private PublicWhisper whisper;

    @PostConstruct
    void look() {
        if (StaffAsked.hasId()) {
            note = notes.find(StaffAsked.id()).orElse(null);
        } else {
            whisper = StaffAsked.number("whisper").flatMap(whispers::find).orElse(null);
        }
    }

    /** Answers 404 if there is no such note. */
    public void open() {
        if (StaffAsked.hasId() && (note == null || !note.state().isOpen())) {
            reply.missing();
        }
    }

    /** The note that is to say something else; null for a new one. */
    public ResourceNote getNote() {
        return note;
    }

    /** The whisper that it is noted from; null if from none. */
    public PublicWhisper getWhisper() {
        return whisper;
    }

    /** What it is noted from. */
    public NoteSource getSource() {
        return Arrays.stream(NoteSource.values()).filter(one -> one.name().equals(request.getParameter("source")))
                .findFirst().orElse(NoteSource.FREE);
    }

    /** What stands in a field: what was typed, else what is so, else what it is noted from. */
    public Object word(String field) {
        if (request.getMethod().equals("POST")) {
            return StaffMeetingWords.typed(request, field);
        }
        var word = note != null ? noted(field) : begun(field);
        return word == null ? "" : word;
    }

    private Object noted(String field) {
        return switch (field) {
            case "area" -> note.areaId();
            case "field" -> note.fieldId();
            case "function" -> note.functionId();
            case "form" -> note.formId();
            case "version" -> note.version();
            default -> note.what();
        };
    }

    private Object begun(String field) {
        var by = StaffAsked.words("by");
        return switch (field) {
            case "area" -> StaffAsked.number("area").orElse(whisper == null ? null : whisper.areaId());
            case "field" -> by.equals("FIELD") ? StaffAsked.words("col") : null;
            case "function" -> by.equals("FUNCTION") ? StaffAsked.words("col") : null;
            case "form" -> by.equals("PARTICIPATION") ? StaffAsked.words("col") : null;
            default -> whisper == null || !field.equals("what") ? null : whisper.text();
        };
    }

    /** Whether that is chosen in a field. */
    public boolean has(String field, Object value) {
        return String.valueOf(value).equals(String.valueOf(word(field)));
    }

    /** Whether that day and time is chosen. */
    public boolean hasTime(String code) {
        if (request.getMethod().equals("POST")) {
            return times().contains(code);
        }
        return note != null ? note.times().contains(code) : StaffAsked.words("by").equals("TIME")
                && StaffAsked.words("col").equals(code);
    }

    public void save() {
        var text = new NoteText(number("area"), number("field"), number("function"), number("form"), times(),
                StaffMeetingWords.typed(request, "what"), getSource(), whisper == null ? null : whisper.id());
        if (note == null) {
            var id = new long[1];
            if (personal.attempt(text.what(), () -> id[0] = notes.note(text, personal.notPeople()))) {
                reply.goodAt(BASE + "/notes/" + id[0], "meeting.noted");
            }
        } else {
            var version = StaffAsked.words("version");
            if (personal.attempt(text.what(), () -> notes.change(note.id(), version.matches("\\d{1,9}")
                    ? Long.parseLong(version) : -1, text, personal.notPeople()))) {
                reply.goodAt(BASE + "/notes/" + note.id(), "meeting.changed");
            }
        }
    }

    private Set<String> times() {
        return Set.of(Optional.ofNullable(request.getParameterValues("time")).map(all -> Arrays.stream(all).distinct()
                .limit(9).toArray(String[]::new)).orElse(new String[0]));
    }

    private Long number(String field) {
        return StaffAsked.number(field).orElse(null);
    }
}
