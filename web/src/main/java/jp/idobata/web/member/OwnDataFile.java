package jp.idobata.web.member;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import jp.idobata.account.OwnData;
import jp.idobata.calendar.TownClock;

/** {@code /my/data}: all that the town knows of whoever is signed in, as a file to keep. Nobody else keeps it. */
@WebServlet("/my/data")
public class OwnDataFile extends HttpServlet {

    private static final long serialVersionUID = 1;

    @EJB
    private transient OwnData data;

    @Inject
    private transient TownClock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var file = data.file().getBytes(StandardCharsets.UTF_8);
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Disposition", "attachment; filename=\"my-data-" + clock.today() + ".json\"");
        response.setHeader("Cache-Control", "private, no-store");
        response.setContentLength(file.length);
        response.getOutputStream().write(file);
    }
}
