package jp.idobata.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import jp.idobata.intake.sheet.Column;
import jp.idobata.intake.when.DateSpan;
import jp.idobata.intake.when.IntakeOccurrence;

/** The rows of one gathering, over all files. */
final class GatheringGroup {

    private final String key;
    private final List<GatheringRow> rows = new ArrayList<>();

    GatheringGroup(GatheringRow first) {
        key = first.nameKey() + "|" + (first.venueKey().isEmpty() ? first.organiserKey() : first.venueKey());
        rows.add(first);
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

    /** Whether the row, which bears the same name, tells of the same gathering. */
    boolean takes(GatheringRow other) {
        return rows.stream().anyMatch(row -> same(row.venueKey(), other.venueKey())
                || same(row.organiserKey(), other.organiserKey()));
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

    /** Spans that no other span of the gathering contains. */
    List<DateSpan> spans() {
        List<DateSpan> all = rows.stream().flatMap(row -> row.when().spans().stream()).distinct().toList();
        return all.stream().filter(span -> all.stream().noneMatch(wider -> !wider.equals(span)
                && !wider.from().isAfter(span.from()) && !wider.to().isBefore(span.to()))).toList();
    }
}
