package jp.idobata.web.member;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.idobata.gathering.DateChange;
import jp.idobata.gathering.Proposal;
import jp.idobata.gathering.Slot;

/**
 * Single dates of a rule that are taken out, moved or cancelled, as one field of the posting form keeps them: a line
 * each, {@code 2026-12-26 out}, {@code 2027-01-09 to 2027-01-10T10:00 2027-01-10T12:00}, {@code 2027-02-13 off} and
 * why. Lines that no form of ours has written are dropped.
 */
final class DayChanges {

    private static final String NO_END = "-";
    private static final String ALL_DAY = "all-day";

    private final Map<LocalDate, DateChange> changes = new TreeMap<>();

    /** The changes as the field keeps them; null if there are none. */
    static DayChanges of(String text) {
        var read = new DayChanges();
        if (text != null) {
            text.lines().forEach(read::line);
        }
        return read;
    }

    /** The changes that a proposal speaks of. */
    static DayChanges of(Proposal proposal) {
        var read = new DayChanges();
        proposal.pauses().days().forEach(read::out);
        proposal.changes().forEach(read::put);
        return read;
    }

    private void line(String line) {
        try {
            var words = line.strip().split(" ", 3);
            var day = LocalDate.parse(words[0]);
            switch (words.length > 1 ? words[1] : "") {
                case "out" -> out(day);
                case "to" -> put(new DateChange(day, slot(words[2].split(" ")), null));
                case "off" -> put(new DateChange(day, null, words[2]));
                default -> {
                }
            }
        } catch (DateTimeException | ArrayIndexOutOfBoundsException e) {
            // Not written by this class, so nobody's words are lost.
            return;
        }
    }

    private static Slot slot(String[] words) {
        var end = words[1].equals(NO_END) ? null : LocalDateTime.parse(words[1]);
        return new Slot(LocalDateTime.parse(words[0]), end, words.length > 2 && words[2].equals(ALL_DAY));
    }

    void out(LocalDate day) {
        put(new DateChange(day, null, null));
    }

    void put(DateChange change) {
        changes.put(change.day(), change);
    }

    /** The date is as the rule has it. */
    void undo(LocalDate day) {
        changes.remove(day);
    }

    boolean has(LocalDate day) {
        return changes.containsKey(day);
    }

    /** Days taken out. */
    Set<LocalDate> out() {
        return all().stream().filter(DayChanges::isOut).map(DateChange::day).collect(Collectors.toSet());
    }

    /** Days moved or cancelled. */
    List<DateChange> moved() {
        return all().stream().filter(change -> !isOut(change)).toList();
    }

    private Collection<DateChange> all() {
        return changes.values();
    }

    private static boolean isOut(DateChange change) {
        return change.moved() == null && change.cancelled() == null;
    }

    /** As the field keeps them; empty if there are none. */
    @Override
    public String toString() {
        return all().stream().map(change -> change.day() + " " + what(change)).collect(Collectors.joining("\n"));
    }

    private static String what(DateChange change) {
        var to = change.moved();
        if (to == null) {
            return change.cancelled() == null ? "out" : "off " + change.cancelled().replaceAll("\\s+", " ");
        }
        return "to " + to.startsAt() + " " + (to.endsAt() == null ? NO_END : to.endsAt())
                + (to.allDay() ? " " + ALL_DAY : "");
    }
}
