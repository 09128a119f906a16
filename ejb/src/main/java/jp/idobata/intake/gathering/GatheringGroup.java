package jp.idobata.intake.gathering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import jp.idobata.intake.sheet.CellText;
import jp.idobata.intake.sheet.Column;
import jp.idobata.intake.when.DateSpan;
import jp.idobata.intake.when.IntakeOccurrence;
import jp.idobata.intake.where.Position;

/** The rows of one gathering, over all files. */
final class GatheringGroup {

    private static final double ALIKE_NAMES = 0.7;
    private static final double ALIKE_TEXTS = 0.85;
    private static final double OWN_TEXT = 0.6;

    private final String key;
    private final List<GatheringRow> rows = new ArrayList<>();

    GatheringGroup(GatheringRow first) {
        key = key(first);
        rows.add(first);
    }

    private static String key(GatheringRow row) {
        return row.nameKey() + "|" + (row.venueKey().isEmpty() ? row.organiserKey() : row.venueKey());
    }

    String key() {
        return key;
    }

    List<GatheringRow> rows() {
        return rows;
    }

    void add(GatheringRow row) {
        rows.add(row);
    }

    /**
     * Whether the row, which bears the same name, tells of the same gathering. What would have the same key is one, so
     * that a list of nothing but names and days makes one of each name.
     */
    boolean takes(GatheringRow other) {
        return key.equals(key(other)) || rows.stream().anyMatch(row -> same(row.venueKey(), other.venueKey())
                || same(row.organiserKey(), other.organiserKey()));
    }

    /**
     * Whether the row, which bears another name in a later file, tells of the same gathering: same organiser,
     * same days, and name and description all but
     * the same ({@code 開館３０周年記念…} and {@code 30周年記念…}).
     */
    boolean isRenamedIn(GatheringRow other) {
        GatheringRow latest = latest();
        return other.isDated() && latest.batch() < other.batch() && same(latest.organiserKey(), other.organiserKey())
                && latest.isDated() && daysAgree(latest.days(), other.days())
                && Likeness.of(latest.nameKey(), other.nameKey()) >= ALIKE_NAMES
                && Likeness.of(latest.row().text(Column.DESCRIPTION), other.row().text(Column.DESCRIPTION))
                        >= ALIKE_TEXTS;
    }

    private static boolean daysAgree(Set<LocalDate> one, Set<LocalDate> other) {
        return one.containsAll(other) || other.containsAll(one);
    }

    private static boolean same(String one, String other) {
        return one.equals(other) && !one.isEmpty();
    }

    boolean isDated() {
        return rows.stream().anyMatch(GatheringRow::isDated);
    }

    /** The row whose text counts: the last one, with days if any has. */
    GatheringRow latest() {
        return rows.stream().filter(row -> row.isDated() || !isDated()).reduce((a, b) -> b).orElseThrow();
    }

    /** The last word on a column. */
    String text(Column column) {
        String latest = latest().row().text(column);
        if (!latest.isEmpty()) {
            return latest;
        }
        return rows.stream().map(row -> row.row().text(column)).filter(text -> !text.isEmpty())
                .reduce((a, b) -> b).orElse("");
    }

    Position position() {
        return latest().position() != null ? latest().position()
                : rows.stream().map(GatheringRow::position).filter(p -> p != null).reduce((a, b) -> b).orElse(null);
    }

    /** All days united; a day that several files list takes the times of the last of them. */
    List<IntakeOccurrence> occurrences() {
        Map<LocalDate, Integer> batchOfDay = new HashMap<>();
        Map<LocalDate, TreeSet<IntakeOccurrence>> days = new TreeMap<>();
        for (GatheringRow row : rows) {
            for (IntakeOccurrence occurrence : row.when().occurrences()) {
                LocalDate day = occurrence.startsAt().toLocalDate();
                Integer batch = batchOfDay.put(day, row.batch());
                if (batch == null || batch != row.batch()) {
                    days.put(day, new TreeSet<>());
                }
                days.get(day).add(occurrence);
            }
        }
        return days.values().stream().flatMap(TreeSet::stream).toList();
    }

    /**
     * The text of each row that has days and a description of its own; empty if all say much the same. Of rows
     * for the same days the last file's count.
     */
    List<IntakeProgramme> programme() {
        Map<LocalDate, List<GatheringRow>> byDay = new TreeMap<>();
        rows.stream().filter(row -> row.isDated() && row.row().has(Column.DESCRIPTION)).forEach(row -> {
            List<GatheringRow> sameDay = byDay.computeIfAbsent(row.days().first(), day -> new ArrayList<>());
            sameDay.removeIf(earlier -> earlier.batch() < row.batch());
            sameDay.add(row);
        });
        String last = latest().row().text(Column.DESCRIPTION);
        boolean alike = byDay.values().stream().flatMap(List::stream)
                .allMatch(row -> Likeness.of(row.row().text(Column.DESCRIPTION), last) >= OWN_TEXT);
        return alike ? List.of() : byDay.values().stream().flatMap(List::stream).map(row -> new IntakeProgramme(
                row.days().first(), row.days().last(), CellText.tidy(row.row().text(Column.DESCRIPTION)))).toList();
    }

    /** Spans that no other span of the gathering contains. */
    List<DateSpan> spans() {
        List<DateSpan> all = rows.stream().flatMap(row -> row.when().spans().stream()).distinct().toList();
        return all.stream().filter(span -> all.stream().noneMatch(wider -> !wider.equals(span)
                && !wider.from().isAfter(span.from()) && !wider.to().isBefore(span.to()))).toList();
    }
}
