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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.idobata.attendance.held.HeldFigures;
import jp.idobata.attendance.held.HeldFigures.Line;
import jp.idobata.calendar.TownClock;
import jp.idobata.web.frame.Language;
import jp.idobata.web.frame.Texts;

/**
 * {@code /staff/held.csv}: what was held and how many came, date by date, for a spreadsheet: parameters {@code from
 * to}. UTF-8 with a mark at the beginning, for the spreadsheets of offices. What people wrote is never taken for a
 * formula.
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
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Content-Disposition", "attachment; filename=\"held-" + span.from() + "-" + span.to()
                + ".csv\"");
        var out = response.getWriter();
        out.write('\ufeff');
        out.write(row(HEAD.stream().map(column -> texts.bare("held.column." + column))));
        for (var line : lines) {
            out.write(row(cells(line, texts)));
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

    private static String number(Integer count) {
        return count == null ? "" : count.toString();
    }

    static String row(Stream<?> cells) {
        return cells.map(cell -> cell(cell.toString())).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** A cell as RFC 4180 has it; what a spreadsheet would take for a formula begins with an apostrophe. */
    static String cell(String text) {
        var safe = text.matches("(?s)[=+\\-@\\t\\r＝＋－＠].*") ? "'" + text : text;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
