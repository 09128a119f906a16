package jp.idobata.web.staff.connect;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.idobata.paper.Pdf;
import jp.idobata.web.frame.Site;

/** The sheet as a PDF, made of one form and kept nowhere. It cannot be asked for by its address alone. */
@WebServlet("/staff/connect/sheet.pdf")
public class StaffSheetFile extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient StaffSheets sheets;

    @Inject
    private transient Site site;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var sheet = sheets.of(Typed.of(request));
        response.setHeader("Cache-Control", "private, no-store");
        if (sheet.items().isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var pdf = Pdf.of(new SheetPaper(sheet, site.getName(), site.getUrl()).xhtml());
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "inline; filename=\"sheet.pdf\"");
        response.setContentLength(pdf.length);
        response.getOutputStream().write(pdf);
    }
}
