package jp.idobata.insight.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.idobata.account.Role;
import jp.idobata.calendar.TownClock;
import jp.idobata.insight.WeeklySpots;

/** The figures of a report, by the rules of the package. At most thirty statements, whatever is asked for. */
@Stateless
@RolesAllowed({Role.CURATOR_NAME, Role.SUPPORTER_NAME, Role.ADMINISTRATOR_NAME})
public class StaffReport {

    private static final int YEARS_BEFORE = 4;
    private static final String GROUNDS = "select id, kind, name, parent_id from town.area where (begins_on is null"
            + " or begins_on <= ?1) and (ends_on is null or ends_on > ?1) order by id";
    private static final String STRANDS = "select code, name, retired_at is not null from term"
            + " where dimension = 'PROGRAMME' order by position, id";

    @Inject
    private Counting counting;

    @Inject
    private Rows rows;

    @Inject
    private TownClock clock;

    @EJB
    private WeeklySpots inhabitants;

    @EJB
    private ReportActivities activities;

    /** The figures asked for. */
    public Findings find(ReportQuery query) {
        var days = Days.of(query.from(), query.to(), clock.now());
        var areas = rows.of(GROUNDS, days.last());
        var people = inhabitants.people(areas.stream().map(row -> Rows.number(row[0])).toList(), days.last());
        var grounds = grounds(areas, people.of());
        var used = activities.inUse();
        var ids = grounds.stream().map(Ground::id).collect(Collectors.toSet());
        var things = counting.things(days, used, ids);
        var strands = rows.of(STRANDS).stream().map(row -> new Strand((String) row[0], (String) row[1],
                Rows.truth(row[2]))).toList();
        var narrowed = strands.stream().filter(strand -> strand.code().equals(query.strand())).findFirst().orElse(null);
        var turn = query.turn() == null || query.turn().isBefore(days.from()) || query.turn().isAfter(days.last())
                ? days.from() : query.turn();
        var compared = query.parts().contains(Part.COMPARISON) && !days.isAhead();
        var before = compared ? days.before(turn) : null;
        var after = compared ? days.after(turn) : null;
        var tables = new Tables(things, null);
        var blocks = query.parts().stream().flatMap(part -> switch (part) {
            case SUMMARY -> Stream.of(tables.summary());
            case YEARS -> Stream.of(tables.years(years(days), String.valueOf(days.from().getYear())));
            case PROGRAMMES -> Stream.of(tables.programmes(part, strands));
            case AREAS -> areas(tables, grounds);
            case MONTHS -> Stream.of(tables.months(counting.months(days)));
            case FREQUENCY -> Stream.of(tables.frequencies(narrowed));
            case ACTIVITIES -> Stream.of(tables.activities(used, narrowed));
            case COMPARISON -> compared ? Stream.of(compare(things, days, after, before).programmes(part, strands))
                    : Stream.empty();
        }).toList();
        return new Findings(days, before, after, blocks, things, names(strands, Strand::code, Strand::name),
                names(used, Activity::id, Activity::name), layers(grounds), used, Secrets
                        .of(blocks, days, before, after,
                parents(grounds), query.threshold()), query.parts().contains(Part.AREAS) && people.madeUp());
    }

    private Map<String, Tally> years(Days days) {
        var years = new LinkedHashMap<String, Tally>();
        for (var i = YEARS_BEFORE; i > 0; i--) {
            var earlier = days.earlier(i, clock.now());
            years.put(String.valueOf(earlier.from().getYear()), counting.all(earlier));
        }
        return years;
    }

    /** @param things of all the days, which are all that is after a turn at their beginning */
    private Tables compare(List<Thing> things, Days days, Days after, Days before) {
        return new Tables(after.equals(days) ? things : counting.things(after, List.of(), Set.of()),
                counting.things(before, List.of(), Set.of()));
    }

    private static List<Ground> grounds(List<Object[]> rows, Map<Long, Double> people) {
        return rows.stream().map(row -> new Ground(Rows.number(row[0]), (String) row[1], (String) row[2],
                row[3] == null ? null : (Long) Rows.number(row[3]), people.get(Rows.number(row[0])))).toList();
    }

    private static Stream<Block> areas(Tables tables, List<Ground> grounds) {
        return grounds.stream().collect(Collectors.groupingBy(Ground::layer)).entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, List<Ground>> layer) -> layer.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .map(layer -> tables.areas(layer.getKey(), layer.getValue()));
    }

    private static Map<String, String> parents(List<Ground> grounds) {
        return grounds.stream().filter(ground -> ground.parent() != null).collect(Collectors.toMap(ground ->
                String.valueOf(ground.id()), ground -> String.valueOf(ground.parent())));
    }

    private static Map<String, Map<Long, String>> layers(List<Ground> grounds) {
        return grounds.stream().collect(Collectors.groupingBy(Ground::layer, LinkedHashMap::new,
                Collectors.toMap(Ground::id, Ground::name)));
    }

    private static <T, K> Map<K, String> names(List<T> all, Function<T, K> key, Function<T, String> name) {
        return all.stream().collect(Collectors.toMap(key, name, (one, other) -> one, LinkedHashMap::new));
    }
}
