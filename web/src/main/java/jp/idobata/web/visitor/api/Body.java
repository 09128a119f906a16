package jp.idobata.web.visitor.api;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * A body of JSON (RFC 8259), read with bounds: so many bytes, UTF-8 throughout, one object with no member named twice,
 * nested no deeper than anything here is. A number stays the text it was sent as, so that no size of it costs anything.
 */
final class Body {

    /** Most bytes of a body; the longest gathering with all its dates has a third of that. */
    static final int BYTES_MOST = 128 << 10;

    private static final int DEPTH_MOST = 3;

    private final JsonParser parser;

    private Body(JsonParser parser) {
        this.parser = parser;
    }

    /** A number as it was sent. */
    record Numeral(String text) {
    }

    /**
     * The text of a body.
     *
     * @throws Unfit 413 if it is too long, 400 if it is not UTF-8
     */
    static String text(InputStream in, Words words) throws IOException {
        var bytes = in.readNBytes(BYTES_MOST + 1);
        if (bytes.length > BYTES_MOST) {
            throw new Unfit(413, words.say("body.large"), List.of());
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new Unfit(400, words.say("body.utf8"), List.of());
        }
    }

    /**
     * The members of the object that a text is: texts, {@link Numeral}s, truth values, lists and maps of such; what is
     * null is left out.
     *
     * @throws Unfit 400 if it is no such object
     */
    static Map<String, Object> members(String text, Words words) {
        try (var parser = Json.createParser(new StringReader(text))) {
            if (parser.next() == JsonParser.Event.START_OBJECT) {
                var members = new Body(parser).object(1);
                if (members.isPresent() && !parser.hasNext()) {
                    return members.get();
                }
            }
        } catch (JsonException | NoSuchElementException | IllegalStateException e) {
            // Said below, as for everything that is no object of JSON; the parser's own words speak of what was sent.
        }
        throw new Unfit(400, words.say("body.json"), List.of());
    }

    private Optional<Map<String, Object>> object(int depth) {
        var members = new LinkedHashMap<String, Object>();
        for (var event = parser.next(); event != JsonParser.Event.END_OBJECT; event = parser.next()) {
            var name = parser.getString();
            var value = value(parser.next(), depth);
            if (value.isEmpty() || members.put(name, value.get()) != null) {
                return Optional.empty();
            }
        }
        members.values().removeIf(value -> value == JsonParser.Event.VALUE_NULL);
        return Optional.of(members);
    }

    private Optional<Object> value(JsonParser.Event event, int depth) {
        return switch (event) {
            case VALUE_STRING -> Optional.of(parser.getString());
            case VALUE_NUMBER -> Optional.of(new Numeral(parser.getString()));
            case VALUE_TRUE -> Optional.of(true);
            case VALUE_FALSE -> Optional.of(false);
            case VALUE_NULL -> Optional.of(event);
            case START_OBJECT -> depth == DEPTH_MOST ? Optional.empty() : object(depth + 1).map(Object.class::cast);
            case START_ARRAY -> depth == DEPTH_MOST ? Optional.empty() : list(depth + 1).map(Object.class::cast);
            default -> Optional.empty();
        };
    }

    private Optional<List<Object>> list(int depth) {
        var values = new ArrayList<Object>();
        for (var event = parser.next(); event != JsonParser.Event.END_ARRAY; event = parser.next()) {
            var value = value(event, depth);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            values.add(value.get());
        }
        return Optional.of(values);
    }
}
