package jp.idobata.search.asked;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The part of an address behind its question mark, which can be kept as text and read again. Never changes. */
public final class AskedWords {

    private final Map<String, List<String>> values;

    private AskedWords(Map<String, List<String>> values) {
        this.values = values;
    }

    /** Reads {@code theme=eat&area=3}. What is no pair, or cannot be decoded, is left out. */
    public static AskedWords of(String text) {
        var values = new LinkedHashMap<String, List<String>>();
        for (var pair : text.split("&")) {
            var parts = pair.split("=", 2);
            if (parts.length == 2) {
                try {
                    values.computeIfAbsent(decoded(parts[0]), any -> new ArrayList<>()).add(decoded(parts[1]));
                } catch (IllegalArgumentException e) {
                    // A percent sign that stands for nothing: as with every word that cannot be read, the rest counts.
                    continue;
                }
            }
        }
        return new AskedWords(values);
    }

    /** All values of a parameter, empty if it is not given. */
    public List<String> values(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** The same without those parameters. */
    public AskedWords without(String... names) {
        var rest = new LinkedHashMap<>(values);
        Arrays.asList(names).forEach(rest::remove);
        return new AskedWords(rest);
    }

    /** The same with a parameter of that value alone. */
    public AskedWords with(String name, String value) {
        var more = new LinkedHashMap<>(without(name).values);
        more.put(name, List.of(value));
        return new AskedWords(more);
    }

    /** As it stands in an address. */
    @Override
    public String toString() {
        return values.entrySet().stream().flatMap(entry -> entry.getValue().stream()
                .map(value -> encoded(entry.getKey()) + "=" + encoded(value))).collect(Collectors.joining("&"));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
