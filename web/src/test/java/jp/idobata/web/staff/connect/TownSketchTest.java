package jp.idobata.web.staff.connect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import jp.idobata.publishing.PublicArea;
import org.junit.jupiter.api.Test;

class TownSketchTest {

    private static final List<PublicArea> AREAS = List.of(area(1, "男木<地区>", 34.42, 134.06), area(2, "塩江 & 地区", 34.17,
            134.08), area(3, "国分寺", 34.29, 133.95), area(4, "庵治", 34.38, 134.13));

    @Test
    void aPressOnADistrictMeansThatDistrict() throws Exception {
        var town = TownSketch.of(AREAS).orElseThrow();
        var drawing = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(
                town.svg().getBytes(StandardCharsets.UTF_8)));
        var dots = drawing.getElementsByTagName("circle");
        assertEquals(AREAS.size(), dots.getLength());
        for (var i = 0; i < dots.getLength(); i++) {
            var at = dots.item(i).getAttributes();
            var point = town.at(Integer.parseInt(at.getNamedItem("cx").getNodeValue()),
                    Integer.parseInt(at.getNamedItem("cy").getNodeValue()));
            assertEquals(AREAS.get(i).name(), town.near(point));
            assertEquals(AREAS.get(i).latitude(), point.latitude(), 0.002);
            assertEquals(AREAS.get(i).longitude(), point.longitude(), 0.002);
        }
    }

    @Test
    void aTownWithoutPointsHasNoSketch() {
        assertFalse(TownSketch.of(List.of(area(1, "市", null, null))).isPresent());
        assertTrue(TownSketch.of(List.of(area(1, "市", 34.3, 134.0))).isPresent(), "one alone is drawn");
    }

    private static PublicArea area(long id, String name, Double latitude, Double longitude) {
        return new PublicArea(id, "地区", name, null, null, latitude, longitude, List.of());
    }
}
