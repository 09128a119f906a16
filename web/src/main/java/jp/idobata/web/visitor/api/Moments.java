package jp.idobata.web.visitor.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/** Days and times as programs write them (ISO 8601, years of four digits). */
final class Moments {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,9})?)?");
    private static final Pattern OFFSET = Pattern.compile("(Z|[+-]\\d\\d:\\d\\d)$");

    private Moments() {
    }

    /** A day. */
    static Optional<LocalDate> day(String text) {
        try {
            return DAY.matcher(text).matches() ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A time to the minute: on the town's clock, or with an offset, and then as the town's clock shows it. */
    static Optional<LocalDateTime> time(String text, ZoneId zone) {
        var offset = OFFSET.matcher(text);
        var there = offset.find();
        if (!TIME.matcher(there ? text.substring(0, offset.start()) : text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of((there ? OffsetDateTime.parse(text).atZoneSameInstant(zone).toLocalDateTime()
                    : LocalDateTime.parse(text)).truncatedTo(ChronoUnit.MINUTES));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
