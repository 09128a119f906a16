package jp.idobata.publishing.jsonld;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.idobata.gathering.recurrence.Recurrence;
import jp.idobata.gathering.recurrence.RecurrenceRefusal;
import jp.idobata.gathering.recurrence.Recurring;
import jp.idobata.publishing.FeedVoice;
import jp.idobata.publishing.PublicDate;
import jp.idobata.publishing.PublicGathering;

/** Tells a rule as schema.org's {@code Schedule}. */
final class ScheduleNode {

    private static final Map<String, String> DAYS = Map.of("MO", "Monday", "TU", "Tuesday", "WE", "Wednesday", "TH",
            "Thursday", "FR", "Friday", "SA", "Saturday", "SU", "Sunday");
    private static final Map<String, String> UNITS = Map.of("DAILY", "D", "WEEKLY", "W", "MONTHLY", "M", "YEARLY", "Y");
    /** What of a rule schema.org has words for; a rule of more is told as dates alone. */
    private static final Set<String> SAID = Set.of("FREQ", "INTERVAL", "BYDAY", "BYMONTHDAY", "BYMONTH", "BYSETPOS",
            "COUNT", "UNTIL", "WKST");
    private static final int DATES_MOST = 400;
    private static final int DATE_LENGTH = 8;

    private ScheduleNode() {
    }

    /** The rule of a gathering; null if it has none, or none that can be told. */
    static Node of(PublicGathering gathering, FeedVoice voice) {
        var recurring = gathering.recurring();
        var rule = recurring == null ? Map.<String, String>of() : parts(recurring.rrule());
        var days = days(rule);
        if (!SAID.containsAll(rule.keySet()) || !UNITS.containsKey(rule.getOrDefault("FREQ", "")) || days == null) {
            return null;
        }
        var schedule = Node.of("Schedule")
                .put("repeatFrequency", "P" + rule.getOrDefault("INTERVAL", "1") + UNITS.get(rule.get("FREQ")))
                .put("byDay", days).put("byMonthDay", numbers(rule.get("BYMONTHDAY")))
                .put("byMonth", numbers(rule.get("BYMONTH"))).put("repeatCount", numbers(rule.get("COUNT")))
                .put("startDate", recurring.startsAt().toLocalDate().toString()).put("endDate", until(rule));
        times(gathering.dates(), schedule);
        return schedule.put("scheduleTimezone", voice.zone().getId()).put("exceptDate", excepted(gathering, voice));
    }

    private static Map<String, String> parts(String rrule) {
        return Arrays.stream(rrule.split(";")).map(part -> part.split("=", 2)).filter(part -> part.length == 2)
                .collect(Collectors.toMap(part -> part[0], part -> part[1], (one, other) -> one, LinkedHashMap::new));
    }

    /** As calendars write them where they are counted, by their names where not; null if there are no words for it. */
    private static List<String> days(Map<String, String> rule) {
        var days = rule.containsKey("BYDAY") ? List.of(rule.get("BYDAY").split(",")) : List.<String>of();
        var counted = rule.get("BYSETPOS");
        if (counted != null) {
            return days.size() == 1 && DAYS.containsKey(days.get(0)) && "MONTHLY".equals(rule.get("FREQ"))
                    ? Arrays.stream(counted.split(",")).map(count -> count + days.get(0)).toList() : null;
        }
        return days.stream().map(day -> DAYS.containsKey(day) ? "https://schema.org/" + DAYS.get(day) : day).toList();
    }

    private static List<Integer> numbers(String numbers) {
        return numbers == null ? null : Arrays.stream(numbers.split(",")).map(Integer::valueOf).toList();
    }

    private static String until(Map<String, String> rule) {
        var until = rule.get("UNTIL");
        return until == null || until.length() < DATE_LENGTH ? null
                : until.replaceFirst("(\\d{4})(\\d\\d)(\\d\\d).*", "$1-$2-$3");
    }

    /** From when to when, as the first date has it that is as planned. */
    private static void times(List<PublicDate> dates, Node schedule) {
        dates.stream().filter(date -> !date.moved() && date.cancelled() == null && !date.allDay()).findFirst()
                .ifPresent(date -> {
                    schedule.put("startTime", DateTimeFormatter.ISO_LOCAL_TIME.format(date.startsAt()));
                    if (date.endsAt() != null) {
                        schedule.put("endTime", DateTimeFormatter.ISO_LOCAL_TIME.format(date.endsAt()));
                    }
                });
    }

    /**
     * What the rule gives up to the last date told and is not held so. What began earlier today is over, which is no
     * exception.
     */
    private static List<String> excepted(PublicGathering gathering, FeedVoice voice) {
        var dates = gathering.dates();
        if (dates.isEmpty() || gathering.datesInAll() == 0) {
            return List.of();
        }
        var asPlanned = dates.stream().filter(date -> !date.moved() && date.cancelled() == null)
                .map(PublicDate::originalStartsAt).collect(Collectors.toSet());
        var first = dates.stream().map(PublicDate::originalStartsAt).min(LocalDateTime::compareTo).orElseThrow();
        var last = dates.stream().map(PublicDate::originalStartsAt).max(LocalDateTime::compareTo).orElseThrow();
        var tomorrow = voice.today().plusDays(1).atStartOfDay();
        return given(gathering.recurring(), first.isBefore(tomorrow) ? first : tomorrow, last.plusSeconds(1)).stream()
                .filter(date -> !asPlanned.contains(date)).map(date -> dates.get(0).allDay()
                        ? date.toLocalDate().toString()
                        : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(date.atZone(voice.zone()))).toList();
    }

    private static List<LocalDateTime> given(Recurring recurring, LocalDateTime from, LocalDateTime until) {
        try {
            return Recurrence.of(recurring.rrule()).dates(recurring.startsAt(), from, until, DATES_MOST);
        } catch (RecurrenceRefusal refusal) {
            // A rule that never comes true has no exceptions.
            return List.of();
        }
    }
}
