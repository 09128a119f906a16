package jp.idobata.freshness;

import java.util.Optional;
import java.util.regex.Pattern;
import jp.idobata.link.Purpose;

/**
 * What may be asked of.
 *
 * @param id its number among its kind
 */
public record Entry(Kind kind, long id) {

    private static final Pattern TEXT = Pattern.compile("(GATHERING|PLACE)-([1-9]\\d{0,17})");

    /** What kind of thing it is. */
    public enum Kind {
        /** A gathering that follows a rule. */
        GATHERING(Purpose.STILL_GATHERING),
        /** A place. */
        PLACE(Purpose.STILL_PLACE);

        private final Purpose purpose;

        Kind(Purpose purpose) {
            this.purpose = purpose;
        }

        Purpose purpose() {
            return purpose;
        }
    }

    /** The entry of a text such as {@code GATHERING-12}, if it is one. */
    public static Optional<Entry> of(String text) {
        return Optional.ofNullable(text).map(TEXT::matcher).filter(match -> match.matches())
                .map(match -> new Entry(Kind.valueOf(match.group(1)), Long.parseLong(match.group(2))));
    }

    /** Such as {@code GATHERING-12}. */
    public String text() {
        return kind + "-" + id;
    }

    /** The address of its public page. */
    public String address() {
        return (kind == Kind.GATHERING ? "/gatherings/" : "/places/") + id;
    }
}
