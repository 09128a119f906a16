package jp.idobata.intake.area;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.idobata.area.DrawnArea;
import jp.idobata.intake.area.OutlinePlan.Row;
import jp.idobata.intake.area.OutlinePlan.State;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;

class OutlineReadingTest {

    private static final OutlineChoices CHOICES = new OutlineChoices("小学校区", "name", "区", "no", "", null,
            LocalDate.of(2026, 4, 1), false);

    @Test
    void featuresOfOneNameAreOneArea() {
        var plan = plan(List.of(), feature("東小学校", "1", box(138.0, 34.0)), feature("東小学校", "1", box(138.2, 34.0)));

        var row = plan.rows().get(0);
        assertEquals(1, plan.rows().size());
        assertEquals("東小学校区", row.name());
        assertEquals("1, 2", row.where());
        assertEquals(Set.of(Note.SEVERAL), row.notes());
        assertEquals(2, row.outline().shape().getNumGeometries());
    }

    @Test
    void newDrawnAnewAsItWasAndGoneAreToldApart() {
        var same = shape(box(138.0, 34.0));
        var plan = plan(List.of(drawn(1, "東小学校区", null, same), drawn(2, "西小学校区", null, same),
                drawn(3, "南小学校区", null, same), drawn(4, "北の古い名", "7", null)),
                feature("東小学校", "1", box(138.0, 34.0)), feature("西小学校", "2", box(138.05, 34.0)),
                feature("北小学校", "7", box(138.2, 34.0)), feature("中小学校", "8", box(138.4, 34.0)));

        assertEquals(State.SAME, row(plan, "東小学校区").state());
        assertEquals(State.REDRAWN, row(plan, "西小学校区").state());
        assertEquals(67, row(plan, "西小学校区").changed());
        assertEquals(4L, row(plan, "北小学校区").areaId(), "the code tells that it has another name now");
        assertEquals(State.NEW, row(plan, "中小学校区").state());
        assertEquals(State.GONE, row(plan, "南小学校区").state());
    }

    @Test
    void latitudeThatStandsFirstIsNoticedAndPutRight() {
        var plan = plan(List.of(), feature("東", "1", "[[[34.0,138.0],[34.1,138.0],[34.1,138.1],[34.0,138.0]]]"));

        var row = plan.rows().get(0);
        assertEquals(Set.of(Note.SWAPPED), row.notes());
        assertEquals(138.0, row.outline().shape().getEnvelopeInternal().getMinX());
    }

    @Test
    void metresOfAPlaneArePutAside() {
        var plan = plan(List.of(), feature("東", "1", "[[[-12345.0,-60000.0],[-12000.0,-60000.0],[-12000,-59000],"
                + "[-12345.0,-60000.0]]]"));

        assertEquals(State.ASIDE, plan.rows().get(0).state());
        assertEquals(Set.of(Note.NO_DEGREES), plan.rows().get(0).notes());
    }

    @Test
    void aBowtieIsMendedAndAnOpenRingClosed() {
        var plan = plan(List.of(), feature("東", "1", "[[[138.0,34.0],[138.1,34.1],[138.1,34.0],[138.0,34.1]]]"));

        var row = plan.rows().get(0);
        assertEquals(Set.of(Note.MENDED, Note.OPEN_RING), row.notes());
        assertTrue(row.outline().shape().isValid());
    }

    @Test
    void whatCoversAnotherAndWhatLiesFarOffIsTold() {
        var plan = plan(List.of(), feature("東", "1", box(138.0, 34.0)), feature("西", "2", box(138.05, 34.0)),
                feature("遠", "3", box(141.0, 39.0)));

        assertEquals(Set.of(Note.OVERLAP), row(plan, "東区").notes());
        assertEquals("西区", row(plan, "東区").about());
        assertEquals(Set.of(Note.FAR), row(plan, "遠区").notes());
    }

    @Test
    void pointsAndNamelessFeaturesArePutAside() {
        var plan = plan(List.of(), "{\"type\":\"Feature\",\"properties\":{\"name\":\"点\"},\"geometry\":{\"type\":"
                + "\"Point\",\"coordinates\":[138,34]}}", feature("", "1", box(138.0, 34.0)));

        assertEquals(List.of(Set.of(Note.NO_POLYGON), Set.of(Note.NO_NAME)),
                plan.rows().stream().map(Row::notes).toList());
    }

    @Test
    void whatIsNoGeoJsonIsRefused() {
        for (var text : List.of("", "{}", "[1,2]", "{\"features\":[", "{\"features\":[]}", "あ",
                "{\"features\":[{\"geometry\":{\"coordinates\":" + "[".repeat(50) + "]".repeat(50) + "}}]}")) {
            assertThrows(UnreadableFile.class, () -> GeoJsonFile.read(text.getBytes(StandardCharsets.UTF_8)), text);
        }
    }

    @Test
    void aLineOfManyPointsIsShownWithFewAndStaysSound() {
        var points = new StringBuilder("[[");
        for (var i = 0; i <= 3600; i++) {
            var angle = Math.toRadians(i % 3600 / 10.0);
            points.append(i == 0 ? "" : ",").append('[').append(138 + Math.cos(angle) / 10).append(',')
                    .append(34 + Math.sin(angle) / 10).append(']');
        }
        var outline = plan(List.of(), feature("丸", "1", points + "]]")).rows().get(0).outline();

        assertTrue(outline.points() > 3600);
        assertTrue(outline.drawn().length() < 3000, "drawn with " + outline.drawn().length() + " letters");
    }

    private static OutlinePlan plan(List<DrawnArea> drawn, String... features) {
        var file = "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
        return OutlineReading.plan(GeoJsonFile.read(file.getBytes(StandardCharsets.UTF_8)), CHOICES, drawn);
    }

    private static String feature(String name, String number, String coordinates) {
        return "{\"type\":\"Feature\",\"properties\":{\"name\":\"" + name + "\",\"no\":" + number
                + ",\"x\":null},\"geometry\":{\"coordinates\":" + coordinates + ",\"type\":\"Polygon\"}}";
    }

    /** A tenth of a degree wide. */
    private static String box(double west, double south) {
        var east = west + 0.1;
        var north = south + 0.1;
        return List.of(List.of(west, south), List.of(east, south), List.of(east, north), List.of(west, north),
                List.of(west, south)).stream().map(Object::toString).collect(Collectors.joining(",", "[[", "]]"));
    }

    private static Geometry shape(String coordinates) {
        return plan(List.of(), feature("x", "1", coordinates)).rows().get(0).outline().shape();
    }

    private static DrawnArea drawn(long id, String name, String code, Geometry shape) {
        return new DrawnArea(id, null, "小学校区", name, code, shape);
    }

    private static Row row(OutlinePlan plan, String name) {
        return plan.rows().stream().filter(row -> row.name().equals(name)).findFirst().orElseThrow();
    }
}
