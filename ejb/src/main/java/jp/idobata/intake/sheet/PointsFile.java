package jp.idobata.intake.sheet;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Points in GeoJSON (RFC 7946) as one sheet: a row a point, a column a property, then latitude and longitude. */
final class PointsFile {

    private static final List<String> POSITION = List.of("緯度", "経度");

    private PointsFile() {
    }

    static RawSheet read(String text) throws IOException {
        try (var reader = Json.createReader(new StringReader(text))) {
            var features = reader.readObject().getJsonArray("features");
            if (features == null) {
                throw new UnreadableFile(UnreadableFile.Why.OTHER_KIND);
            }
            return sheet(features.getValuesAs(JsonObject.class));
        } catch (JsonException | ClassCastException e) {
            throw new IOException("Not GeoJSON", e);
        }
    }

    private static RawSheet sheet(List<JsonObject> features) {
        var names = new LinkedHashSet<String>();
        for (var feature : features) {
            if (feature.get("geometry") instanceof JsonObject geometry
                    && geometry.getString("type", "").contains("Polygon")) {
                throw new UnreadableFile(UnreadableFile.Why.OUTLINES);
            }
            if (feature.get("properties") instanceof JsonObject properties) {
                names.addAll(properties.keySet());
            }
        }
        var rows = new ArrayList<RawRow>();
        var header = new ArrayList<>(names);
        header.addAll(POSITION);
        rows.add(new RawRow(1, header));
        features.forEach(feature -> rows.add(new RawRow(rows.size() + 1, cells(feature, names))));
        return new RawSheet("", rows);
    }

    private static List<String> cells(JsonObject feature, LinkedHashSet<String> names) {
        var properties = feature.get("properties") instanceof JsonObject some ? some : JsonValue.EMPTY_JSON_OBJECT;
        var cells = new ArrayList<String>();
        names.forEach(name -> cells.add(text(properties.get(name))));
        var at = feature.get("geometry") instanceof JsonObject geometry
                && geometry.get("coordinates") instanceof JsonArray two && two.size() >= 2 ? two : null;
        cells.add(at == null ? "" : text(at.get(1)));
        cells.add(at == null ? "" : text(at.get(0)));
        return cells;
    }

    private static String text(JsonValue value) {
        return value == null || value == JsonValue.NULL ? ""
                : value instanceof JsonString string ? string.getString() : value.toString();
    }
}
