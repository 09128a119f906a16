package jp.idobata.intake.when;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import jp.idobata.intake.report.Reason;
import jp.idobata.intake.when.DateReading.Day;

/** Puts the times of the start and end cells to the days of a gathering. */
final class TimePlan {

    private final TimeCell starts;
    private final TimeCell ends;
    private final boolean marksAreDays;
    private final Set<Reason> reasons = EnumSet.noneOf(Reason.class);

    TimePlan(TimeCell starts, TimeCell ends, List<Day> days) {
        this.starts = starts;
        this.ends = ends;
        Set<Integer> marks = new TreeSet<>();
        days.forEach(day -> marks.add(day.mark()));
        marksAreDays = marks.size() > 1 && days.size() > 1 && !marks.contains(0)
                && starts.marks().stream().allMatch(mark -> marks.contains(mark.mark()));
        boolean endInWords = ends.marks().isEmpty() && !ends.silent();
        if (starts.noteKept() || ends.noteKept() || endInWords) {
            reasons.add(Reason.TIME_NOTE_KEPT);
        }
        if (starts.marks().isEmpty() && !starts.silent()) {
            reasons.add(Reason.TIME_NOT_READ);
        }
    }

    List<IntakeOccurrence> on(Day day, LocalDate first, LocalDate last) {
        List<TimeMark> from = chosen(starts, mark -> !mark.closes(), day, first, last);
        if (from.isEmpty()) {
            return List.of(new IntakeOccurrence(day.date().atStartOfDay(), null, true));
        }
        List<TimeMark> to = chosen(ends, mark -> true, day, first, last);
        Optional<TimeMark> closing = starts.marks().stream()
                .filter(mark -> mark.closes() && mark.isFor(day.date(), day.date().equals(first),
                        day.date().equals(last))).findFirst();
        List<IntakeOccurrence> occurrences = new ArrayList<>();
        for (int i = 0; i < from.size(); i++) {
            LocalTime end = closing.map(TimeMark::time).orElse(from.get(i).until());
            if (end == null) {
                end = end(from, to, i);
            }
            LocalTime start = from.get(i).time();
            boolean late = day.fromNoon() && start.isBefore(LocalTime.NOON);
            occurrences.add(occurrence(day.date(), late ? LocalTime.NOON : start, end));
        }
        return occurrences;
    }

    Set<Reason> reasons() {
        return reasons;
    }

    private LocalTime end(List<TimeMark> from, List<TimeMark> to, int i) {
        if (to.size() == from.size()) {
            return to.get(i).until() != null ? to.get(i).until() : to.get(i).time();
        }
        int mark = from.get(i).mark();
        Optional<TimeMark> sameMark = to.stream().filter(end -> mark != 0 && end.mark() == mark).findFirst();
        if (sameMark.isEmpty() && !to.isEmpty()) {
            reasons.add(Reason.ENDS_DO_NOT_PAIR);
        }
        return sameMark.map(TimeMark::time).orElse(null);
    }

    private IntakeOccurrence occurrence(LocalDate day, LocalTime start, LocalTime end) {
        if (end != null && !end.isAfter(start)) {
            reasons.add(Reason.END_BEFORE_START);
            return new IntakeOccurrence(day.atTime(start), null, false);
        }
        return new IntakeOccurrence(day.atTime(start), end == null ? null : day.atTime(end), false);
    }

    private List<TimeMark> chosen(TimeCell cell, Predicate<TimeMark> usable, Day day, LocalDate first, LocalDate last) {
        boolean isFirst = day.date().equals(first);
        boolean isLast = day.date().equals(last);
        List<TimeMark> fitting = cell.marks().stream().filter(usable)
                .filter(mark -> mark.isFor(day.date(), isFirst, isLast))
                .filter(mark -> !marksAreDays || mark.remark() || mark.mark() == 0 || mark.mark() == day.mark())
                .toList();
        Optional<TimeMark> remark = fitting.stream().filter(TimeMark::remark)
                .max(Comparator.comparingInt(TimeMark::closeness));
        if (remark.isPresent()) {
            return List.of(remark.get());
        }
        List<TimeMark> naming = fitting.stream().filter(TimeMark::namesDays).toList();
        return naming.isEmpty() ? fitting : naming;
    }
}
