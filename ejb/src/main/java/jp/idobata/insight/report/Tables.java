package jp.idobata.insight.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.idobata.insight.report.Line.Sort;

/** Sums things up. Each thing is in every line it belongs to, and once in each line of several. */
final class Tables {

    private final List<Thing> things;
    private final List<Thing> earlier;

    /** @param earlier the things before the turn; null if nothing is compared */
    Tables(List<Thing> things, List<Thing> earlier) {
        this.things = things;
        this.earlier = earlier;
    }

    Block summary() {
        return new Block(Part.SUMMARY, null, List.of(line(Sort.ALL, "", null, thing -> true)));
    }

    /** @param years what there was in the years before, by the first day's year, the oldest first */
    Block years(Map<String, Tally> years, String thisYear) {
        var lines = new ArrayList<Line>();
        years.forEach((year, tally) -> lines.add(new Line(Sort.ITEM, year, null, tally, null, null)));
        lines.add(line(Sort.ALL, thisYear, null, thing -> true));
        return new Block(Part.YEARS, null, List.copyOf(lines));
    }

    /** By strand; a strand that is out of use is left out if nothing serves it. */
    Block programmes(Part part, List<Strand> strands) {
        var groups = strands.stream().collect(Collectors.groupingBy(Strand::group, LinkedHashMap::new,
                Collectors.toList()));
        var lines = new ArrayList<Line>();
        groups.forEach((group, members) -> {
            var items = members.stream().map(strand -> line(Sort.ITEM, strand.code(), strand.name(),
                    thing -> thing.programmes().contains(strand.code()))).toList();
            var shown = Stream.iterate(0, i -> i < items.size(), i -> i + 1)
                    .filter(i -> !members.get(i).retired() || counts(items.get(i))).map(items::get).toList();
            lines.addAll(shown);
            if (members.size() > 1) {
                var codes = members.stream().map(Strand::code).toList();
                lines.add(line(Sort.GROUP, group, null, thing -> codes.stream()
                        .anyMatch(thing.programmes()::contains)));
            }
        });
        return closed(part, null, lines, thing -> !thing.programmes().isEmpty());
    }

    /** By area of a kind. */
    Block areas(String layer, List<Ground> grounds) {
        var lines = grounds.stream().map(ground -> new Line(Sort.ITEM, String.valueOf(ground.id()), ground.name(),
                sum(things, thing -> Long.valueOf(ground.id()).equals(thing.areas().get(layer))), null,
                ground.people())).collect(Collectors.toCollection(ArrayList::new));
        lines.add(line(Sort.NONE, layer, null, thing -> !thing.areas().containsKey(layer)));
        var people = grounds.stream().map(Ground::people).toList();
        lines.add(new Line(Sort.ALL, "", null, sum(things, thing -> true), null, people.isEmpty()
                || people.contains(null) ? null : (Double) people.stream().mapToDouble(Double::doubleValue).sum()));
        return new Block(Part.AREAS, layer, List.copyOf(lines));
    }

    /** @param months what was held in each month, by its code */
    Block months(Map<String, Tally> months) {
        var lines = new ArrayList<Line>();
        months.forEach((month, tally) -> lines.add(new Line(Sort.ITEM, month, null, tally, null, null)));
        lines.add(line(Sort.ALL, "", null, thing -> true));
        return new Block(Part.MONTHS, null, List.copyOf(lines));
    }

    /** @param strand whose gatherings are counted alone; null: all are */
    Block frequencies(Strand strand) {
        var lines = Stream.of(Frequency.values()).map(frequency -> line(Sort.ITEM, frequency.name(), null,
                thing -> thing.frequency() == frequency && isOf(thing, strand)))
                .collect(Collectors.toCollection(ArrayList::new));
        lines.add(all(strand));
        return new Block(Part.FREQUENCY, null, List.copyOf(lines));
    }

    /** @param strand as above */
    Block activities(List<Activity> activities, Strand strand) {
        var lines = activities.stream().map(activity -> line(Sort.ITEM, String.valueOf(activity.id()), activity.name(),
                thing -> thing.activities().contains(activity.id()) && isOf(thing, strand)))
                .collect(Collectors.toCollection(ArrayList::new));
        lines.add(line(Sort.NONE, "", null, thing -> !thing.place() && thing.activities().isEmpty()
                && isOf(thing, strand)));
        lines.add(all(strand));
        return new Block(Part.ACTIVITIES, null, List.copyOf(lines));
    }

    private Line all(Strand strand) {
        return line(Sort.ALL, strand == null ? "" : strand.code(), strand == null ? null : strand.name(),
                thing -> !thing.place() && isOf(thing, strand));
    }

    private static boolean isOf(Thing thing, Strand strand) {
        return strand == null || thing.programmes().contains(strand.code());
    }

    private Block closed(Part part, String layer, List<Line> lines, Predicate<Thing> any) {
        lines.add(line(Sort.ANY, "", null, any));
        lines.add(line(Sort.NONE, "", null, any.negate()));
        lines.add(line(Sort.ALL, "", null, thing -> true));
        return new Block(part, layer, List.copyOf(lines));
    }

    private Line line(Sort sort, String code, String name, Predicate<Thing> which) {
        return new Line(sort, code, name, sum(things, which), earlier == null ? null : sum(earlier, which), null);
    }

    private static boolean counts(Line line) {
        return !line.tally().equals(Tally.NONE) || line.before() != null && !line.before().equals(Tally.NONE);
    }

    private static Tally sum(List<Thing> things, Predicate<Thing> which) {
        return things.stream().filter(which).map(Thing::tally).reduce(Tally.NONE, Tally::plus);
    }
}
