package jp.idobata.opendata;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.idobata.calendar.Pauses;

/**
 * What 開催パターン says: the rule in words, and behind them as programs read it. 「毎月 第2・第4土曜(祝日は休み) [RRULE
 * FREQ=MONTHLY;BYDAY=2SA,4SA FROM 2026-01-10T10:00 WITHOUT HOLIDAYS]」.
 *
 * @param rrule the rule (RFC 5545)
 * @param from where it begins
 * @param pauses what it leaves out
 */
public record RuleText(String rrule, LocalDateTime from, Pauses pauses) {

    private static final Pattern FORM = Pattern.compile("(?s).*\\[RRULE (\\S+) FROM (\\S+?)(?: WITHOUT (\\S+))?]");

    /** Reads what {@link #after} writes. */
    public static Optional<RuleText> of(String cell) {
        var form = FORM.matcher(cell);
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new RuleText(form.group(1), LocalDateTime.parse(form.group(2)), Pauses.of(
                    form.group(3))));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The cell.
     *
     * @param words the rule in words; may be empty
     */
    public String after(String words) {
        return (words + " [RRULE " + rrule + " FROM " + from + (pauses.none() ? "" : " WITHOUT " + pauses) + "]")
                .strip();
    }
}
