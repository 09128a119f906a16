package jp.idobata.publishing.jsonld;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** A thing and what is known of it, in the order in which it was told. */
final class Node {

    private static final String CONTEXT = "https://schema.org";
    private static final char FIRST_PRINTABLE = ' ';

    private final Map<String, Object> members = new LinkedHashMap<>();

    /** A thing of that type of schema.org; null if nobody knows of which. */
    static Node of(String type) {
        return new Node().put("@type", type);
    }

    /** A thing that is told of elsewhere. */
    static Node named(String address) {
        return new Node().put("@id", address);
    }

    /** Adds what is known: a text, number, truth, thing, or several of these. Null and nothing are left out. */
    Node put(String name, Object value) {
        var nothing = value == null || value instanceof String text && text.isBlank()
                || value instanceof Collection<?> several && several.isEmpty();
        if (!nothing) {
            members.put(name, value);
        }
        return this;
    }

    /** All of it, as it may stand in a {@code script} element. */
    String script() {
        var out = new StringBuilder("{\"@context\":\"").append(CONTEXT).append('"');
        members.forEach((name, value) -> member(name, value, out.append(',')));
        return out.append('}').toString();
    }

    private static void member(String name, Object value, StringBuilder out) {
        text(name, out);
        out.append(':');
        value(value, out);
    }

    private static void value(Object value, StringBuilder out) {
        if (value instanceof Node node) {
            var comma = "";
            out.append('{');
            for (var member : node.members.entrySet()) {
                member(member.getKey(), member.getValue(), out.append(comma));
                comma = ",";
            }
            out.append('}');
        } else if (value instanceof Collection<?> several) {
            var comma = "";
            out.append('[');
            for (var one : several) {
                value(one, out.append(comma));
                comma = ",";
            }
            out.append(']');
        } else if (value instanceof Number || value instanceof Boolean) {
            out.append(value);
        } else {
            text(value.toString(), out);
        }
    }

    private static void text(String text, StringBuilder out) {
        out.append('"');
        text.codePoints().forEach(code -> {
            if (code == '"' || code == '\\') {
                out.append('\\').append((char) code);
            } else if (isUnsafe(code)) {
                out.append(String.format("\\u%04x", code));
            } else if (code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE) {
                out.append('\uFFFD');
            } else {
                out.appendCodePoint(code);
            }
        });
        out.append('"');
    }

    /** What could end the element, begin a comment in it, or break a line of a script. */
    private static boolean isUnsafe(int code) {
        return code < FIRST_PRINTABLE || code == '<' || code == '>' || code == '&' || code == '\u2028'
                || code == '\u2029' || code == '\u007F';
    }
}
