package jp.idobata.web.staff.area;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.idobata.area.AreaRegister;

/**
 * {@code /staff/areas/map.json}: the outlines and anchors of today's areas as GeoJSON, with as few points as a screen
 * shows. The number of the area is the feature's {@code id}; names and figures stand in the page.
 */
@WebServlet("/staff/areas/map.json")
public class StaffAreaMap extends HttpServlet {

    private static final long serialVersionUID = 1;

    @EJB
    private transient AreaRegister register;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var outlines = register.outlines();
        response.setContentType("application/geo+json");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "private, no-store");
        var out = response.getWriter();
        out.write("{\"type\":\"FeatureCollection\",\"features\":[");
        var comma = "";
        for (var area : register.all(true)) {
            var shape = outlines.containsKey(area.id()) ? outlines.get(area.id()) : area.latitude() == null ? "null"
                    : "{\"type\":\"Point\",\"coordinates\":[" + area.longitude() + "," + area.latitude() + "]}";
            out.write(comma + "{\"type\":\"Feature\",\"id\":" + area.id() + ",\"properties\":{},\"geometry\":" + shape
                    + "}");
            comma = ",";
        }
        out.write("]}");
    }
}
