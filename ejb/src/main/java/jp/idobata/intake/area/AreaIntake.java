package jp.idobata.intake.area;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.idobata.area.AreaDesk;
import jp.idobata.area.AreaDetails;
import jp.idobata.area.AreaRefusal;
import jp.idobata.area.AreaRegister;
import jp.idobata.area.AreaTrail;
import jp.idobata.area.Census;
import jp.idobata.area.Census.Band;
import jp.idobata.area.DrawnArea;

/** Holds files against the areas that there are, and writes what is to be. */
@Dependent
class AreaIntake {

    @Inject
    private AreaRegister register;

    @Inject
    private AreaDesk desk;

    @Inject
    private AreaTrail trail;

    static List<PropertyOfFile> properties(List<GeoJsonFile.Feature> features, int samples) {
        var values = new LinkedHashMap<String, Set<String>>();
        features.forEach(feature -> feature.properties().forEach((key, value) ->
                values.computeIfAbsent(key, none -> new LinkedHashSet<>()).add(value)));
        return values.entrySet().stream().map(entry -> new PropertyOfFile(entry.getKey(),
                entry.getValue().stream().limit(samples).toList(), entry.getValue().size()))
                .sorted(Comparator.comparing(AreaIntake::isLikelyName).thenComparing(PropertyOfFile::different)
                        .reversed()).toList();
    }

    /** A name has Japanese letters and is short. */
    private static boolean isLikelyName(PropertyOfFile property) {
        return property.samples().stream().allMatch(value -> value.length() <= AreaDesk.KIND_MOST
                && value.codePoints().anyMatch(letter -> Character.isIdeographic(letter)));
    }

    OutlinePlan plan(List<GeoJsonFile.Feature> features, OutlineChoices choices) {
        return OutlineReading.plan(features, choices, register.drawn());
    }

    /** Writes outlines. Returns the areas that are drawn now. */
    List<Long> draw(OutlinePlan plan, OutlineChoices choices, String source) {
        var all = new ArrayList<Long>();
        var byName = register.drawn().stream().filter(area -> !area.kind().equals(choices.kind()))
                .collect(Collectors.toMap(DrawnArea::name, DrawnArea::id, (one, other) -> one));
        var known = register.drawn().stream().collect(Collectors.toMap(DrawnArea::id, Function.identity()));
        for (var row : plan.rows()) {
            var parent = row.parent() == null ? choices.within() : byName.getOrDefault(row.parent(), choices.within());
            switch (row.state()) {
                case NEW -> {
                    var id = desk.addOrRevive(new AreaDetails(parent, choices.kind(), row.name(), row.code(), null,
                            null), choices.from());
                    all.add(id);
                    desk.draw(id, row.outline(), choices.from(), source);
                }
                case REDRAWN -> {
                    all.add(row.areaId());
                    rename(known.get(row.areaId()), row);
                    desk.draw(row.areaId(), row.outline(), choices.from(), source);
                }
                case GONE -> {
                    if (choices.endOthers()) {
                        desk.end(row.areaId(), null, source);
                    }
                }
                default -> { }
            }
        }
        return all;
    }

    private void rename(DrawnArea area, OutlinePlan.Row row) {
        desk.rename(area.id(), row.name(), row.code() == null ? area.code() : row.code());
    }

    CensusPlan plan(List<CensusTable.Line> lines, String kind, LocalDate day, Map<Integer, Long> byHand) {
        var areas = register.drawn().stream().filter(area -> kind == null || area.kind().equals(kind)).toList();
        var all = register.drawn().stream().collect(Collectors.toMap(DrawnArea::id, DrawnArea::name));
        var byCode = areas.stream().filter(area -> area.code() != null)
                .collect(Collectors.toMap(DrawnArea::code, DrawnArea::id, (one, other) -> one));
        var byName = areas.stream().collect(Collectors.toMap(area -> CensusTable.folded(area.name()), DrawnArea::id,
                (one, other) -> one));
        var rows = new ArrayList<CensusPlan.Row>();
        for (var line : lines) {
            var chosen = byHand.get(line.row());
            var found = chosen != null ? chosen : line.code() != null && byCode.containsKey(line.code())
                    ? byCode.get(line.code())
                    : line.name() == null ? null : byName.get(CensusTable.folded(line.name()));
            rows.add(new CensusPlan.Row(line.row(), line.code(), line.name(), all.containsKey(found) ? found : null,
                    all.get(found), chosen != null, line.day() == null ? day : line.day(), line.total(),
                    line.bands().size()));
        }
        return new CensusPlan(rows, (int) rows.stream().filter(CensusPlan.Row::counts).map(CensusPlan.Row::areaId)
                .distinct().count());
    }

    /** Rows of one area and day are added up; a code that somebody assigned by hand is the area's from now on. */
    void count(CensusPlan plan, List<CensusTable.Line> lines, boolean madeUp, AreaFile file) {
        var byRow = lines.stream().collect(Collectors.toMap(CensusTable.Line::row, Function.identity()));
        var sums = new LinkedHashMap<Long, Map<LocalDate, Census>>();
        var rowsOf = new HashMap<Long, Integer>();
        for (var row : plan.rows()) {
            if (row.counts()) {
                var line = byRow.get(row.number());
                sums.computeIfAbsent(row.areaId(), none -> new TreeMap<>()).merge(row.day(),
                        new Census(row.day(), row.total(), line.bands(), madeUp, file.name()), AreaIntake::sum);
                rowsOf.merge(row.areaId(), 1, Integer::sum);
            }
        }
        sums.forEach((area, days) -> days.keySet().forEach(day -> trail.beforeCounting(file.id(), area, day)));
        sums.forEach((area, days) -> days.values().forEach(census -> desk.count(area, census)));
        plan.rows().stream().filter(row -> row.byHand() && row.code() != null && row.counts()
                && rowsOf.get(row.areaId()) == 1).forEach(row -> desk.code(row.areaId(), row.code()));
        trail.after(file.id(), List.of());
    }

    void requireUnused(int taken) {
        if (taken == 0) {
            throw AreaRefusal.used();
        }
    }

    private static Census sum(Census one, Census other) {
        var bands = new TreeMap<Integer, Band>();
        one.bands().forEach(band -> bands.put(band.from(), band));
        other.bands().forEach(band -> bands.merge(band.from(), band,
                (a, b) -> new Band(a.from(), a.to(), a.people() + b.people())));
        return new Census(one.asOf(), one.total() + other.total(), List.copyOf(bands.values()), one.madeUp(),
                one.source());
    }
}
