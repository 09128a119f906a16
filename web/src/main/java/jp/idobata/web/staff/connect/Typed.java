package jp.idobata.web.staff.connect;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What was typed and ticked, for as long as the request lasts. Of a request that only reads, nothing. */
final class Typed {

    private static final List<String> FIELDS = List.of("q", "day", "part", "from", "area", "at", "pin.x", "pin.y",
            "travel", "minutes", "ease", "ages", "form", "pick", "tongue", "known", "start", "ruby");
    private static final int VALUES_MOST = 40;
    private static final int CHARACTERS_MOST = 200;

    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final boolean sent;

    private Typed(boolean sent) {
        this.sent = sent;
    }

    /** A field of a form that is sent along without being shown. */
    public record Field(String name, String value) {
    }

    static Typed of(HttpServletRequest request) {
        var typed = new Typed("POST".equals(request.getMethod()) && isFromHere(request));
        if (typed.sent) {
            FIELDS.forEach(name -> Optional.ofNullable(request.getParameterValues(name)).ifPresent(all ->
                    typed.values.put(name, Arrays.stream(all).limit(VALUES_MOST).map(Typed::cut).toList())));
        }
        return typed;
    }

    /** Browsers say where a form comes from; what says nothing is no browser of somebody signed in here. */
    private static boolean isFromHere(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        var origin = request.getHeader("Origin");
        return (site == null || "same-origin".equals(site)) && (origin == null || isHost(origin,
                request.getHeader("Host")));
    }

    private static boolean isHost(String origin, String host) {
        try {
            return host != null && host.equalsIgnoreCase(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String cut(String value) {
        var plain = value.replaceAll("[\\p{Cc}\uFFF9-\uFFFB]", " ").strip();
        return plain.substring(0, Math.min(CHARACTERS_MOST, plain.length()));
    }

    /** Whether a form was sent. */
    boolean isSent() {
        return sent;
    }

    /** What was typed into a field; empty if nothing. */
    String word(String field) {
        var all = values.getOrDefault(field, List.of());
        return all.isEmpty() ? "" : all.get(0);
    }

    /** What was chosen of several. */
    List<String> words(String field) {
        return values.getOrDefault(field, List.of());
    }

    /** What was chosen, read; what means nothing is left out. */
    <T> List<T> chosen(String field, Function<String, Optional<T>> read) {
        return words(field).stream().map(read).flatMap(Optional::stream).distinct().toList();
    }

    /** Whether a box was ticked. */
    boolean has(String field, String value) {
        return words(field).contains(value);
    }

    /** A whole number within bounds; null if there is none. */
    Integer number(String field, int least, int most) {
        var text = word(field);
        var number = text.matches("\\d{1,4}") ? Integer.valueOf(text) : null;
        return number == null || number < least || number > most ? null : number;
    }

    /** All of it but some fields, to be sent along. */
    List<Field> others(String... but) {
        var fields = new ArrayList<Field>();
        values.forEach((name, all) -> {
            if (!Arrays.asList(but).contains(name)) {
                all.stream().filter(Objects::nonNull).filter(value -> !value.isEmpty())
                        .forEach(value -> fields.add(new Field(name, value)));
            }
        });
        return fields;
    }

    @Override
    public String toString() {
        return values.keySet().stream().collect(Collectors.joining(" "));
    }
}
