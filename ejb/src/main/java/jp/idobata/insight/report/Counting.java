package jp.idobata.insight.report;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.idobata.calendar.TownClock;
import jp.idobata.insight.InView;
import jp.idobata.place.PlaceHidings;

/** Counts what was held in some days, by the rules of the package. */
@Dependent
class Counting {

    /** Dates that count; values: first moment, moment after the last, seconds from UTC to the town's time. */
    private static final String HELD = (" from town.gathering g" + InView.JOINS.sql()
            + " join town.occurrence o on o.gathering_id = g.id and o.starts_at >= ?1 and o.starts_at < ?2"
            + " left join town.cancellation cn on cn.occurrence_id = o.id"
            + " left join town.held_report r on r.occurrence_id = o.id where cn.occurrence_id is null and "
            + InView.SEEN.sql() + " and if(r.occurrence_id is null, " + InView.AWAKE.sql() + ", r.held)")
            .replace(InView.OFFSET, "?3");
    private static final String GATHERINGS = "select g.id, g.title, g.summary, count(*), count(r.came),"
            + " coalesce(sum(r.came), 0)" + HELD + " group by g.id order by g.id";
    /** All gatherings together; %s: how many dates make one regular. */
    private static final String SUMS = "select count(*), coalesce(sum(x.held >= %s), 0), coalesce(sum(x.held), 0),"
            + " coalesce(sum(x.told), 0), coalesce(sum(x.came), 0) from (select count(*) as held, count(r.came) as"
            + " told, coalesce(sum(r.came), 0) as came" + HELD + " group by g.id) x";
    private static final String MONTHS = "select date_format(o.starts_at, '%Y-%m') as m, count(distinct g.id),"
            + " count(*), count(r.came), coalesce(sum(r.came), 0)" + HELD + " group by m";
    /** Drop-in places; values: as before. */
    private static final String PLACES = "select p.id, p.name from town.place p" + PlaceHidings
            .joinFrom("town").replace("g.place_id", "p.id") + " where p.drop_in"
            + " and timestampadd(second, ?3, p.created_at) < ?2"
            + " and (hp.id is null or timestampadd(second, ?3, hp.hidden_at) >= ?1)"
            + " and not exists (select 1 from town.freshness_rest z where z.kind = 'PLACE' and z.subject_id = p.id"
            + " and z.began_at > coalesce(hp.changed_before, p.updated_at)"
            + " and timestampadd(second, ?3, z.began_at) < ?1) order by p.id";
    private static final String IN_DAYS = " in (select o.gathering_id from town.occurrence o where o.starts_at >= ?1"
            + " and o.starts_at < ?2)";
    private static final String THEMES = "select gathering_id, theme from town.gathering_theme where gathering_id"
            + IN_DAYS;
    private static final String THEN = " and l.from_on <= ?3 and (l.until_on is null or l.until_on > ?3)";
    private static final String LYING = "select true, l.subject_id, l.layer, l.area_id from town.lies_in l"
            + " where l.kind = 'PLACE'" + THEN + " union all select false, l.subject_id, l.layer, l.area_id"
            + " from town.lies_in l where l.kind = 'GATHERING'" + THEN + " and l.subject_id" + IN_DAYS;
    private static final String SERVING = "select w.place_id is not null, coalesce(w.place_id, w.gathering_id), t.code"
            + " from profile w join profile_term pt on pt.profile_id = w.id and pt.answer = 'YES' join term t"
            + " on t.id = pt.term_id and t.dimension = 'PROGRAMME' where w.group_id is null";

    @Inject
    private Rows rows;

    @Inject
    private TownClock clock;

    /** What is said of a place or a gathering elsewhere; the place's number is below 0. */
    private static final class Said {
        private final Map<Long, Set<String>> programmes = new HashMap<>();
        private final Map<Long, Set<String>> themes = new HashMap<>();
        private final Map<Long, Map<String, Long>> areas = new HashMap<>();
    }

    /**
     * The things of some days, places first.
     *
     * @param grounds numbers of the areas there were; others do not count
     */
    List<Thing> things(Days days, List<Activity> activities, Set<Long> grounds) {
        var said = said(days, !activities.isEmpty(), grounds);
        var folded = activities.stream().map(Activity::folded).toList();
        var things = new ArrayList<Thing>();
        ask(PLACES, days).forEach(row -> things.add(place(Rows.number(row[0]), (String) row[1], said)));
        ask(GATHERINGS, days).forEach(row -> things.add(gathering(row, days.months(), folded, said)));
        return List.copyOf(things);
    }

    /** Reads no more than is asked about. */
    private Said said(Days days, boolean themes, Set<Long> grounds) {
        var said = new Said();
        rows.of(SERVING).forEach(row -> said.programmes.computeIfAbsent(key(row[0], row[1]), none -> new HashSet<>())
                .add((String) row[2]));
        if (themes) {
            rows.of(THEMES, days.from().atStartOfDay(), days.end()).forEach(row -> said.themes.computeIfAbsent(Rows
                    .number(row[0]), none -> new HashSet<>()).add((String) row[1]));
        }
        if (!grounds.isEmpty()) {
            lying(days, grounds, said);
        }
        return said;
    }

    private void lying(Days days, Set<Long> grounds, Said said) {
        rows.of(LYING, days.from().atStartOfDay(), days.end(), days.last()).forEach(row -> {
            if (grounds.contains(Rows.number(row[3]))) {
                said.areas.computeIfAbsent(key(row[0], row[1]), none -> new HashMap<>()).put((String) row[2],
                        Rows.number(row[3]));
            }
        });
    }

    private static long key(Object place, Object id) {
        return Rows.truth(place) ? -Rows.number(id) : Rows.number(id);
    }

    private static Thing place(long id, String name, Said said) {
        return new Thing(true, id, name, 0, 0, 0, null, said.programmes.getOrDefault(-id, Set.of()), Set.of(),
                said.areas.getOrDefault(-id, Map.of()));
    }

    private static Thing gathering(Object[] row, double months, List<Activity> activities, Said said) {
        var id = Rows.number(row[0]);
        var title = (String) row[1];
        var themes = said.themes.getOrDefault(id, Set.of());
        var texts = activities.isEmpty() ? List.<String>of() : Activity.texts(title, (String) row[2]);
        var is = activities.stream().filter(activity -> activity.is(texts, themes)).map(Activity::id)
                .collect(Collectors.toSet());
        var held = Rows.count(row[3]);
        return new Thing(false, id, title, held, Rows.count(row[4]), Rows.count(row[5]), Frequency.of(held, months),
                said.programmes.getOrDefault(id, Set.of()), is, said.areas.getOrDefault(id, Map.of()));
    }

    /** All things of some days together. */
    Tally all(Days days) {
        var sums = ask(SUMS.formatted(Frequency.MONTHLY.getLeast() * days.months()), days).get(0);
        return new Tally(ask(PLACES, days).size(), Rows.count(sums[0]), Rows.count(sums[1]), Rows.count(sums[2]),
                Rows.count(sums[3]), Rows.count(sums[4]));
    }

    /** What was held in each month, those without anything too. */
    Map<String, Tally> months(Days days) {
        var months = new LinkedHashMap<String, Tally>();
        if (!days.isAhead()) {
            Stream.iterate(YearMonth.from(days.from()), month -> !month.isAfter(YearMonth.from(days.last())),
                    month -> month.plusMonths(1)).forEach(month -> months.put(month.toString(), Tally.NONE));
        }
        ask(MONTHS, days).forEach(row -> months.put((String) row[0], new Tally(0, Rows.count(row[1]), 0,
                Rows.count(row[2]), Rows.count(row[3]), Rows.count(row[4]))));
        return months;
    }

    private List<Object[]> ask(String sql, Days days) {
        return rows.of(sql, days.from().atStartOfDay(), days.end(), clock.zone().getRules().getOffset(clock.instant())
                .getTotalSeconds());
    }
}
