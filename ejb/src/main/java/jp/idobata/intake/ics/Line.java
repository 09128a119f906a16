package jp.idobata.intake.ics;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * One line of a calendar, after unfolding.
 *
 * @param number of its first line in the file, from 1
 * @param name in capitals
 * @param parameters by their names in capitals
 * @param value as it stands, escapes included
 */
record Line(int number, String name, Map<String, String> parameters, String value) {

    /** Reads a line; one without a colon is a name without a value. */
    static Line of(int number, String text) {
        var colon = outsideQuotes(text, ':', 0);
        var head = colon < 0 ? text : text.substring(0, colon);
        var parameters = new HashMap<String, String>();
        var semicolon = outsideQuotes(head, ';', 0);
        var name = semicolon < 0 ? head : head.substring(0, semicolon);
        while (semicolon >= 0) {
            var next = outsideQuotes(head, ';', semicolon + 1);
            var parameter = head.substring(semicolon + 1, next < 0 ? head.length() : next);
            var equals = parameter.indexOf('=');
            if (equals > 0) {
                parameters.put(parameter.substring(0, equals).toUpperCase(Locale.ROOT),
                        parameter.substring(equals + 1).replace("\"", ""));
            }
            semicolon = next;
        }
        return new Line(number, name.strip().toUpperCase(Locale.ROOT), parameters,
                colon < 0 ? "" : text.substring(colon + 1));
    }

    private static int outsideQuotes(String text, char wanted, int from) {
        var quoted = false;
        for (var i = from; i < text.length(); i++) {
            if (text.charAt(i) == '"') {
                quoted = !quoted;
            } else if (text.charAt(i) == wanted && !quoted) {
                return i;
            }
        }
        return -1;
    }

    /** The value as people read it. */
    String text() {
        var text = new StringBuilder();
        for (var i = 0; i < value.length(); i++) {
            var letter = value.charAt(i);
            if (letter == '\\' && i + 1 < value.length()) {
                i++;
                var escaped = value.charAt(i);
                text.append(escaped == 'n' || escaped == 'N' ? '\n' : escaped);
            } else {
                text.append(letter);
            }
        }
        return text.toString().strip();
    }
}
