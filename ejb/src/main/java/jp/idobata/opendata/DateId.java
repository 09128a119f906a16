package jp.idobata.opendata;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The identity of one date of one gathering, {@code G123D202611281000}: Latin letters and digits, as an ID must be.
 *
 * @param gathering its number
 * @param original when the date was first meant to start, whatever has become of it since
 */
public record DateId(long gathering, LocalDateTime original) {

    private static final Pattern FORM = Pattern.compile("G([1-9]\\d{0,17})D(\\d{12})");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuuMMddHHmm");

    /** Reads what {@link #toString} writes. */
    public static Optional<DateId> of(String text) {
        var form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new DateId(Long.parseLong(form.group(1)), LocalDateTime.parse(form.group(2), MINUTE)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "G" + gathering + "D" + MINUTE.format(original);
    }
}
