package jp.idobata.intake.area;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the features of a GeoJSON file, piece by piece: such files are long. */
final class GeoJsonFile {

    /** Most features of a file. */
    static final int FEATURES_MOST = 5_000;
    /** Most points of a file. */
    static final int POINTS_MOST = 500_000;

    private static final int DEPTH_MOST = 12;

    private final JsonParser parser;
    private final List<Feature> features = new ArrayList<>();
    private int points;

    /**
     * A feature as it stands.
     *
     * @param number its place in the file, from 1
     * @param properties all that are no list and no object, as text
     * @param type of its geometry; null if it has none
     * @param coordinates lists within lists, with {@code double[]} for points; null if there are none
     */
    record Feature(int number, Map<String, String> properties, String type, Object coordinates) {
    }

    private GeoJsonFile(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * The features of a file.
     *
     * @throws UnreadableFile if it is no GeoJSON, or too large
     */
    static List<Feature> read(byte[] bytes) {
        try (var parser = Json.createParser(new ByteArrayInputStream(withoutMark(bytes)))) {
            var file = new GeoJsonFile(parser);
            if (!parser.hasNext() || parser.next() != Event.START_OBJECT) {
                throw UnreadableFile.noGeoJson();
            }
            file.top();
            if (file.features.isEmpty()) {
                throw UnreadableFile.noFeatures();
            }
            return file.features;
        } catch (JsonException | IllegalStateException | ArithmeticException e) {
            throw UnreadableFile.noGeoJson();
        }
    }

    private static byte[] withoutMark(byte[] bytes) {
        var mark = bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        return mark ? java.util.Arrays.copyOfRange(bytes, 3, bytes.length) : bytes;
    }

    private void top() {
        for (var event = parser.next(); event != Event.END_OBJECT; event = parser.next()) {
            var key = parser.getString();
            var value = parser.next();
            if (key.equals("features") && value == Event.START_ARRAY) {
                while (parser.next() == Event.START_OBJECT) {
                    feature();
                }
            } else {
                skip(value);
            }
        }
    }

    private void feature() {
        if (features.size() == FEATURES_MOST) {
            throw UnreadableFile.tooMany(FEATURES_MOST, POINTS_MOST);
        }
        Map<String, String> properties = Map.of();
        var shape = new Object[2];
        for (var event = parser.next(); event != Event.END_OBJECT; event = parser.next()) {
            var key = parser.getString();
            var value = parser.next();
            if (key.equals("properties") && value == Event.START_OBJECT) {
                properties = properties();
            } else if (key.equals("geometry") && value == Event.START_OBJECT) {
                geometry(shape);
            } else {
                skip(value);
            }
        }
        features.add(new Feature(features.size() + 1, properties, (String) shape[0], shape[1]));
    }

    private Map<String, String> properties() {
        var properties = new LinkedHashMap<String, String>();
        for (var event = parser.next(); event != Event.END_OBJECT; event = parser.next()) {
            var key = parser.getString();
            var value = parser.next();
            switch (value) {
                case VALUE_STRING, VALUE_NUMBER -> properties.put(key, parser.getString().strip());
                case VALUE_TRUE -> properties.put(key, "true");
                case VALUE_FALSE -> properties.put(key, "false");
                default -> skip(value);
            }
        }
        return properties;
    }

    private void geometry(Object[] shape) {
        for (var event = parser.next(); event != Event.END_OBJECT; event = parser.next()) {
            var key = parser.getString();
            var value = parser.next();
            if (key.equals("type") && value == Event.VALUE_STRING) {
                shape[0] = parser.getString();
            } else if (key.equals("coordinates") && value == Event.START_ARRAY) {
                shape[1] = list(0);
            } else {
                skip(value);
            }
        }
    }

    /** A list of lists, or a point. */
    private Object list(int depth) {
        if (depth > DEPTH_MOST) {
            throw UnreadableFile.noGeoJson();
        }
        var lists = new ArrayList<Object>();
        var numbers = new double[2];
        var count = 0;
        for (var event = parser.next(); event != Event.END_ARRAY; event = parser.next()) {
            if (event == Event.START_ARRAY) {
                lists.add(list(depth + 1));
            } else if (event == Event.VALUE_NUMBER) {
                if (count < 2) {
                    numbers[count] = parser.getBigDecimal().doubleValue();
                }
                count++;
            } else {
                skip(event);
            }
        }
        if (count < 2) {
            return lists;
        }
        if (++points > POINTS_MOST) {
            throw UnreadableFile.tooMany(FEATURES_MOST, POINTS_MOST);
        }
        return numbers;
    }

    private void skip(Event value) {
        if (value == Event.START_OBJECT) {
            parser.skipObject();
        } else if (value == Event.START_ARRAY) {
            parser.skipArray();
        }
    }
}
