package jp.idobata.web.visitor.api;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Map;

/**
 * The document that describes this interface (OpenAPI 3.1). {@code openapi.json} is written by hand; where it says
 * {@code @key}, the text of that key is put in, so that it exists in every language.
 */
final class Description {

    private static final JsonObject WRITTEN = read();

    private Description() {
    }

    private static JsonObject read() {
        try (var reader = Json.createReader(Description.class.getResourceAsStream("openapi.json"))) {
            return reader.readObject();
        }
    }

    /**
     * The document as JSON.
     *
     * @param site address of the site, without a slash at the end
     */
    static String json(Words words, String site) {
        return said(WRITTEN, words, site).toString();
    }

    /** The same document as YAML. */
    static String yaml(Words words, String site) {
        var out = new StringBuilder();
        lines(said(WRITTEN, words, site).asJsonObject(), "", out);
        return out.toString();
    }

    private static JsonValue said(JsonValue value, Words words, String site) {
        if (value instanceof JsonObject object) {
            var said = Json.createObjectBuilder();
            object.forEach((key, member) -> said.add(key, said(member, words, site)));
            return said.build();
        }
        if (value instanceof JsonArray array) {
            var said = Json.createArrayBuilder();
            array.forEach(member -> said.add(said(member, words, site)));
            return said.build();
        }
        if (value instanceof JsonString string) {
            var text = string.getString();
            return text.startsWith("@") ? Json.createValue(words.say(text.substring(1)))
                    : text.equals("/api") ? Json.createValue(site + text) : value;
        }
        return value;
    }

    /** YAML takes JSON's words for words, numbers and empty lists; only the frame around them is written in its way. */
    private static void lines(JsonObject object, String indent, StringBuilder out) {
        for (var member : object.entrySet()) {
            out.append(indent).append(Json.createValue(member.getKey())).append(':');
            value(member, indent, out);
        }
    }

    private static void value(Map.Entry<String, JsonValue> member, String indent, StringBuilder out) {
        if (member.getValue() instanceof JsonObject object && !object.isEmpty()) {
            out.append('\n');
            lines(object, indent + "  ", out);
        } else if (member.getValue() instanceof JsonArray array && !array.isEmpty()) {
            out.append('\n');
            array.forEach(entry -> out.append(indent).append("  - ").append(entry).append('\n'));
        } else {
            out.append(' ').append(member.getValue()).append('\n');
        }
    }
}
