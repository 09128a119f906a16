package jp.idobata.intake.place;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import jp.idobata.intake.contact.IntakeContact;
import jp.idobata.intake.contact.WebAddress;
import jp.idobata.intake.report.Outcome;
import jp.idobata.intake.report.Reason;
import jp.idobata.intake.report.ReportDraft;
import jp.idobata.intake.report.RowRef;
import jp.idobata.intake.sheet.CellText;
import jp.idobata.intake.sheet.Column;
import jp.idobata.intake.sheet.Shape;
import jp.idobata.intake.sheet.SheetReader;
import jp.idobata.intake.sheet.SheetRow;
import jp.idobata.intake.when.OpenTime;
import jp.idobata.intake.when.OpenTimes;
import jp.idobata.intake.where.Municipality;
import jp.idobata.intake.where.PositionReader;

/** One import of lists of places: {@link #add} each file, then {@link #finish}. Not for several threads. */
public final class PlaceIntake {

    private static final int LONGEST_NAME = 80;

    private final Municipality town;
    private final ReportDraft report = new ReportDraft();
    private final SheetReader sheets;
    private final PositionReader positions;
    private final Map<String, IntakePlace> places = new LinkedHashMap<>();

    public PlaceIntake(Municipality town) {
        this(town, Shape.ofPlaces());
    }

    /** The same for lists with headers of their own. */
    public PlaceIntake(Municipality town, Shape shape) {
        this.town = town;
        sheets = new SheetReader(shape, report);
        positions = new PositionReader(town, report);
    }

    /**
     * @param fileName without folders
     * @param in read to its end, not closed
     * @param category what sort of places the file lists, for rows that do not say; may be empty
     * @throws IOException if it is no such file
     */
    public void add(String fileName, InputStream in, String category) throws IOException {
        for (SheetRow row : sheets.read(fileName, in)) {
            if (!row.has(Column.NAME)) {
                report.tell(row.ref(), row.header(Column.NAME), "", Reason.NAME_MISSING);
                report.settle(row.ref(), Outcome.SET_ASIDE);
                continue;
            }
            IntakePlace place = place(row, category);
            IntakePlace before = places.get(place.key());
            report.settle(row.ref(), before == null ? Outcome.TAKEN : Outcome.MERGED);
            places.put(place.key(), before == null ? place : joined(before, place));
        }
    }

    public PlaceImport finish() {
        return new PlaceImport(List.copyOf(places.values()), report.finish());
    }

    private IntakePlace place(SheetRow row, String category) {
        String name = line(row.text(Column.NAME));
        if (name.codePointCount(0, name.length()) > LONGEST_NAME) {
            report.tell(row.ref(), row.header(Column.NAME), row.text(Column.NAME), Reason.TITLE_TOO_LONG);
            name = name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME - 1)) + "…";
        }
        String address = line((row.text(Column.ADDRESS) + " " + row.text(Column.BUILDING)));
        String note = row.text(Column.HOURS_NOTE).isEmpty() && row.text(Column.NOTE).contains("時")
                ? row.text(Column.NOTE) : row.text(Column.HOURS_NOTE);
        List<OpenTime> hours = OpenTimes.read(row.text(Column.OPEN_DAYS), row.text(Column.OPENS),
                row.text(Column.CLOSES), note);
        String hoursText = hoursText(row, note);
        if (hours.isEmpty() && !hoursText.isEmpty()) {
            report.tell(row.ref(), row.header(Column.HOURS_NOTE), hoursText, Reason.HOURS_NOT_READ);
        }
        return new IntakePlace(key(name) + "|" + key(address), name, line(row.text(Column.NAME_KANA)),
                row.has(Column.CATEGORY) ? line(row.text(Column.CATEGORY)) : category, description(row), address,
                positions.read(row), IntakeContact.of("", row.text(Column.PHONE), "").phone(),
                WebAddress.in(row.text(Column.URL)), hours, hoursText, line(row.text(Column.CAPACITY)), FactsReader
                        .read(row, hoursText), row.raw(),
                List.of(row.ref()));
    }

    private static String hoursText(SheetRow row, String note) {
        StringJoiner text = new StringJoiner(" ");
        text.setEmptyValue("");
        if (row.has(Column.OPEN_DAYS)) {
            text.add(CellText.spaced(row.text(Column.OPEN_DAYS)));
        }
        if (row.has(Column.OPENS) || row.has(Column.CLOSES)) {
            text.add(CellText.spaced(row.text(Column.OPENS)) + "～" + CellText.spaced(row.text(Column.CLOSES)));
        }
        if (!note.isEmpty()) {
            text.add(line(note));
        }
        if (row.has(Column.CLOSED_DAYS)) {
            text.add(row.header(Column.CLOSED_DAYS) + " " + line(row.text(Column.CLOSED_DAYS)));
        }
        return text.toString();
    }

    private static String description(SheetRow row) {
        StringJoiner text = new StringJoiner("\n");
        text.setEmptyValue("");
        for (Column column : List.of(Column.DESCRIPTION, Column.SERVICE, Column.NOTE)) {
            if (row.has(column)) {
                text.add(CellText.tidy(row.text(column)));
            }
        }
        return text.toString();
    }

    private static IntakePlace joined(IntakePlace before, IntakePlace later) {
        List<RowRef> sources = new ArrayList<>(before.sources());
        sources.addAll(later.sources());
        return new IntakePlace(later.key(), later.name(), other(later.kana(), before.kana()),
                other(later.category(), before.category()), other(later.description(), before.description()),
                later.address(), later.position() == null ? before.position() : later.position(),
                other(later.phone(), before.phone()), other(later.url(), before.url()),
                later.hours().isEmpty() ? before.hours() : later.hours(),
                other(later.hoursText(), before.hoursText()), other(later.capacity(), before.capacity()),
                later.facts(), later.rawKept(), List.copyOf(sources));
    }

    private static String other(String first, String second) {
        return first.isEmpty() ? second : first;
    }

    /** A key forgets the municipality's name in front, so that 高松市木太町 and 香川県高松市木太町 are one. */
    private String key(String text) {
        String folded = CellText.header(text);
        int at = folded.indexOf(town.name());
        return (at >= 0 && at <= 4 ? folded.substring(at + town.name().length()) : folded)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static String line(String text) {
        return CellText.tidy(text).replaceAll("\\s*\\n\\s*", " ").strip();
    }
}
