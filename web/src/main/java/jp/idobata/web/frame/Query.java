package jp.idobata.web.frame;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The part of an address after the question mark, as pairs in their order. Never changes: each change makes another.
 */
final class Query {

    private final List<String> pairs;

    private Query(List<String> pairs) {
        this.pairs = pairs;
    }

    /** @param text what stands after the question mark; null if there is none */
    static Query of(String text) {
        return new Query(text == null ? List.of()
                : Arrays.stream(text.split("&")).filter(pair -> !pair.isEmpty()).toList());
    }

    /** The first value of that name, or null. */
    String value(String name) {
        return values(name).stream().findFirst().orElse(null);
    }

    /** All values of that name, decoded; one that is wrongly encoded is left out. */
    List<String> values(String name) {
        return pairs.stream().filter(pair -> pair.startsWith(name + "=")).map(pair -> pair.substring(name.length() + 1))
                .flatMap(value -> decoded(value).stream()).toList();
    }

    private static List<String> decoded(String value) {
        try {
            return List.of(URLDecoder.decode(value, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }

    /** The same without any value of that name. */
    Query without(String name) {
        return new Query(pairs.stream().filter(pair -> !pair.equals(name) && !pair.startsWith(name + "=")).toList());
    }

    /** The same with one value more; null and empty add nothing. */
    Query plus(String name, Object value) {
        if (value == null || value.toString().isEmpty()) {
            return this;
        }
        var more = new ArrayList<>(pairs);
        more.add(name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        return new Query(more);
    }

    /** With its question mark, so that it is an address relative to the page. */
    @Override
    public String toString() {
        return "?" + String.join("&", pairs);
    }
}
