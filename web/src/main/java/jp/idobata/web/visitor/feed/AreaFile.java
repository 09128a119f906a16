package jp.idobata.web.visitor.feed;

import jakarta.ejb.EJB;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import jp.idobata.Fingerprint;
import jp.idobata.publishing.PublicAreas;

/**
 * {@code /areas.geojson}: the areas of the town as GeoJSON (RFC 7946), by their outline, or by a point where none is
 * drawn. What a map shows where the town has no tiles. One statement.
 */
@WebServlet(AreaFile.ADDRESS)
public class AreaFile extends HttpServlet {

    /** Where it is. */
    public static final String ADDRESS = "/areas.geojson";

    private static final long serialVersionUID = 1;
    private static final int TAG_LENGTH = 32;

    @EJB
    private transient PublicAreas areas;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var text = new StringWriter();
        try (var out = Json.createGenerator(text)) {
            GeoJson.collection(out);
            areas.outlines().forEach(area -> feature(out, area));
            out.writeEnd().writeEnd();
        }
        var tag = "W/\"" + Fingerprint.of(text.toString()).substring(0, TAG_LENGTH) + "\"";
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("ETag", tag);
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        GeoJson.begin(response);
        response.getWriter().write(text.toString());
    }

    private static void feature(JsonGenerator out, PublicAreas.Drawn area) {
        out.writeStartObject().write("type", "Feature").write("id", area.id());
        if (area.outline() == null) {
            GeoJson.point(out, area.longitude(), area.latitude());
        } else {
            try (var outline = Json.createReader(new StringReader(area.outline()))) {
                out.write("geometry", outline.readObject());
            }
        }
        out.writeStartObject("properties").write("name", area.name()).writeEnd().writeEnd();
    }
}
