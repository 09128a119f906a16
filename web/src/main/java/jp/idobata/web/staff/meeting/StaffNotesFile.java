package jp.idobata.web.staff.meeting;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;
import jp.idobata.calendar.TownClock;
import jp.idobata.web.frame.Language;
import jp.idobata.web.frame.Texts;
import jp.idobata.web.staff.StaffTable;

/** {@code /staff/meeting/notes.csv}: what the list of notes shows, all pages, for a spreadsheet; names nobody. */
@WebServlet("/staff/meeting/notes.csv")
public class StaffNotesFile extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient StaffNotesPage page;

    @Inject
    private transient TownClock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var texts = Texts.in(Language.of(request));
        var notes = page.all();
        var town = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(clock.zone());
        var table = StaffTable.begin(response, "notes");
        table.row(Stream.of("number", "area", "what", "about", "source", "state", "met", "last", "noted", "due",
                "outcome", "closed").map(column -> texts.bare("meeting.column." + column)));
        notes.forEach(note -> table.row(Stream.of(note.id(), note.area() == null ? texts.bare("insight.town")
                : note.area(), note.what(), StaffMeetingWords.said(note, texts, true),
                texts.bare("meeting.source." + note.source()), texts.bare("meeting.state." + note.state()), note.met(),
                text(note.lastMet()), town.format(note.notedAt()), text(note.due()), text(note.outcome()),
                text(note.closedOn()))));
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
