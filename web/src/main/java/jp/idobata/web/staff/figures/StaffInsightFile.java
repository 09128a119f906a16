package jp.idobata.web.staff.figures;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.idobata.insight.MonthList.Move;
import jp.idobata.web.frame.Language;
import jp.idobata.web.frame.Texts;
import jp.idobata.web.staff.StaffTable;

/**
 * {@code /staff/insight.csv}: the tables of figures for a spreadsheet, as the pages show them: parameter {@code what}
 * (matrix, reach, months, risks) and those of {@link StaffFigures}. UTF-8 with a mark at the beginning; no text is
 * taken for a formula.
 */
@WebServlet("/staff/insight.csv")
public class StaffInsightFile extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient StaffFigures figures;

    @Inject
    private transient StaffInsightPage insight;

    @Inject
    private transient StaffReachPage reach;

    @Inject
    private transient StaffMonthsPage months;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var texts = Texts.in(Language.of(request));
        var what = Objects.requireNonNullElse(request.getParameter("what"), "matrix");
        var rows = switch (what) {
            case "matrix" -> matrix(texts);
            case "reach" -> reach(texts);
            case "months" -> months(texts);
            case "risks" -> risks(texts);
            case "moves" -> moves(texts);
            default -> null;
        };
        if (rows == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var table = StaffTable.begin(response, what + "-" + figures.getFrom() + "-" + figures.getTo());
        rows.forEach(row -> table.row(row.stream()));
    }

    private List<List<Object>> matrix(Texts texts) {
        var matrix = insight.getMatrix();
        var rows = new ArrayList<List<Object>>();
        var head = new ArrayList<Object>(words(texts, "area", "people"));
        matrix.columns().forEach(column -> {
            head.add(figures.plainName(column));
            head.add(figures.plainName(column) + " " + texts.bare("insight.column.rate"));
        });
        rows.add(head);
        for (var row : matrix.rows()) {
            var cells = new ArrayList<Object>();
            cells.add(row.name() == null ? texts.bare("insight.town") : row.name());
            cells.add(row.people());
            row.cells().forEach(cell -> {
                cells.add(cell.count());
                cells.add(cell.rate() == null ? null : figures.rate(cell));
            });
            rows.add(cells);
        }
        rows.add(List.of(figures.getFrom() + " " + figures.getTo(), texts.bare("insight.count." + figures
                .getCounted()), matrix.madeUp() ? texts.bare("areas.sample.note") : ""));
        return rows;
    }

    private List<List<Object>> reach(Texts texts) {
        var rows = new ArrayList<List<Object>>();
        rows.add(words(texts, "area", "people", "points", "near", "far", "metres"));
        reach.getAreas().forEach(area -> rows.add(Stream.of((Object) reach.name(area), area.people() == null ? ""
                : Math.round(area.people()), area.points(), figures.percent(area.near()),
                figures.percent(area.far()), area.metres() == null ? "" : area.metres()).toList()));
        return rows;
    }

    private List<List<Object>> months(Texts texts) {
        var rows = new ArrayList<List<Object>>();
        rows.add(words(texts, "month", "started", "gatherings", "dates", "told", "came", "rests"));
        months.getMonths().forEach(month -> rows.add(List.of(month.month(), month.started(), month.gatherings(),
                month.dates(), month.told(), month.came() == null ? "" : month.came(), month.rests())));
        return rows;
    }

    private List<List<Object>> risks(Texts texts) {
        var rows = new ArrayList<List<Object>>();
        rows.add(words(texts, "what", "who", "area", "last", "next", "alone", "falling", "ahead"));
        months.getRisks().forEach(risk -> rows.add(Stream.of(risk.title(), risk.by(), risk.area(),
                risk.last().toLocalDate(), risk.next() == null ? null : risk.next().toLocalDate(),
                risk.alone() ? 1 : 0, risk.falling() ? 1 : 0, risk.nothingAhead() ? 1 : 0)
                .map(cell -> cell == null ? (Object) "" : cell).toList()));
        return rows;
    }

    private List<List<Object>> moves(Texts texts) {
        var rows = new ArrayList<List<Object>>();
        rows.add(words(texts, "month", "what", "who", "area", "on", "moved"));
        months.allStarted().forEach(move -> rows.add(move(move, texts.bare("insight.column.started"))));
        months.allResting().forEach(move -> rows.add(move(move, texts.bare("insight.column.rests"))));
        return rows;
    }

    private List<Object> move(Move move, String what) {
        return Stream.of(months.getMonth(), move.title(), move.by(), move.area(), move.on(), what)
                .map(cell -> cell == null ? (Object) "" : cell).toList();
    }

    private static List<Object> words(Texts texts, String... columns) {
        return Stream.of(columns).map(column -> (Object) texts.bare("insight.column." + column)).toList();
    }
}
