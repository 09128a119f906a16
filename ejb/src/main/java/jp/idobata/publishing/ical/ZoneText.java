package jp.idobata.publishing.ical;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A time zone as calendars are told of it (VTIMEZONE, RFC 5545, section 3.6.5): every change of the clocks since the
 * year before the earliest date. Where the changes of the coming years follow a rule that can be said, it is;
 * else they are said one by one.
 */
final class ZoneText {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final int YEARS_AHEAD = 10;
    private static final int LAST = -1;

    private final ZoneId zone;
    private final Lines lines;

    private ZoneText(ZoneId zone, Lines lines) {
        this.zone = zone;
        this.lines = lines;
    }

    /** Changes of the clocks from and to the same offsets. */
    private record Turn(ZoneOffset from, ZoneOffset to) {
    }

    static void write(ZoneId zone, LocalDateTime earliest, Lines lines) throws IOException {
        new ZoneText(zone, lines).write(earliest);
    }

    private void write(LocalDateTime earliest) throws IOException {
        lines.add("BEGIN", "VTIMEZONE");
        lines.add("TZID", zone.getId());
        var changes = changes(earliest);
        if (changes.isEmpty()) {
            var offset = zone.getRules().getOffset(earliest);
            observance(offset, offset, List.of(LocalDateTime.of(1970, 1, 1, 0, 0)), null);
        }
        var turns = changes.stream().collect(Collectors.groupingBy(change -> new Turn(change.getOffsetBefore(),
                change.getOffsetAfter()), LinkedHashMap::new, Collectors.toList()));
        for (var turn : turns.entrySet()) {
            var onsets = turn.getValue().stream().map(ZoneOffsetTransition::getDateTimeBefore).toList();
            observance(turn.getKey().from, turn.getKey().to, onsets, rule(onsets));
        }
        lines.add("END", "VTIMEZONE");
    }

    /** The changes of the clocks from the year before that time on. */
    private List<ZoneOffsetTransition> changes(LocalDateTime earliest) {
        var rules = zone.getRules();
        var changes = new ArrayList<ZoneOffsetTransition>();
        var change = rules.nextTransition(earliest.minusYears(1).withDayOfYear(1).atZone(zone).toInstant());
        while (change != null && change.getDateTimeBefore().getYear() < earliest.getYear() + YEARS_AHEAD) {
            changes.add(change);
            change = rules.nextTransition(change.getInstant());
        }
        return changes;
    }

    private void observance(ZoneOffset from, ZoneOffset to, List<LocalDateTime> onsets, String rule)
            throws IOException {
        var kind = zone.getRules().isDaylightSavings(onsets.get(0).toInstant(from)) ? "DAYLIGHT" : "STANDARD";
        lines.add("BEGIN", kind);
        lines.add("DTSTART", LOCAL.format(onsets.get(0)));
        lines.add("TZOFFSETFROM", offset(from));
        lines.add("TZOFFSETTO", offset(to));
        if (rule != null) {
            lines.add("RRULE", rule);
        } else if (onsets.size() > 1) {
            lines.add("RDATE", onsets.stream().skip(1).map(LOCAL::format).collect(Collectors.joining(",")));
        }
        lines.add("END", kind);
    }

    /** 「最後の日曜日」 of a month and the like, if every one of the onsets is that day; else null. */
    private static String rule(List<LocalDateTime> onsets) {
        var first = onsets.get(0);
        var day = first.getDayOfWeek();
        return onsets.size() < YEARS_AHEAD ? null
                : IntStream.of((first.getDayOfMonth() - 1) / 7 + 1, LAST).filter(place -> onsets.stream().allMatch(
                        onset -> isThat(onset, first, day, place)) && everyYear(onsets)).mapToObj(place ->
                                "FREQ=YEARLY;BYMONTH=" + first.getMonthValue() + ";BYDAY=" + place
                                        + day.name().substring(0, 2)).findFirst().orElse(null);
    }

    private static boolean isThat(LocalDateTime onset, LocalDateTime first, DayOfWeek day, int place) {
        var that = LocalDate.of(onset.getYear(), first.getMonth(), 1).with(TemporalAdjusters.dayOfWeekInMonth(place,
                day));
        return onset.equals(that.atTime(first.toLocalTime()));
    }

    private static boolean everyYear(List<LocalDateTime> onsets) {
        return IntStream.range(1, onsets.size()).allMatch(i -> onsets.get(i).getYear() == onsets.get(i - 1).getYear()
                + 1);
    }

    private static String offset(ZoneOffset offset) {
        return offset.equals(ZoneOffset.UTC) ? "+0000" : offset.getId().replace(":", "");
    }
}
