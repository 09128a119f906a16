package jp.idobata.web.staff;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table as a file for a spreadsheet: CSV (RFC 4180) in UTF-8 with a mark at the beginning, for the spreadsheets of
 * offices. What people wrote is never taken for a formula.
 */
public final class StaffTable {

    private final PrintWriter out;

    private StaffTable(PrintWriter out) {
        this.out = out;
    }

    /** Begins the answer to a request. */
    public static StaffTable begin(HttpServletResponse response, String fileName) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + fileName + ".csv\"");
        response.getWriter().write('\ufeff');
        return new StaffTable(response.getWriter());
    }

    /** Writes a row; what is null is an empty cell. */
    public void row(Stream<?> cells) {
        out.write(line(cells));
    }

    static String line(Stream<?> cells) {
        return cells.map(StaffTable::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** What a spreadsheet would take for a formula begins with an apostrophe. */
    static String cell(Object value) {
        var text = value == null ? "" : value.toString();
        var safe = text.matches("(?s)[=+\\-@\\t\\r＝＋－＠].*") && !(value instanceof Number) ? "'" + text : text;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
