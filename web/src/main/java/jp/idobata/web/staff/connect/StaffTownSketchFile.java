package jp.idobata.web.staff.connect;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.idobata.publishing.PublicAreas;

/** The town to point at, the same for everybody. */
@WebServlet("/staff/connect/town.svg")
public class StaffTownSketchFile extends HttpServlet {

    private static final long serialVersionUID = 1;

    @EJB
    private transient PublicAreas areas;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var sketch = TownSketch.of(areas.all());
        if (sketch.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("image/svg+xml;charset=UTF-8");
        response.getWriter().write(sketch.get().svg());
    }
}
