package jp.idobata.web.visitor;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The address of a list with what it is narrowed by: parameters in a fixed order, each value once, nothing empty. Never
 * changes: each step makes another, which begins on the first page again.
 */
public final class ListAddress {

    private static final List<String> NAMES = List.of("q", "kind", "when", "from", "to", "area", "theme", "welcome",
            "free", "online", "category", "open", "lent", "has", "group", "place", "at", "within",
            "view", "month", "week", "sort", "page");
    /** Parameters that may have several values, which the contract also lets stand between commas. */
    private static final Set<String> SEVERAL = Set.of("theme", "welcome", "has");
    private static final String PAGE = "page";
    /** How a list is shown, which narrows nothing. */
    private static final Set<String> SHOWN = Set.of("view", "month", "week", "sort", PAGE);

    private final String path;
    private final Map<String, Set<String>> values;

    private ListAddress(String path, Map<String, Set<String>> values) {
        this.path = path;
        this.values = values;
    }

    /**
     * Keeps of the parameters what a list knows.
     *
     * @param given all values of a parameter, empty or null if it is not given
     */
    public static ListAddress of(String path, Function<String, List<String>> given) {
        var values = new LinkedHashMap<String, Set<String>>();
        for (var name : NAMES) {
            var several = SEVERAL.contains(name);
            var kept = list(given.apply(name)).stream()
                    .flatMap(value -> several ? Arrays.stream(value.split(",")) : Stream.of(value))
                    .map(String::strip).filter(value -> !value.isEmpty()).limit(several ? 20 : 1)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            if (!kept.isEmpty()) {
                values.put(name, kept);
            }
        }
        return new ListAddress(path, values);
    }

    private static List<String> list(List<String> values) {
        return values == null ? List.of() : values;
    }

    /** The values of one parameter, in the order given. */
    public Set<String> values(String name) {
        return values.getOrDefault(name, Set.of());
    }

    /** The same as a list. */
    List<String> list(String name) {
        return List.copyOf(values(name));
    }

    /** The list with nothing that narrows it. */
    ListAddress nothing() {
        return new ListAddress(path, Map.of());
    }

    /** The first value of one parameter, or nothing. */
    public String value(String name) {
        return values(name).stream().findFirst().orElse("");
    }

    /** Whether a parameter has that value, among others perhaps. */
    public boolean has(String name, String value) {
        return values(name).contains(value);
    }

    /** Whether it is narrowed in any way; order, page and the view do not narrow. */
    public boolean isNarrowed() {
        return !SHOWN.containsAll(values.keySet());
    }

    /** What it is narrowed by alone: the first page of the plain list in its usual order. */
    public ListAddress narrowing() {
        return without(SHOWN.toArray(String[]::new));
    }

    /** The same without those parameters. */
    public ListAddress without(String... names) {
        var rest = new LinkedHashMap<>(values);
        rest.remove(PAGE);
        Arrays.asList(names).forEach(rest::remove);
        return new ListAddress(path, rest);
    }

    /** The first page of the same at another path. */
    public ListAddress at(String other) {
        return new ListAddress(other, without().values);
    }

    /** The same on that page. */
    public ListAddress page(int number) {
        return number == 1 ? without() : with(PAGE, String.valueOf(number));
    }

    /** The same without one value of a parameter. */
    public ListAddress without(String name, String value) {
        var kept = new LinkedHashSet<>(values(name));
        kept.remove(value);
        var rest = new LinkedHashMap<>(without(name).values);
        if (!kept.isEmpty()) {
            rest.put(name, kept);
        }
        return new ListAddress(path, rest);
    }

    /** The same with a parameter of that value alone. */
    public ListAddress with(String name, String value) {
        var more = new LinkedHashMap<>(without(name).values);
        more.put(name, Set.of(value));
        return new ListAddress(path, more);
    }

    /** The same with one value of a parameter more. */
    public ListAddress plus(String name, String value) {
        var more = new LinkedHashMap<>(without(name).values);
        var all = new LinkedHashSet<>(values(name));
        all.add(value);
        more.put(name, all);
        return new ListAddress(path, more);
    }

    /** Its path and query, in the fixed order. */
    @Override
    public String toString() {
        var pairs = new ArrayList<String>();
        for (var name : NAMES) {
            values(name).forEach(value -> pairs.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
        }
        return pairs.isEmpty() ? path : path + "?" + String.join("&", pairs);
    }
}
