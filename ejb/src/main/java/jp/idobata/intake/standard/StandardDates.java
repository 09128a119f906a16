package jp.idobata.intake.standard;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.idobata.calendar.Pauses;
import jp.idobata.gathering.DateChange;
import jp.idobata.gathering.Slot;
import jp.idobata.gathering.recurrence.Recurrence;
import jp.idobata.gathering.recurrence.RecurrenceRefusal;
import jp.idobata.opendata.RuleText;

/**
 * The dates of one gathering as they can be proposed.
 *
 * @param dates where the rule begins and the dates beside it; without a rule, all dates
 * @param rrule the rule; null if there is none, or if it does not give the dates of the list
 * @param changes which dates are moved or cancelled
 * @param lost rows of cancelled dates that no proposal can say
 */
record StandardDates(List<Slot> dates, String rrule, Pauses pauses, List<DateChange> changes, List<StandardRow> lost) {

    private static final int MOST = 400;

    /**
     * @param rows of the gathering
     * @param today what was moved from before this day is where it is now
     */
    static StandardDates of(List<StandardRow> rows, LocalDate today) {
        return RuleText.of(rows.get(0).cell("開催パターン")).flatMap(rule -> byRule(rule, rows, today))
                .orElseGet(() -> oneByOne(rows, today));
    }

    private static StandardDates oneByOne(List<StandardRow> rows, LocalDate today) {
        var perDay = rows.stream().collect(Collectors.groupingBy(StandardRow::day, Collectors.counting()));
        var dates = new ArrayList<Slot>();
        var changes = new ArrayList<DateChange>();
        var lost = new ArrayList<StandardRow>();
        for (var row : rows) {
            var alone = perDay.get(row.day()) == 1;
            var moved = !row.original().equals(row.slot().startsAt()) && !row.day().isBefore(today);
            if (row.cancelled() != null && (!alone || row.day().isBefore(today))) {
                lost.add(row);
            } else if (alone && (moved || row.cancelled() != null)) {
                dates.add(moved ? row.first(row.original(), row.length()) : row.slot());
                changes.add(new DateChange(row.day(), moved ? row.slot() : null, row.cancelled()));
            } else {
                dates.add(row.slot());
            }
        }
        return new StandardDates(dates, null, Pauses.NONE, changes, lost);
    }

    /** Empty if the rule cannot be read, gives two dates of a day, or gives none of the list. */
    private static Optional<StandardDates> byRule(RuleText rule, List<StandardRow> rows, LocalDate today) {
        var last = rows.stream().map(StandardRow::original).max(LocalDateTime::compareTo).orElseThrow();
        var first = rows.stream().map(StandardRow::original).min(LocalDateTime::compareTo).orElseThrow();
        Set<LocalDateTime> given;
        try {
            given = new HashSet<>(Recurrence.of(rule.rrule()).dates(rule.from(), first, last.plusMinutes(1), MOST,
                    day -> !rule.pauses().has(day)));
        } catch (RecurrenceRefusal e) {
            return Optional.empty();
        }
        var ruled = rows.stream().filter(row -> given.contains(row.original()) && !row.day().isBefore(today)).toList();
        var days = ruled.stream().map(StandardRow::day).distinct().count();
        return ruled.isEmpty() || days < ruled.size() ? Optional.empty() : Optional.of(byRule(rule, rows, ruled,
                given));
    }

    private static StandardDates byRule(RuleText rule, List<StandardRow> rows, List<StandardRow> ruled,
            Set<LocalDateTime> given) {
        var usual = usual(ruled);
        var length = usual.length();
        var dates = new ArrayList<Slot>(List.of(usual.first(rule.from(), length)));
        var changes = new ArrayList<DateChange>();
        var lost = new ArrayList<StandardRow>();
        var pauses = rule.pauses();
        for (var missing : given) {
            var there = rows.stream().anyMatch(row -> row.original().equals(missing));
            pauses = there ? pauses : pauses.day(missing.toLocalDate(), true);
        }
        for (var row : rows) {
            var asUsual = row.slot().equals(usual.first(row.original(), length));
            if (!ruled.contains(row) && row.cancelled() != null) {
                lost.add(row);
            } else if (!ruled.contains(row)) {
                dates.add(row.slot());
            } else if (!asUsual || row.cancelled() != null) {
                changes.add(new DateChange(row.day(), asUsual ? null : row.slot(), row.cancelled()));
            }
        }
        return new StandardDates(dates, rule.rrule(), pauses, changes, lost);
    }

    /** One that is as long as most of those that were not moved. */
    private static StandardRow usual(List<StandardRow> ruled) {
        Map<Optional<Duration>, Integer> counts = new HashMap<>();
        var still = ruled.stream().filter(row -> row.original().equals(row.slot().startsAt())).toList();
        var of = still.isEmpty() ? ruled : still;
        of.forEach(row -> counts.merge(Optional.ofNullable(row.length()), 1, Integer::sum));
        return of.stream().max((one, other) -> counts.get(Optional.ofNullable(one.length())) - counts.get(Optional
                .ofNullable(other.length()))).orElseThrow();
    }
}
