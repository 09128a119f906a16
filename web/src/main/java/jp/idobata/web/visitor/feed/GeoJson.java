package jp.idobata.web.visitor.feed;

import jakarta.json.stream.JsonGenerator;
import jakarta.servlet.http.HttpServletResponse;

/** The grammar of GeoJSON (RFC 7946), as far as it is used here. */
final class GeoJson {

    private GeoJson() {
    }

    static void begin(HttpServletResponse response) {
        response.setContentType("application/geo+json");
        response.setCharacterEncoding("UTF-8");
    }

    static void collection(JsonGenerator out) {
        out.writeStartObject().write("type", "FeatureCollection").writeStartArray("features");
    }

    /** Longitude first, as the RFC has it. */
    static void point(JsonGenerator out, double longitude, double latitude) {
        out.writeStartObject("geometry").write("type", "Point").writeStartArray("coordinates").write(longitude)
                .write(latitude).writeEnd().writeEnd();
    }
}
