package jp.idobata.web.frame;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.idobata.gathering.Gatherings;

/**
 * For whoever watches the server: {@code /health/live} answers while it runs, {@code /health/ready} while it can serve
 * pages.
 */
@WebServlet({"/health/live", "/health/ready"})
public class Health extends HttpServlet {

    private static final long serialVersionUID = 1;

    @EJB
    private transient Gatherings gatherings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var up = request.getServletPath().endsWith("live") || databaseAnswers();
        response.setStatus(up ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/json");
        response.getWriter().print(up ? "{\"status\":\"UP\"}" : "{\"status\":\"DOWN\"}");
    }

    private boolean databaseAnswers() {
        try {
            return !gatherings.themes().isEmpty();
        } catch (EJBException e) {
            return false;
        }
    }
}
