package jp.idobata.intake.gathering;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.idobata.intake.report.Outcome;
import jp.idobata.intake.report.Reason;
import jp.idobata.intake.report.ReportDraft;
import jp.idobata.intake.sheet.Column;
import jp.idobata.intake.sheet.Shape;
import jp.idobata.intake.sheet.SheetReader;
import jp.idobata.intake.sheet.SheetRow;
import jp.idobata.intake.when.Listing;
import jp.idobata.intake.when.WhenReader;
import jp.idobata.intake.when.WhenReading;
import jp.idobata.intake.where.Municipality;
import jp.idobata.intake.where.PositionReader;

/**
 * One import of lists of gatherings: {@link #add} each file, oldest first, then {@link #finish}. Not for
 * several threads.
 */
public final class GatheringIntake {

    private final Municipality town;
    private final LocalDate today;
    private final ReportDraft report = new ReportDraft();
    private final SheetReader sheets;
    private final PositionReader positions;
    private final Map<String, List<GatheringGroup>> groupsByName = new TreeMap<>();
    private final Map<String, List<GatheringGroup>> groupsByDesk = new TreeMap<>();
    private final List<GatheringGroup> groups = new ArrayList<>();
    private int batch;

    /**
     * @param town whose lists they are
     * @param today the day of lists whose file name gives none
     */
    public GatheringIntake(Municipality town, LocalDate today) {
        this(town, today, Shape.ofGatherings());
    }

    /** The same for lists with headers of their own. */
    public GatheringIntake(Municipality town, LocalDate today, Shape shape) {
        this.town = town;
        this.today = today;
        sheets = new SheetReader(shape, report);
        positions = new PositionReader(town, report);
    }

    /**
     * @param fileName without folders; a date in it tells when the list was made
     * @param in read to its end, not closed
     * @throws IOException if it is no such file
     */
    public void add(String fileName, InputStream in) throws IOException {
        Listing listing = Listing.of(fileName, today);
        batch++;
        for (SheetRow row : sheets.read(fileName, in)) {
            take(row, listing);
        }
    }

    public GatheringImport finish() {
        GatheringWriter writer = new GatheringWriter(report);
        List<IntakeGathering> dated = new ArrayList<>();
        List<IntakeGathering> undated = new ArrayList<>();
        for (GatheringGroup group : groups) {
            (group.isDated() ? dated : undated).add(writer.write(group));
        }
        return new GatheringImport(List.copyOf(dated), List.copyOf(undated), report.finish());
    }

    private void take(SheetRow row, Listing listing) {
        if (!row.has(Column.NAME)) {
            report.tell(row.ref(), row.header(Column.NAME), "", Reason.NAME_MISSING);
            report.settle(row.ref(), Outcome.SET_ASIDE);
            return;
        }
        WhenReading when = WhenReader.read(new WhenReader.Cells(row.text(Column.DATE), row.text(Column.END_DATE),
                row.text(Column.DATE_NOTE), row.text(Column.START_TIME), row.text(Column.END_TIME),
                row.text(Column.NAME) + "。" + row.text(Column.DESCRIPTION)), listing);
        when.dateReasons().forEach(reason ->
                report.tell(row.ref(), row.header(Column.DATE), row.text(Column.DATE), reason));
        when.timeReasons().forEach(reason -> report.tell(row.ref(), row.header(Column.START_TIME),
                row.text(Column.START_TIME) + " / " + row.text(Column.END_TIME), reason));
        place(GatheringRow.of(row, batch, when, positions.read(row), town.name()));
    }

    private void place(GatheringRow row) {
        List<GatheringGroup> sameName = groupsByName.computeIfAbsent(row.nameKey(), name -> new ArrayList<>());
        List<GatheringGroup> sameDesk = groupsByDesk.computeIfAbsent(row.deskAndLastDay(),
                desk -> new ArrayList<>());
        GatheringGroup group = sameName.stream().filter(g -> g.takes(row)).findFirst()
                .or(() -> sameDesk.stream().filter(g -> g.isRenamedIn(row)).findFirst()).orElse(null);
        boolean joins = group != null && group.isDated();
        report.settle(row.row().ref(), !row.isDated() ? Outcome.SET_ASIDE : joins ? Outcome.MERGED : Outcome.TAKEN);
        if (group == null) {
            group = new GatheringGroup(row);
            groups.add(group);
        } else {
            group.add(row);
        }
        if (!sameName.contains(group)) {
            sameName.add(group);
        }
        if (!sameDesk.contains(group)) {
            sameDesk.add(group);
        }
    }
}
