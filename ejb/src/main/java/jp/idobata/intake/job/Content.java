package jp.idobata.intake.job;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is said of a thing, field by field, so that two tellings can be compared. Texts in a list that has no order
 * (themes) are sorted; a field that says nothing is missing.
 */
public final class Content {

    private static final String DATES = "dates";

    /** Made when it is first needed, for it takes its time. */
    private static final class Text {
        private static final Jsonb JSON = JsonbBuilder.create();
        /** Kept, because it is searched for in every archive anew each time. */
        private static final JsonProvider PARTS = JsonProvider.provider();
    }

    private final SortedMap<String, JsonValue> fields = new TreeMap<>();

    private Content() {
    }

    /** Of a record, each component a field. */
    public static Content of(Object record) {
        return parse(Text.JSON.toJson(record));
    }

    /** Of the text that {@link #toString} gave. */
    public static Content parse(String json) {
        var content = new Content();
        try (var reader = Text.PARTS.createReader(new StringReader(json))) {
            reader.readObject().forEach(content::put);
        }
        return content;
    }

    /** The field's text or value; null if it says nothing. */
    JsonValue get(String field) {
        return fields.get(field);
    }

    /** A field's text; empty if it says nothing. */
    String text(String field) {
        return fields.get(field) instanceof JsonString text ? text.getString() : "";
    }

    /** Names of all fields that say something. */
    Set<String> names() {
        return fields.keySet();
    }

    /** The same with another word on one field; null takes it out. */
    Content with(String field, JsonValue value) {
        var other = new Content();
        other.fields.putAll(fields);
        other.fields.remove(field);
        if (value != null) {
            other.put(field, value);
        }
        return other;
    }

    /** The same without fields of which the other says nothing. */
    Content asFarAs(Content other) {
        var both = new Content();
        both.fields.putAll(fields);
        both.fields.keySet().retainAll(other.fields.keySet());
        return both;
    }

    Content with(String field, String text) {
        return with(field, text == null ? null : Text.PARTS.createValue(text));
    }

    Content with(String field, Long number) {
        return with(field, number == null ? null : Text.PARTS.createValue(number));
    }

    /** The same without dates that are over by then; of two at the same time the first. A rule's first date stays. */
    Content ahead(LocalDateTime now) {
        if (fields.containsKey("rrule") || !(fields.get(DATES) instanceof JsonArray dates)) {
            return this;
        }
        var kept = Text.PARTS.createArrayBuilder();
        var starts = new HashSet<String>();
        dates.stream().map(JsonValue::asJsonObject).filter(date -> overAt(date).isAfter(now))
                .filter(date -> starts.add(date.getString("startsAt"))).forEach(kept::add);
        return with(DATES, kept.build());
    }

    private static LocalDateTime overAt(JsonObject date) {
        var start = LocalDateTime.parse(date.getString("startsAt"));
        return date.containsKey("endsAt") ? LocalDateTime.parse(date.getString("endsAt"))
                : date.getBoolean("allDay") ? start.toLocalDate().plusDays(1).atStartOfDay() : start.plusHours(2);
    }

    /** The record whose components are these fields. */
    <T> T as(Class<T> type) {
        return Text.JSON.fromJson(toString(), type);
    }

    /** Names of fields that say something else there. */
    Set<String> differing(Content other) {
        var names = new TreeSet<>(fields.keySet());
        names.addAll(other.fields.keySet());
        names.removeIf(name -> Objects.equals(fields.get(name), other.fields.get(name)));
        return names;
    }

    private void put(String field, JsonValue value) {
        var array = value instanceof JsonArray list ? list : null;
        var empty = value == JsonValue.NULL || array != null && array.isEmpty()
                || value instanceof JsonString text && text.getString().isEmpty();
        if (!empty) {
            fields.put(field, array == null ? value : ordered(array));
        }
    }

    private static JsonValue ordered(JsonArray list) {
        if (!list.stream().allMatch(JsonString.class::isInstance)) {
            return list;
        }
        var sorted = Text.PARTS.createArrayBuilder();
        list.getValuesAs(JsonString.class).stream().map(JsonString::getString).sorted(Comparator.naturalOrder())
                .forEach(sorted::add);
        return sorted.build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Content content && fields.equals(content.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    @Override
    public String toString() {
        var object = Text.PARTS.createObjectBuilder();
        fields.forEach(object::add);
        return object.build().toString();
    }
}
