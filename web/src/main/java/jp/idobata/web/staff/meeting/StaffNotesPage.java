package jp.idobata.web.staff.meeting;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import jp.idobata.insight.meeting.NotePage;
import jp.idobata.insight.meeting.NoteQuery;
import jp.idobata.insight.meeting.NoteState;
import jp.idobata.insight.meeting.ResourceNote;
import jp.idobata.insight.meeting.ResourceNotes;

/** What the town lacks, as it was noted: parameters {@code state area sort page}; words come by POST, as {@code q}. */
@Named
@RequestScoped
public class StaffNotesPage {

    private static final int WORDS_MOST = 100;

    @EJB
    private ResourceNotes notes;

    @Inject
    private HttpServletRequest request;

    private NotePage found;

    @PostConstruct
    void look() {
        found = notes.page(query());
    }

    /** What is asked for. */
    private NoteQuery query() {
        return new NoteQuery(getState(), number("area"), getWords(), getSort(),
                (int) Math.min(1_000_000, number("page") == null ? 1 : number("page")));
    }

    public NotePage getFound() {
        return found;
    }

    /** All that is asked for, for a file. */
    List<ResourceNote> all() {
        return notes.all(query());
    }

    /** The state that is asked for; null for all that are open. */
    public NoteState getState() {
        return Arrays.stream(NoteState.values()).filter(one -> one.name().equals(request.getParameter("state")))
                .findFirst().orElse(null);
    }

    public NoteState[] getStates() {
        return NoteState.values();
    }

    public NoteQuery.Sort getSort() {
        return Arrays.stream(NoteQuery.Sort.values()).filter(one -> one.name().equals(request.getParameter("sort")))
                .findFirst().orElse(NoteQuery.Sort.NEWEST);
    }

    public NoteQuery.Sort[] getSorts() {
        return NoteQuery.Sort.values();
    }

    public Long getArea() {
        return number("area");
    }

    /** Words never stand in an address. */
    public String getWords() {
        var words = StaffMeetingWords.typed(request, "q").strip();
        return words.substring(0, Math.min(WORDS_MOST, words.length()));
    }

    /** The same question as the query of an address, without the page and without words. */
    public String getAsked() {
        return "state=" + (getState() == null ? "" : getState()) + "&area=" + (getArea() == null ? "" : getArea())
                + "&sort=" + getSort();
    }

    private Long number(String field) {
        var text = request.getParameter(field);
        return text != null && text.matches("[1-9]\\d{0,17}") ? Long.valueOf(text) : null;
    }
}
