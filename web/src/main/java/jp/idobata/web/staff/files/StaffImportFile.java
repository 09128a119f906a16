package jp.idobata.web.staff.files;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.idobata.intake.job.ImportReports;
import jp.idobata.intake.job.ImportRow;
import jp.idobata.web.frame.Language;
import jp.idobata.web.frame.Texts;
import jp.idobata.web.staff.StaffTable;

/**
 * {@code /staff/imports.csv}: what became of each row of an import, for a spreadsheet: parameters {@code run only}.
 * UTF-8 with a mark at the beginning, for the spreadsheets of offices. What the file says is never taken for a formula.
 */
@WebServlet("/staff/imports.csv")
public class StaffImportFile extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final int AT_ONCE = 1000;
    private static final List<String> HEAD = List.of("imports.sheet", "imports.line", "imports.what",
            "imports.outcome", "imports.changes", "imports.keeps", "imports.why");

    @EJB
    private transient ImportReports reports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var number = request.getParameter("run");
        var run = number == null || !number.matches("[1-9]\\d{0,17}") ? null
                : reports.find(Long.parseLong(number)).orElse(null);
        if (run == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var texts = Texts.in(Language.of(request));
        var only = Asked.outcome(request.getParameter("only"));
        var table = StaffTable.begin(response, "import-" + run.id());
        table.row(HEAD.stream().map(texts::bare));
        var rows = reports.rows(run.id(), only, 0, AT_ONCE);
        for (var first = 0; !rows.isEmpty() && first < ImportReports.FILE_MOST; first += AT_ONCE) {
            for (var row : rows) {
                table.row(cells(row, texts));
            }
            rows = reports.rows(run.id(), only, first + AT_ONCE, AT_ONCE);
        }
    }

    private static Stream<String> cells(ImportRow row, Texts texts) {
        return Stream.of(row.sheet(), String.valueOf(row.line()), row.said(),
                row.outcome() == null ? "" : texts.bare("imports.outcome." + row.outcome()),
                fields(row.changed(), texts), fields(row.kept(), texts), row.told().stream()
                        .map(told -> texts.bare("staff.imports.reason." + told.reason()) + " " + told.column() + " "
                                + told.raw()).collect(Collectors.joining("\n")));
    }

    private static String fields(List<String> names, Texts texts) {
        return names.stream().map(name -> texts.bare(texts.has("imports.field." + name) ? "imports.field." + name
                : "imports.field.other")).distinct().collect(Collectors.joining(" / "));
    }
}
