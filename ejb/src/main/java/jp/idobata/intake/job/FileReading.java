package jp.idobata.intake.job;

import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.idobata.Fingerprint;
import jp.idobata.gathering.Proposal;
import jp.idobata.intake.Translation;
import jp.idobata.intake.gathering.GatheringIntake;
import jp.idobata.intake.gathering.IntakeGathering;
import jp.idobata.intake.place.IntakePlace;
import jp.idobata.intake.place.PlaceIntake;
import jp.idobata.intake.report.ImportReport;
import jp.idobata.intake.report.Outcome;
import jp.idobata.intake.report.Problem;
import jp.idobata.intake.report.Reason;
import jp.idobata.intake.report.ReportDraft;
import jp.idobata.intake.sheet.Shape;
import jp.idobata.intake.standard.StandardGatherings;
import jp.idobata.intake.where.Municipality;
import jp.idobata.intake.where.Position;
import jp.idobata.place.Facility;
import jp.idobata.place.PlaceDetails;
import jp.idobata.place.PlaceProposal;
import jp.idobata.place.YearlyClosure;

/**
 * What a file tells, in the words of the town. The same bytes read on the same day give the same.
 *
 * @param things in the order of their first row
 * @param report what became of every row
 */
record FileReading(List<Thing> things, ImportReport report) {

    private static final int KEY_MOST = 200;
    private static final int KEY_KEPT = 130;
    private static final double EVERYWHERE_KM = 20_000;
    private static final double TOWN_KM = 35;

    /** The same without the things of these keys, whose rows are set aside, because others tell of them. */
    FileReading without(Set<String> keys) {
        var outcomes = new LinkedHashMap<>(report.outcomes());
        var problems = new ArrayList<>(report.problems());
        things.stream().filter(thing -> keys.contains(thing.key())).forEach(thing -> {
            thing.rows().forEach(row -> outcomes.put(row, Outcome.SET_ASIDE));
            problems.add(new Problem(thing.rows().get(0), "UID", thing.title(), Reason.TOLD_BY_OTHERS));
        });
        return new FileReading(things.stream().filter(thing -> !keys.contains(thing.key())).toList(),
                new ImportReport(outcomes, problems));
    }

    /** Reads a list of gatherings. */
    static FileReading gatherings(String fileName, byte[] bytes, Shape shape, Municipality town, LocalDate today)
            throws IOException {
        var intake = new GatheringIntake(town, today, shape);
        intake.add(fileName, new ByteArrayInputStream(bytes));
        var read = intake.finish();
        var translation = Translation.of(read.report(), today);
        return new FileReading(Stream.concat(read.gatherings().stream(), read.undated().stream())
                .map(gathering -> thing(gathering, translation)).toList(), read.report());
    }

    /** Reads a list that an Idobata has written; empty if it is none. */
    static Optional<FileReading> own(String fileName, String text, Map<String, String> themes, LocalDate today) {
        var report = new ReportDraft();
        return new StandardGatherings(fileName, themes, today, report).read(text).map(all -> new FileReading(all
                .stream().map(one -> new Thing(key(one.key()), one.proposal().title(), !one.proposal().dates()
                        .isEmpty(), false, Content.of(one.proposal()), null, one.rows())).toList(), report.finish()));
    }

    /** Reads a list of places. */
    static FileReading places(String fileName, byte[] bytes, Shape shape, Municipality town, LocalDate today)
            throws IOException {
        var intake = new PlaceIntake(town, shape);
        intake.add(fileName, new ByteArrayInputStream(bytes), "");
        var read = intake.finish();
        var translation = Translation.of(read.report(), today);
        return new FileReading(read.places().stream().map(place -> thing(place, translation)).toList(), read.report());
    }

    /**
     * The town a file speaks of: the one given; or, if the town is not known, that around the middle of the file's own
     * positions.
     *
     * @param read reads the file for a town
     */
    static FileReading around(Municipality town, Reader read) throws IOException {
        if (town != null) {
            return read.read(town);
        }
        var anywhere = read.read(new Municipality("", new Position(0, 0), EVERYWHERE_KM));
        var middle = middle(anywhere.things());
        if (middle == null) {
            return anywhere;
        }
        var around = new Municipality("", middle, TOWN_KM);
        return anywhere.things().stream().allMatch(thing -> lies(thing, around)) ? anywhere : read.read(around);
    }

    private static boolean lies(Thing thing, Municipality town) {
        var lat = thing.content().get("latitude");
        var lon = thing.content().get("longitude");
        return lat == null || lon == null || town.isNear(new Position(Double.parseDouble(lat.toString()),
                Double.parseDouble(lon.toString())));
    }

    /** Reads a file for a town. */
    @FunctionalInterface
    interface Reader {
        FileReading read(Municipality town) throws IOException;
    }

    private static Position middle(List<Thing> things) {
        var lats = sorted(things, "latitude");
        var lons = sorted(things, "longitude");
        return lats.length == 0 ? null : new Position(lats[lats.length / 2], lons[lons.length / 2]);
    }

    private static double[] sorted(List<Thing> things, String field) {
        return things.stream().map(thing -> thing.content().get(field)).filter(value -> value != null)
                .mapToDouble(value -> Double.parseDouble(value.toString())).sorted().toArray();
    }

    private static Thing thing(IntakeGathering read, Translation translation) {
        Proposal proposal = translation.gathering(read, null, null);
        return new Thing(key(read.key()), proposal.title(), !read.occurrences().isEmpty(), false, Content.of(proposal),
                translation.unread(read.sources()), read.sources());
    }

    private static Thing thing(IntakePlace read, Translation translation) {
        var details = translation.place(read, false);
        var content = Content.of(proposal(details)).with("hoursText", details.hoursText())
                // No list says whether one can drop in; and silence about holidays does not mean that it is open.
                .with("dropIn", (String) null)
                .with("closedOnHolidays", details.facts().closedOnHolidays() ? JsonValue.TRUE : null);
        return new Thing(key(read.key()), details.name(), true, false, content, details.sourceText(),
                read.sources());
    }

    private static PlaceProposal proposal(PlaceDetails told) {
        var facts = told.facts();
        return new PlaceProposal(told.name(), told.nameKana(), told.category(), told.summary(), told.description(),
                told.address(), told.latitude(), told.longitude(), facts.access(), told.dropIn(), told.phone(),
                told.website(), told.hours().stream().map(open -> new PlaceProposal.Hours(open.getWeekday(),
                        open.getOpens(), open.getCloses())).toList(), facts.closedOnHolidays(),
                facts.closures().stream().map(days -> new PlaceProposal.Days(YearlyClosure.number(days.getFirst()),
                        YearlyClosure.number(days.getLast()))).toList(),
                facilities(facts.facilities(), true), facilities(facts.facilities(), false), null, null);
    }

    private static Set<Facility> facilities(Map<Facility, Boolean> all, boolean present) {
        return all.entrySet().stream().filter(entry -> entry.getValue() == present).map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** A key that fits its column; what is cut off is kept as a hash, so that two keys never become one. */
    static String key(String key) {
        return key.length() <= KEY_MOST ? key : key.substring(0, KEY_KEPT) + "#" + Fingerprint.of(key);
    }
}
