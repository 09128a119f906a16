package jp.idobata.web.staff;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.idobata.attendance.held.HeldFigures;
import jp.idobata.attendance.held.HeldFigures.Line;
import jp.idobata.calendar.TownClock;
import jp.idobata.web.frame.Language;
import jp.idobata.web.frame.Texts;

/**
 * {@code /staff/held.csv}: what was held and how many came, date by date, for a spreadsheet: parameters {@code from
 * to}.
 */
@WebServlet("/staff/held.csv")
public class StaffHeldFile extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final List<String> HEAD = List.of("when", "what", "group", "area", "state", "came", "children",
            "young", "adults", "seniors", "line");

    @EJB
    private transient HeldFigures figures;

    @Inject
    private transient TownClock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var span = StaffSpan.of(request, clock.today());
        var texts = Texts.in(Language.of(request));
        var lines = figures.lines(span.from(), span.to());
        var table = StaffTable.begin(response, "held-" + span.from() + "-" + span.to());
        table.row(HEAD.stream().map(column -> texts.bare("held.column." + column)));
        for (var line : lines) {
            table.row(cells(line, texts));
        }
    }

    private static Stream<Object> cells(Line line, Texts texts) {
        var report = line.report();
        return Stream.of(TIME.format(line.startsAt()), line.title(), Objects.requireNonNullElse(line.group(), ""),
                Objects.requireNonNullElse(line.area(), ""), texts.bare(report.held() ? "held.yes" : "held.not"),
                number(report.came()), number(report.bands().children()), number(report.bands().young()),
                number(report.bands().adults()), number(report.bands().seniors()),
                Objects.requireNonNullElse(report.line(), ""));
    }

    private static Object number(Integer count) {
        return count == null ? "" : count;
    }
}
