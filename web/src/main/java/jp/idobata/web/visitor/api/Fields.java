package jp.idobata.web.visitor.api;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The members that somebody wants of an answer, instead of all ({@code fields=id,title,place.name}). They come in the
 * order in which the answer has them. Which ones there are is read from the records themselves.
 */
final class Fields {

    /** Name of the parameter. */
    static final String PARAMETER = "fields";

    /** Only a name like those of this interface is repeated to whoever sent it. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,29}(\\.[A-Za-z][A-Za-z0-9]{0,29}){0,3}");
    private static final int MOST = 60;

    private final Tree chosen;

    private Fields(Tree chosen) {
        this.chosen = chosen;
    }

    /** What is chosen below each name; nothing below means all of it. */
    private record Tree(Map<String, Tree> parts) {

        Tree() {
            this(new LinkedHashMap<>());
        }
    }

    /**
     * What is asked for; all of it if nothing is.
     *
     * @param answer what the answer, or each item of a list, is
     */
    static Fields of(Given given, Class<? extends Record> answer, Words words) {
        var names = given.values(PARAMETER).stream().flatMap(value -> Arrays.stream(value.split(",", MOST + 1)))
                .map(String::strip).filter(name -> !name.isEmpty()).distinct().toList();
        var tree = new Tree();
        for (var name : names.subList(0, Math.min(MOST, names.size()))) {
            if (!NAME.matcher(name).matches() || !add(tree, List.of(name.split("\\.")), answer)) {
                var said = NAME.matcher(name).matches() ? name : "…";
                throw new Unfit(400, null, List.of(new Problem.Fault(PARAMETER, words.say("field.fields").replace("{0}",
                        said))));
            }
        }
        return new Fields(names.isEmpty() ? null : tree);
    }

    /** Adds a way through records; false if it leads nowhere. */
    private static boolean add(Tree tree, List<String> way, Class<?> type) {
        var component = type == null ? Optional.<RecordComponent>empty()
                : Arrays.stream(type.getRecordComponents()).filter(one -> one.getName().equals(way.get(0))).findFirst();
        if (component.isEmpty()) {
            return false;
        }
        var known = tree.parts.get(way.get(0));
        if (way.size() == 1) {
            tree.parts.put(way.get(0), new Tree());
            return true;
        }
        if (known != null && known.parts.isEmpty()) {
            return add(new Tree(), way.subList(1, way.size()), inside(component.get()));
        }
        return add(tree.parts.computeIfAbsent(way.get(0), any -> new Tree()), way.subList(1, way.size()),
                inside(component.get()));
    }

    /** The record that a member is, or that each of its items is; null if it is neither. */
    private static Class<?> inside(RecordComponent component) {
        var type = component.getGenericType() instanceof ParameterizedType list
                && list.getActualTypeArguments()[0] instanceof Class<?> item ? item : component.getType();
        return type.isRecord() ? type : null;
    }

    /** A list with items of these members alone. */
    Object of(Items<?> list) {
        if (chosen == null) {
            return list;
        }
        var whole = read(list);
        return Json.createObjectBuilder(whole).add("items", array(whole.getJsonArray("items"), chosen)).build()
                .toString();
    }

    /** One thing with these members alone. */
    Object of(Record one) {
        return chosen == null ? one : object(read(one), chosen).toString();
    }

    private static JsonObject read(Object answer) {
        try (var reader = Json.createReader(new StringReader(AsJson.write(answer)))) {
            return reader.readObject();
        }
    }

    private static JsonValue value(JsonValue value, Tree tree) {
        if (tree.parts.isEmpty()) {
            return value;
        }
        return value instanceof JsonObject object ? object(object, tree)
                : value instanceof JsonArray array ? array(array, tree) : value;
    }

    private static JsonArray array(JsonArray all, Tree tree) {
        var kept = Json.createArrayBuilder();
        all.forEach(one -> kept.add(value(one, tree)));
        return kept.build();
    }

    private static JsonObject object(JsonObject whole, Tree tree) {
        var kept = Json.createObjectBuilder();
        whole.forEach((name, member) -> {
            if (tree.parts.containsKey(name)) {
                kept.add(name, value(member, tree.parts.get(name)));
            }
        });
        return kept.build();
    }
}
