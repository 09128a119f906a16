package jp.idobata.search;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import jp.idobata.search.GatheringQuery.Order;

/**
 * How far somebody has read in a list: just behind one gathering, by what the list is ordered by. What is published or
 * goes in the meantime moves nothing that is still to be read, and it is found at once however far on it is.
 *
 * @param order the order of the list
 * @param from where the list began, for a list of what is to come begins at another moment each time
 * @param distance metres of that gathering, for the order of distance; else 0
 * @param first when its date begins; for the order of publication when it was published
 * @param second when its date is over
 * @param id its number
 */
public record Cursor(Order order, LocalDateTime from, double distance, LocalDateTime first, LocalDateTime second,
        long id) {

    private static final String BETWEEN = "|";
    private static final int PARTS = 6;
    private static final int TEXT_MOST = 300;
    private static final int YEAR_LEAST = 1900;
    private static final int YEAR_MOST = 2300;

    /** Reads one that was written; empty if it is none. */
    public static Optional<Cursor> of(String text) {
        if (text.length() > TEXT_MOST) {
            return Optional.empty();
        }
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("\\|", -1);
            return parts.length == PARTS ? Optional.of(new Cursor(Order.valueOf(parts[0]), time(parts[1]),
                    Double.parseDouble(parts[2]), time(parts[3]), time(parts[4]), Long.parseLong(parts[5])))
                    .filter(cursor -> cursor.id > 0 && Double.isFinite(cursor.distance)) : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalDateTime time(String text) {
        var time = LocalDateTime.parse(text);
        if (time.getYear() < YEAR_LEAST || time.getYear() > YEAR_MOST) {
            throw new DateTimeException(text);
        }
        return time;
    }

    /** As it travels in an address: nobody's business what is in it. */
    public String text() {
        var text = String.join(BETWEEN, order.name(), from.toString(), String.valueOf(distance), first.toString(),
                second.toString(), String.format(Locale.ROOT, "%d", id));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
