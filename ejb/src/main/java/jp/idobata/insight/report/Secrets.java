package jp.idobata.insight.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.idobata.insight.report.Line.Sort;

/** Which counts of a report are kept from readers outside: all its tables are looked at together. */
final class Secrets {

    private final Map<String, Integer> counts = new HashMap<>();
    private final List<Suppression.Sum> sums = new ArrayList<>();
    private final Days days;
    private final Days before;
    private final Days after;

    private Secrets(Days days, Days before, Days after) {
        this.days = days;
        this.before = before;
        this.after = after;
    }

    /**
     * The keys of the lines that are small.
     *
     * @param parents of each area the one it is part of
     */
    static Set<String> of(List<Block> blocks, Days days, Days before, Days after, Map<String, String> parents,
            int threshold) {
        var secrets = new Secrets(days, before, after);
        blocks.forEach(secrets::look);
        secrets.nest(blocks, parents);
        blocks.stream().filter(block -> block.part() == Part.MONTHS).findFirst().ifPresent(secrets::span);
        blocks.stream().filter(block -> block.part() == Part.COMPARISON).forEach(secrets::turn);
        secrets.sums.removeIf(sum -> !secrets.counts.containsKey(sum.total()));
        return Suppression.of(secrets.counts, secrets.sums, threshold);
    }

    /** What a line is known by; the same for the same people, whatever table they stand in. */
    static String key(Part part, Line line, Days days) {
        if (line.sort() == Sort.ALL && line.name() != null) {
            // The sum of a table that is narrowed to a strand: the same people as in the line of that strand.
            return Part.PROGRAMMES + " " + Sort.ITEM + " " + line.code() + "@" + days.from() + "/" + days.end();
        }
        var about = line.sort() == Sort.ALL ? "" : (part == Part.COMPARISON ? Part.PROGRAMMES : part) + " "
                + line.sort() + " " + line.code();
        return about + "@" + days.from() + "/" + days.end();
    }

    private void look(Block block) {
        if (block.part() == Part.COMPARISON) {
            look(block, before, true);
            look(block, after, false);
        } else {
            look(block, days, false);
        }
    }

    private void look(Block block, Days its, boolean earlier) {
        block.lines().forEach(line -> counts.put(key(block.part(), line, its),
                earlier ? line.before().came() : line.tally().came()));
        if (block.part() == Part.YEARS) {
            return;
        }
        var all = keys(block, its, line -> line.sort() == Sort.ALL).get(0);
        var any = keys(block, its, line -> line.sort() == Sort.ANY);
        if (any.isEmpty()) {
            add(all, keys(block, its, line -> line.sort() == Sort.ITEM || line.sort() == Sort.NONE));
            return;
        }
        add(all, Stream.concat(any.stream(), keys(block, its, line -> line.sort() == Sort.NONE).stream()).toList());
        add(any.get(0), keys(block, its, line -> line.sort() == Sort.ITEM));
        groups(block, its, any.get(0));
    }

    private void groups(Block block, Days its, String any) {
        var groups = block.lines().stream().filter(line -> line.sort() == Sort.GROUP).toList();
        groups.forEach(group -> add(key(block.part(), group, its), keys(block, its, line -> isOf(line, group))));
        add(any, keys(block, its, line -> line.sort() == Sort.GROUP || line.sort() == Sort.ITEM
                && groups.stream().noneMatch(group -> isOf(line, group))));
    }

    private static boolean isOf(Line line, Line group) {
        return line.sort() == Sort.ITEM && line.code().startsWith(group.code() + "-");
    }

    /** Areas that other areas are part of, by each kind of these. */
    private void nest(List<Block> blocks, Map<String, String> parents) {
        blocks.stream().filter(block -> block.part() == Part.AREAS).forEach(block -> {
            var areas = block.lines().stream().filter(line -> line.sort() == Sort.ITEM)
                    .collect(Collectors.groupingBy(line -> parents.getOrDefault(line.code(), ""), Collectors
                            .mapping(line -> key(Part.AREAS, line, days), Collectors.toList())));
            areas.remove("");
            areas.forEach((parent, parts) -> add(Part.AREAS + " " + Sort.ITEM + " " + parent + "@" + days.from() + "/"
                    + days.end(), parts));
        });
    }

    /** What was before a turn and what was after it make up the whole, if these are all the days. */
    private void turn(Block comparison) {
        if (before.from().equals(days.from()) && after.from().equals(before.to().plusDays(1))
                && after.end().equals(days.end())) {
            comparison.lines().forEach(line -> add(key(Part.COMPARISON, line, days), List.of(key(Part.COMPARISON, line,
                    before), key(Part.COMPARISON, line, after))));
        }
    }

    /** Whole months that make up what is compared. */
    private void span(Block months) {
        for (var part : new Days[] {before, after}) {
            if (part != null && part.from().getDayOfMonth() == 1 && !part.from().isBefore(days.from())) {
                var within = keys(months, days, line -> line.sort() == Sort.ITEM && isWithin(line.code(), part));
                add("@" + part.from() + "/" + part.end(), within);
            }
        }
    }

    private static boolean isWithin(String month, Days part) {
        LocalDate first = YearMonth.parse(month).atDay(1);
        return !first.isBefore(part.from()) && first.atStartOfDay().isBefore(part.end());
    }

    private void add(String total, List<String> parts) {
        if (!parts.isEmpty() && !parts.contains(total)) {
            sums.add(new Suppression.Sum(total, parts));
        }
    }

    private static List<String> keys(Block block, Days its, Predicate<Line> which) {
        return block.lines().stream().filter(which).map(line -> key(block.part(), line, its)).toList();
    }
}
