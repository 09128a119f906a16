package jp.idobata.web.staff.report;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import jp.idobata.paper.Pdf;
import jp.idobata.web.frame.Language;
import jp.idobata.web.frame.Texts;
import jp.idobata.web.staff.StaffTable;

/**
 * {@code /staff/insight/report.pdf}, {@code .docx}, {@code .xlsx}, {@code .csv}: the report that the parameters of
 * {@link StaffReportAsked} ask for, as a file. The parameter {@code for} says who reads it: {@code staff} or
 * {@code outside}; without it, what is made to be handed on is for readers outside, and tables to work with are for
 * staff.
 */
@WebServlet({
        StaffReportFile.PATH + "pdf",
        StaffReportFile.PATH + "docx",
        StaffReportFile.PATH + "xlsx",
        StaffReportFile.PATH + "csv"})
public class StaffReportFile extends HttpServlet {

    static final String PATH = "/staff/insight/report.";

    private static final long serialVersionUID = 1;
    private static final Map<String, String> TYPES = Map.of("pdf", "application/pdf", "docx",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "xlsx",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    @Inject
    private transient StaffPrinter printer;

    @Inject
    private transient StaffReportAsked asked;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var kind = request.getServletPath().substring(PATH.length());
        var reader = request.getParameter("for");
        var outside = "outside".equals(reader) || !"staff".equals(reader) && Stream.of("pdf", "docx")
                .anyMatch(kind::equals);
        var printed = printer.print(true, outside);
        var language = Language.of(request);
        var name = "report-" + asked.getFrom() + "-" + asked.getTo() + (outside ? "" : "-staff");
        if (kind.equals("csv")) {
            list(printed, StaffTable.begin(response, name));
            return;
        }
        var file = switch (kind) {
            case "pdf" -> Pdf.of(new ReportPaper(printed, language).xhtml());
            case "docx" -> new ReportDocument(printed, language).file();
            default -> new ReportBook(printed, asked.getFindings(), new ReportWords(Texts.in(language), true,
                    asked.getFindings().days()), outside).file();
        };
        response.setContentType(TYPES.get(kind));
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Content-Disposition", (kind.equals("pdf") ? "inline" : "attachment") + "; filename=\""
                + name
                + "." + kind + "\"");
        response.setContentLength(file.length);
        response.getOutputStream().write(file);
    }

    /** The tables one below the other, and the rules. */
    private static void list(Printed printed, StaffTable out) {
        out.row(Stream.of(printed.title(), printed.period()));
        printed.notes().forEach(line -> out.row(Stream.of(line)));
        for (var table : printed.tables()) {
            out.row(Stream.of());
            out.row(Stream.of(table.title()));
            if (!table.groups().isEmpty()) {
                out.row(Stream.concat(Stream.of(""), table.groups().stream().flatMap(group -> Stream.concat(
                        Stream.of(group.name()), Stream.generate(() -> "").limit(group.columns() - 1L)))));
            }
            out.row(Stream.concat(Stream.of(table.head()), table.heads().stream()));
            table.rows().forEach(row -> out.row(Stream.concat(Stream.of((Object) row.name()), row.cells().stream()
                    .map(cell -> cell.value() == null ? cell.text() : number(cell.value())))));
            table.under().forEach(line -> out.row(Stream.of(line)));
        }
        out.row(Stream.of());
        out.row(Stream.of(printed.rulesHeading()));
        printed.rules().forEach(line -> out.row(Stream.of(line)));
        out.row(Stream.of(printed.made()));
    }

    private static Object number(double value) {
        return value == Math.rint(value) ? (Object) (long) value : Math.round(value * 10) / 10.0;
    }
}
