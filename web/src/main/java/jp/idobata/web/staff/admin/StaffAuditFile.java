package jp.idobata.web.staff.admin;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.idobata.calendar.TownClock;
import jp.idobata.insight.audit.AuditEntry;
import jp.idobata.insight.audit.AuditQuestion;
import jp.idobata.insight.audit.AuditTrail;
import jp.idobata.web.frame.Language;
import jp.idobata.web.frame.Texts;
import jp.idobata.web.staff.StaffSpan;
import jp.idobata.web.staff.StaffTable;

/**
 * {@code /staff/admin/audit.csv}: what was done at the desk, for a spreadsheet, with the parameters of the page; at
 * most {@value #FILE_MOST} rows, the latest.
 */
@WebServlet("/staff/admin/audit.csv")
public class StaffAuditFile extends HttpServlet {

    static final int FILE_MOST = 100_000;

    private static final long serialVersionUID = 1;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private static final int WORDS_MOST = 100;
    private static final int DAYS = 30;

    @EJB
    private transient AuditTrail trail;

    @Inject
    private transient TownClock clock;

    /** What a request asks for: without days, the last {@value #DAYS}. */
    static AuditQuestion asked(HttpServletRequest request, LocalDate today, List<String> rooms) {
        var span = StaffSpan.of(request, today);
        var from = request.getParameter("from") == null ? today.minusDays(DAYS) : span.from();
        var words = Optional.ofNullable(request.getParameter("q")).orElse("").strip();
        var room = Optional.ofNullable(request.getParameter("room")).filter(rooms::contains).orElse("");
        return new AuditQuestion(from.isAfter(span.to()) ? span.to() : from, span.to(),
                words.substring(0, Math.min(WORDS_MOST, words.length())), room,
                "yes".equals(request.getParameter("program")), Optional.ofNullable(request.getParameter("after"))
                        .orElse(""));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var question = asked(request, clock.today(), trail.rooms());
        var texts = Texts.in(Language.of(request));
        var table = StaffTable.begin(response, "audit-" + question.from() + "-" + question.to());
        table.row(Stream.of("at", "name", "address", "deed", "thing", "words", "page")
                .map(column -> texts.bare("audit.column." + column)));
        var entries = trail.list(question, AuditTrail.MOST);
        for (var written = 0; !entries.isEmpty() && written < FILE_MOST; written += AuditTrail.MOST) {
            entries.forEach(entry -> table.row(cells(entry, texts)));
            entries = entries.size() < AuditTrail.MOST ? List.of()
                    : trail.list(question.goingOn(entries.get(entries.size() - 1)), AuditTrail.MOST);
        }
    }

    /** The same for words that shall stand in no address; nothing is changed by it. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doGet(request, response);
    }

    private Stream<String> cells(AuditEntry entry, Texts texts) {
        return Stream.of(TIME.format(LocalDateTime.ofInstant(entry.at(), clock.zone())), entry.name(), entry.by(),
                texts.bare("audit.deed." + entry.deed()), entry.thing(), entry.words(), entry.path());
    }
}
