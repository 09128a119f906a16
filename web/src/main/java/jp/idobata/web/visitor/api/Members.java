package jp.idobata.web.visitor.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The members of an object of a {@link Body}. Each is read as what it has to be; what is something else is a fault, and
 * null stands in for it. So is what is not there, which is no fault.
 */
final class Members {

    /** Only a name like those of this interface is repeated to whoever sent it. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,39}");
    private static final int FAULTS_MOST = 40;

    private final Map<String, Object> values;
    private final String within;
    private final Words words;
    private final List<Problem.Fault> faults;

    /**
     * @param within what stands before the names of its members, such as {@code dates[0].}
     * @param faults where to note what is wrong
     */
    Members(Map<String, Object> values, String within, Words words, List<Problem.Fault> faults) {
        this.values = values;
        this.within = within;
        this.words = words;
        this.faults = faults;
    }

    /** A text of one line, without the space around it; null if it is empty. */
    String line(String name) {
        var text = text(name);
        return text == null ? null : text.replaceAll("\\p{Cntrl}+", " ");
    }

    /** A text of several lines, without the space around it; null if it is empty. */
    String text(String name) {
        return read(name, "text", Members::wellFormed);
    }

    /** Half a surrogate is no character, and a control is none that anybody reads. */
    private static Optional<String> wellFormed(String text) {
        return text.codePoints().anyMatch(code -> code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE)
                ? Optional.empty()
                : Optional.of(text.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\\n\\t]]+", " ").strip());
    }

    /** A text that says something; a blank one says nothing. */
    <T> T read(String name, String kind, Function<String, Optional<T>> reader) {
        var value = values.get(name);
        if (value == null || value instanceof String text && text.isBlank()) {
            return null;
        }
        var read = value instanceof String text ? reader.apply(text) : Optional.<T>empty();
        if (read.isEmpty()) {
            fault(name, kind);
        }
        return read.orElse(null);
    }

    /** A truth value. */
    Boolean flag(String name) {
        var value = values.get(name);
        if (value != null && !(value instanceof Boolean)) {
            fault(name, "flag");
        }
        return value instanceof Boolean flag ? flag : null;
    }

    /** A whole number from 0 up, of at most nine digits. */
    Integer count(String name) {
        var digits = digits(name, "0|[1-9]\\d{0,8}", "count");
        return digits == null ? null : Integer.valueOf(digits);
    }

    /** The number of a thing. */
    Long id(String name) {
        var digits = digits(name, "[1-9]\\d{0,17}", "id");
        return digits == null ? null : Long.valueOf(digits);
    }

    /** Degrees with a decimal point. */
    Double degrees(String name) {
        var digits = digits(name, "-?(0|[1-9]\\d{0,2})(\\.\\d{1,20})?", "degrees");
        return digits == null ? null : Double.valueOf(digits);
    }

    private String digits(String name, String pattern, String kind) {
        var value = values.get(name);
        if (value == null) {
            return null;
        }
        if (value instanceof Body.Numeral numeral && numeral.text().matches(pattern)) {
            return numeral.text();
        }
        fault(name, kind);
        return null;
    }

    /** Short texts in a list; none if it is not there. */
    List<String> texts(String name) {
        var list = list(name, "texts");
        if (list.stream().anyMatch(one -> !(one instanceof String))) {
            fault(name, "texts");
            return List.of();
        }
        return list.stream().map(String.class::cast).distinct().toList();
    }

    /** Objects in a list; none if it is not there. */
    List<Members> objects(String name) {
        var list = list(name, "objects");
        if (list.stream().anyMatch(one -> !(one instanceof Map))) {
            fault(name, "objects");
            return List.of();
        }
        return IntStream.range(0, list.size()).mapToObj(at -> within(name, at, list.get(at))).toList();
    }

    @SuppressWarnings("unchecked")
    private Members within(String name, int at, Object values) {
        return new Members((Map<String, Object>) values, within + name + "[" + at + "].", words, faults);
    }

    private List<?> list(String name, String kind) {
        var value = values.get(name);
        if (value != null && !(value instanceof List)) {
            fault(name, kind);
        }
        return value instanceof List<?> list ? list : List.of();
    }

    /** Notes members of other names: a slip of the pen must not be lost in silence. */
    void only(List<String> names) {
        values.keySet().stream().filter(name -> !names.contains(name))
                .forEach(name -> fault(NAME.matcher(name).matches() ? name : "…", "unknown"));
    }

    /** Notes that a member is missing, unless it is there and was wrong. */
    void need(String name, String kind) {
        if (!(values.get(name) instanceof String text) || text.isBlank()) {
            if (values.get(name) == null || values.get(name) instanceof String) {
                fault(name, kind);
            }
        }
    }

    /** Notes that a member is none of that kind. */
    void fault(String name, String kind) {
        if (faults.size() < FAULTS_MOST) {
            faults.add(new Problem.Fault(within + name, words.say("body." + kind)));
        }
    }

    /** Goes on only if all that was read so far could be. */
    void check() {
        if (!faults.isEmpty()) {
            throw new Unfit(400, words.say("body.members"), List.copyOf(faults));
        }
    }
}
