package jp.idobata.web.visitor.api;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.idobata.web.frame.Language;

/**
 * The parameters that came with an address. They are read here and not by the server, which would drop what is wrongly
 * encoded without a word.
 */
final class Given {

    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final Set<String> garbled = new LinkedHashSet<>();
    private final Set<String> faults = new LinkedHashSet<>();

    /**
     * Reads them.
     *
     * @param query what stands after the question mark, as it was sent; null if there is none
     */
    Given(String query) {
        for (var pair : query == null ? new String[0] : query.split("&")) {
            var equals = pair.indexOf('=');
            var name = decoded(equals < 0 ? pair : pair.substring(0, equals));
            var value = decoded(equals < 0 ? "" : pair.substring(equals + 1));
            if (name.isPresent() && value.isPresent()) {
                values.computeIfAbsent(name.get(), any -> new ArrayList<>()).add(value.get());
            } else {
                name.ifPresent(garbled::add);
            }
        }
    }

    /** All values of a parameter. One that is wrongly encoded is a fault. */
    List<String> values(String name) {
        if (garbled.contains(name)) {
            faults.add(name);
        }
        return values.getOrDefault(name, List.of());
    }

    /** The first value of a parameter that is not blank. */
    Optional<String> first(String name) {
        return values(name).stream().findFirst().map(String::strip).filter(value -> !value.isEmpty());
    }

    /** A whole number from 1 up; anything else is a fault, and the standard stands in for it. */
    int number(String name, int standard, int most) {
        var text = first(name);
        if (text.isEmpty()) {
            return standard;
        }
        var number = text.filter(digits -> digits.matches("[1-9]\\d{0,8}")).map(Integer::valueOf);
        return number.filter(value -> value <= most).orElseGet(() -> {
            faults.add(name);
            return standard;
        });
    }

    /** The number of a thing, or null if none is given. */
    Long id(String name) {
        var text = first(name);
        var number = text.filter(digits -> digits.matches("[1-9]\\d{0,17}")).map(Long::valueOf);
        if (text.isPresent() && number.isEmpty()) {
            faults.add(name);
        }
        return number.orElse(null);
    }

    /** The language of the answer: of the parameter {@code lang}, else of the header. */
    Language language(HttpServletRequest request) {
        var code = first(Language.CHOICE);
        var language = code.flatMap(Language::byCode);
        if (code.isPresent() && language.isEmpty()) {
            faults.add(Language.CHOICE);
        }
        return language.orElseGet(() -> Language.byHeader(request.getHeader("Accept-Language")));
    }

    /** Names a parameter that cannot be read. */
    void fault(String name) {
        faults.add(name);
    }

    /** Goes on only if all that was read so far could be. */
    void check() {
        if (!faults.isEmpty()) {
            throw new Refused(List.copyOf(faults));
        }
    }

    /** The same parameters for another page, as they stand in an address after the question mark. */
    String onPage(int page) {
        return others("page") + "page=" + page;
    }

    /** The same parameters for what lies behind a cursor. */
    String behind(String cursor) {
        return others("page", "cursor") + pair("cursor", cursor);
    }

    private String others(String... names) {
        var others = values.entrySet().stream().filter(entry -> !List.of(names).contains(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream().map(value -> pair(entry.getKey(), value)));
        return others.map(pair -> pair + "&").collect(Collectors.joining());
    }

    private static String pair(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** The text that was encoded; none if that is not UTF-8 in percent signs, or holds a character of no text. */
    private static Optional<String> decoded(String encoded) {
        var bytes = ByteBuffer.allocate(3 * encoded.length());
        for (var i = 0; i < encoded.length(); i++) {
            var c = encoded.charAt(i);
            if (c == '%') {
                var code = encoded.length() < i + 3 ? "" : encoded.substring(i + 1, i + 3);
                if (!code.matches("[0-9A-Fa-f]{2}") || code.equals("00")) {
                    return Optional.empty();
                }
                bytes.put((byte) Integer.parseInt(code, 16));
                i += 2;
            } else {
                bytes.put(c == '+' ? new byte[] {' '} : String.valueOf(c).getBytes(StandardCharsets.UTF_8));
            }
        }
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
