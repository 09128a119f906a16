package jp.idobata.intake.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.idobata.intake.ics.CalendarIntake;
import jp.idobata.intake.report.ImportReport;
import jp.idobata.intake.report.Outcome;
import jp.idobata.intake.report.Problem;
import jp.idobata.intake.report.RowRef;
import jp.idobata.intake.sheet.Shape;
import jp.idobata.intake.sheet.SheetOutline;
import jp.idobata.intake.sheet.TextFile;
import jp.idobata.intake.sheet.UnreadableFile;

/** First step: the file becomes rows and records. Begins anew if it was interrupted; nothing of the town changes. */
@Dependent
class Reader {

    private static final int RAW_MOST = 2000;
    private static final int TITLE_MOST = 200;
    private static final int NAME_MOST = 200;

    @Inject
    private JobStore store;

    @Inject
    private Others others;

    @Inject
    private Mappings mappings;

    @Inject
    private HomeTown home;

    @Inject
    private Shelves shelves;

    /** Reads the file of an import whose rows are not known yet. */
    void read(Job given) {
        var job = given.readOn() == null ? given.readOn(shelves.now().toLocalDate()) : given;
        store.change("update import_run set read_on = ?1 where id = ?2", job.readOn(), job.id());
        var bytes = store.file(job.id());
        try {
            var text = TextFile.decode(bytes).text();
            if (CalendarIntake.isCalendar(text)) {
                var reading = FileReading.around(home.municipality(), town -> CalendarReading.of(
                        job.fileName(), text, town, shelves.zone(), job.readOn(), job.subscription()));
                keep(job, Kind.GATHERINGS, job.subscription() == null ? reading
                        : reading.without(others.of(job.subscription(), reading.things())));
                return;
            }
            var own = job.askedKind() == Kind.PLACES || job.mappingId() != null ? Optional.<FileReading>empty()
                    : FileReading.own(job.fileName(), text, shelves.themes(), job.readOn());
            if (own.isPresent()) {
                keep(job, Kind.GATHERINGS, own.get());
                return;
            }
            var outline = SheetOutline.of(bytes);
            var kind = job.askedKind() != null ? job.askedKind() : outline.listsGatherings() ? Kind.GATHERINGS
                    : outline.listsPlaces() ? Kind.PLACES : null;
            var shape = mappings.shape(job.mappingId());
            if (kind == null || shape == null && !isKnown(outline, kind)) {
                store.enter(job, Stage.UNMAPPED);
                return;
            }
            keep(job, kind, read(job, bytes, kind, shape));
        } catch (UnreadableFile e) {
            refuse(job, e.why().name());
        } catch (IOException e) {
            refuse(job, UnreadableFile.Why.OTHER_KIND.name());
        }
    }

    private static boolean isKnown(SheetOutline outline, Kind kind) {
        return kind == Kind.GATHERINGS ? !outline.gatherings().isEmpty() : !outline.places().isEmpty();
    }

    private FileReading read(Job job, byte[] bytes, Kind kind, Shape byHand) throws IOException {
        if (kind == Kind.GATHERINGS) {
            var shape = byHand == null ? Shape.ofGatherings() : byHand;
            return FileReading.around(home.municipality(), town -> FileReading.gatherings(job.fileName(), bytes, shape,
                    town, job.readOn()));
        }
        var shape = byHand == null ? Shape.ofPlaces() : byHand;
        return FileReading.around(home.municipality(), town -> FileReading.places(job.fileName(), bytes, shape, town,
                job.readOn()));
    }

    void refuse(Job job) {
        refuse(job, UnreadableFile.Why.OTHER_KIND.name());
    }

    private void refuse(Job job, String why) {
        store.change("update import_run set refusal = ?1 where id = ?2", why, job.id());
        store.enter(job, Stage.REFUSED);
    }

    private void keep(Job job, Kind kind, FileReading reading) {
        for (var table : List.of("import_record", "import_row", "import_problem")) {
            store.change("delete from " + table + " where run_id = ?1", job.id());
        }
        keepProblems(job.id(), reading.report().problems());
        keepThings(job.id(), reading.things());
        keepRows(job.id(), reading);
        var report = reading.report();
        store.change("update import_run set kind = ?1, refusal = null, rows_in = ?2, taken = ?3, merged = ?4,"
                + " set_aside = ?5, recorded = ?6 where id = ?7", kind.name(), report.rowsIn(),
                report.count(Outcome.TAKEN), report.count(Outcome.MERGED), report.count(Outcome.SET_ASIDE),
                reading.things().size(), job.id());
        store.enter(job, Stage.READ);
    }

    private void keepProblems(long run, List<Problem> problems) {
        var rows = new ArrayList<Object[]>();
        for (var problem : problems) {
            rows.add(row(run, rows.size() + 1, cut(problem.row().file(), NAME_MOST),
                    cut(problem.row().sheet(), NAME_MOST), problem.row().row(), cut(problem.column(), NAME_MOST),
                    cut(problem.rawText(), RAW_MOST), problem.reason().name()));
        }
        store.add("import_problem", "run_id, position, file, sheet, line, column_name, raw, reason", rows);
    }

    private void keepThings(long run, List<Thing> things) {
        var rows = new ArrayList<Object[]>();
        for (var thing : things) {
            rows.add(row(run, rows.size() + 1, thing.key(), cut(thing.title(), TITLE_MOST), thing.whole(),
                    thing.cancelled(), thing.content().toString(), thing.unread(), "READ"));
        }
        store.add("import_record", "run_id, position, source_key, title, whole, cancelled, content, unread, state",
                rows);
    }

    private void keepRows(long run, FileReading reading) {
        var records = new HashMap<RowRef, Integer>();
        for (var i = 0; i < reading.things().size(); i++) {
            var position = i + 1;
            reading.things().get(i).rows().forEach(row -> records.putIfAbsent(row, position));
        }
        var said = said(reading);
        var rows = new ArrayList<Object[]>();
        reading.report().outcomes().forEach((row, outcome) -> rows.add(row(run, rows.size() + 1,
                cut(row.sheet(), NAME_MOST), row.row(), records.get(row), outcome.name(),
                said.getOrDefault(row, ""))));
        store.add("import_row", "run_id, position, sheet, line, record, outcome, said", rows);
    }

    private static Map<RowRef, String> said(FileReading reading) {
        var said = new HashMap<RowRef, String>();
        reading.things().forEach(thing -> thing.rows().forEach(row -> said.put(row, cut(thing.title(), NAME_MOST))));
        ImportReport report = reading.report();
        report.problems().stream().filter(problem -> !problem.rawText().isBlank())
                .collect(Collectors.toMap(Problem::row, Problem::rawText, (one, other) -> one))
                .forEach((row, text) -> said.putIfAbsent(row, cut(text, NAME_MOST)));
        return said;
    }

    private static Object[] row(Object... values) {
        return values;
    }

    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }
}
