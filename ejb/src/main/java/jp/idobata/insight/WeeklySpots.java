package jp.idobata.insight;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.idobata.account.Role;
import jp.idobata.freshness.Entry;

/** Where something goes on every week, and how many people live in the areas. */
@Stateless
@RolesAllowed({Role.CURATOR_NAME, Role.SUPPORTER_NAME, Role.ADMINISTRATOR_NAME})
public class WeeklySpots {

    private static final String GATHERINGS = "select coalesce(p.latitude, g.latitude), coalesce(p.longitude,"
            + " g.longitude) from town.gathering g join town.publication pb on pb.gathering_id = g.id"
            + " left join town.place p on p.id = g.place_id where coalesce(p.latitude, g.latitude) is not null and "
            + MatrixSql.awake(Entry.Kind.GATHERING, "g")
            + " and (select count(distinct floor(datediff(?2, o.starts_at) / 7))"
            + " from town.occurrence o left join town.cancellation cn on cn.occurrence_id = o.id"
            + " where o.gathering_id = g.id and cn.occurrence_id is null and o.starts_at >= ?1"
            + " and o.starts_at < timestampadd(day, 1, ?2)) >= " + WeeklySpot.WEEKS_LEAST;
    private static final String PLACES = "select p.latitude, p.longitude from town.place p where p.drop_in"
            + " and p.latitude is not null and " + MatrixSql.awake(Entry.Kind.PLACE, "p")
            + " and exists (select 1 from town.opening_hours h where h.place_id = p.id and h.weekday <= 7)";

    @Inject
    private Ledger ledger;

    @Inject
    private People people;

    /** Where something goes on every week of those that end with that day. Two statements. */
    public List<WeeklySpot> of(LocalDate lastDay) {
        var first = lastDay.plusDays(1).minusWeeks(WeeklySpot.WEEKS).atStartOfDay();
        var rows = new java.util.ArrayList<>(ledger.rows(GATHERINGS, first, lastDay.atStartOfDay()));
        rows.addAll(ledger.rows(PLACES));
        return rows.stream().map(row -> new WeeklySpot(Ledger.degrees(row[0]), Ledger.degrees(row[1]))).distinct()
                .toList();
    }

    /**
     * The people of some areas.
     *
     * @param of by area; those that are not known are left out
     * @param madeUp whether any of these counts is a sample
     */
    public record Inhabitants(Map<Long, Double> of, boolean madeUp) {
    }

    /** The people of these areas on that day. Three statements. */
    public Inhabitants people(Iterable<Long> areas, LocalDate asOf) {
        var living = people.asOf(asOf);
        return people(living, areas);
    }

    static Inhabitants people(Living living, Iterable<Long> areas) {
        var people = new HashMap<Long, Double>();
        areas.forEach(area -> {
            var count = living.in(area, null, null);
            if (count != null) {
                people.put(area, count);
            }
        });
        return new Inhabitants(people, living.madeUp());
    }
}
