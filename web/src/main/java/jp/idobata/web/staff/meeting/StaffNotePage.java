package jp.idobata.web.staff.meeting;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.idobata.insight.meeting.Decisions;
import jp.idobata.insight.meeting.Decisions.Decision;
import jp.idobata.insight.meeting.Deed;
import jp.idobata.insight.meeting.Owner;
import jp.idobata.insight.meeting.ResourceNote;
import jp.idobata.insight.meeting.ResourceNote.Grown;
import jp.idobata.insight.meeting.ResourceNotes;
import jp.idobata.insight.meeting.Task;
import jp.idobata.insight.meeting.Tasks;
import jp.idobata.web.frame.Reply;
import jp.idobata.web.member.KindWord;
import jp.idobata.web.member.KindWords;
import jp.idobata.web.staff.StaffAsked;
import jp.idobata.web.staff.StaffDeeds;
import jp.idobata.whisper.Kind;
import jp.idobata.whisper.WhisperProposal;
import jp.idobata.whisper.Whispers;

/** One note: what is missing, what was done about it, and what can be done next. */
@Named
@RequestScoped
public class StaffNotePage {

    private static final String BASE = "/staff/meeting/notes/";

    @EJB
    private ResourceNotes notes;

    @EJB
    private Decisions decisions;

    @EJB
    private Tasks tasks;

    @EJB
    private Whispers whispers;

    @Inject
    private HttpServletRequest request;

    @Inject
    private StaffPersonal personal;

    @Inject
    private StaffDeeds deeds;

    @Inject
    private Reply reply;

    private ResourceNote note;

    @PostConstruct
    void look() {
        note = notes.find(StaffAsked.id()).orElse(null);
    }

    /** Answers 404 if there is no such note. */
    public void open() {
        if (note == null) {
            reply.missing();
        }
    }

    public ResourceNote getNote() {
        return note;
    }

    /** What was done about it, the latest first. */
    public List<Deed> getDeeds() {
        return notes.deeds(note.id());
    }

    /** The number of the deed that would be taken back. */
    public long getLast() {
        return notes.last(note.id());
    }

    public List<Task> getTasks() {
        return tasks.of(note.id());
    }

    /** Who may own a task. */
    public List<Owner> getOwners() {
        return decisions.owners();
    }

    /** What was typed into a field. */
    public String typed(String field) {
        return StaffMeetingWords.typed(request, field);
    }

    public void met() {
        var counts = new boolean[1];
        if (deeds.attempt(() -> counts[0] = notes.met(note.id()))) {
            reply.goodAt(BASE + note.id(), counts[0] ? "meeting.met.done" : "meeting.met.today");
        }
    }

    public void undo() {
        var kind = new Deed.Kind[1];
        if (deeds.attempt(() -> kind[0] = notes.undo(note.id(), StaffAsked.number("deed").orElse(0L)))) {
            reply.goodAt(BASE + note.id(), kind[0] == Deed.Kind.RESTORED ? "meeting.restored" : "meeting.undone");
        }
    }

    /** Gives somebody a task. */
    public void give() {
        var owner = StaffAsked.number("owner").orElse(0L);
        var due = StaffMeetingWords.day(request, "due").orElse(null);
        if (personal.attempt(typed("task"), () -> decisions.task(decision(typed("task")), owner, due))) {
            reply.goodAt(BASE + note.id(), "meeting.tasked");
        }
    }

    /** Has it become a whisper: handed in like any other, once the words are for everybody. */
    public void whisper() {
        var proposal = new WhisperProposal(Kind.WISH, typed("whisper"), typed("more"), note.areaId(), Set.of(), null);
        var unkind = KindWords.in(typed("whisper") + "\n" + typed("more"));
        if (!unkind.isEmpty()) {
            reply.wrong("whisper", "meeting.whisper.unkind", unkind.stream().map(KindWord::word)
                    .collect(Collectors.joining(" ")));
        } else if (request.getParameter("neutral") == null) {
            reply.wrong("whisper", "meeting.whisper.neutral.needed");
        } else {
            var said = proposal.text() + (proposal.more() == null ? "" : "\n" + proposal.more());
            personal.attempt(said, () -> decisions.check(decision(proposal.text()), said));
            if (!reply.hasWrong()) {
                handIn(proposal);
            }
        }
    }

    private void handIn(WhisperProposal proposal) {
        var deed = new long[1];
        var handedIn = new long[1];
        if (deeds.attempt(() -> deed[0] = decisions.whisper(decision(proposal.text())))) {
            try {
                if (deeds.attempt(() -> handedIn[0] = whispers.submit(proposal))) {
                    decisions.handedIn(deed[0], handedIn[0]);
                    reply.goodAt(BASE + note.id(), "meeting.whispered");
                }
            } finally {
                if (handedIn[0] == 0) {
                    deeds.attempt(() -> decisions.notHandedIn(deed[0]));
                }
            }
        }
    }

    public void close() {
        var id = StaffAsked.number("grown");
        var grown = id.map(number -> new Grown("PLACE".equals(request.getParameter("grown-kind")), number, null))
                .orElse(null);
        if (typed("grown").isBlank() || id.isPresent()) {
            if (personal.attempt(typed("outcome"), () -> decisions.close(note.id(), version(), typed("outcome"), grown,
                    personal.notPeople()))) {
                reply.goodAt(BASE + note.id(), "meeting.closed");
            }
        } else {
            reply.wrong("grown", "meeting.refusal.choice");
        }
    }

    private Decision decision(String words) {
        return new Decision(note.id(), version(), StaffAsked.number("meeting").orElse(null), words,
                personal.notPeople());
    }

    /** The version of the note as it was read by whoever pressed the button. */
    private long version() {
        var typed = typed("version");
        return typed.matches("\\d{1,9}") ? Long.parseLong(typed) : -1;
    }
}
