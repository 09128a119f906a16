package jp.idobata.intake.gathering;

import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import jp.idobata.intake.sheet.CellText;
import jp.idobata.intake.sheet.Column;
import jp.idobata.intake.sheet.SheetRow;
import jp.idobata.intake.when.WhenReading;
import jp.idobata.intake.where.Position;

/**
 * One row of a list of gatherings with its time and place read.
 *
 * @param batch number of the file in the order of reading; a later file's word counts more
 * @param days the days of its occurrences
 * @param position null if none can be relied on
 * @param town the municipality's name, which names of places and desks may or may not bear in front
 */
record GatheringRow(SheetRow row, int batch, WhenReading when, SortedSet<LocalDate> days, Position position,
        String town) {

    static GatheringRow of(SheetRow row, int batch, WhenReading when, Position position, String town) {
        SortedSet<LocalDate> days = new TreeSet<>();
        when.occurrences().forEach(occurrence -> days.add(occurrence.startsAt().toLocalDate()));
        return new GatheringRow(row, batch, when, days, position, town);
    }

    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]");

    String title() {
        return CellText.tidy(row.text(Column.NAME)).replaceAll("\\s*\\n\\s*", " ");
    }

    /** What rows of one gathering have in common: the title without width, case, spaces, brackets and marks. */
    String nameKey() {
        return key(row.text(Column.NAME));
    }

    String venueKey() {
        return key(row.text(Column.VENUE));
    }

    String organiserKey() {
        return key(row.has(Column.ORGANISER) ? row.text(Column.ORGANISER) : row.text(Column.CONTACT));
    }

    private String key(String text) {
        String key = MARKS.matcher(CellText.header(text)).replaceAll("");
        return key.startsWith(town) ? key.substring(town.length()) : key;
    }

    /** What a row of the same thing under another name shares with this one: the desk and the last day. */
    String deskAndLastDay() {
        return organiserKey() + "|" + (isDated() ? days.last() : "");
    }

    boolean isDated() {
        return !when.occurrences().isEmpty();
    }
}
