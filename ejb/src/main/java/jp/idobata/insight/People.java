package jp.idobata.insight;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.idobata.area.Census;
import jp.idobata.area.Census.Band;

/** How many people of which ages live where. */
@Dependent
class People {

    @Inject
    private Ledger ledger;

    /** The counts of a day. */
    final class Of {

        private final Map<Long, Census> censuses = new HashMap<>();
        private final Map<Long, Set<Long>> parts = new HashMap<>();
        private boolean madeUp;

        /** People of these ages in an area; null if they are not known. */
        Double in(long area, Integer from, Integer to) {
            return in(area, from, to, new HashSet<>());
        }

        private Double in(long area, Integer from, Integer to, Set<Long> seen) {
            var census = censuses.get(area);
            if (census != null) {
                madeUp |= census.madeUp();
                return Ages.of(census, from, to);
            }
            if (!seen.add(area) || !parts.containsKey(area)) {
                return null;
            }
            var sum = 0.0;
            for (var part : parts.get(area)) {
                var people = in(part, from, to, seen);
                if (people == null) {
                    return null;
                }
                sum += people;
            }
            return sum;
        }

        /** Whether any of those asked for was a sample. */
        boolean madeUp() {
            return madeUp;
        }
    }

    Of asOf(LocalDate day) {
        var of = new Of();
        var bands = new HashMap<Long, List<Band>>();
        ledger.rows("select b.area_id, b.band_from, b.band_to, b.people from town.area_population b where b.as_of ="
                + " (select max(c.as_of) from town.area_census c where c.area_id = b.area_id and c.as_of <= ?1)"
                + " order by b.area_id, b.band_from", day).forEach(row -> bands
                .computeIfAbsent(Ledger.number(row[0]), none -> new ArrayList<>())
                .add(new Band(Ledger.small(row[1]), Ledger.small(row[2]), Ledger.small(row[3]))));
        ledger.rows("select c.area_id, c.as_of, c.total, c.made_up from town.area_census c where c.as_of ="
                + " (select max(o.as_of) from town.area_census o where o.area_id = c.area_id and o.as_of <= ?1)", day)
                .forEach(row -> of.censuses.put(Ledger.number(row[0]), new Census(Ledger.day(row[1]),
                        Ledger.small(row[2]), bands.getOrDefault(Ledger.number(row[0]), List.of()),
                        Ledger.flag(row[3]), null)));
        ledger.rows("select parent_id, id from town.area where parent_id is not null"
                + " and (begins_on is null or begins_on <= ?1) and (ends_on is null or ends_on > ?1)", day)
                .forEach(row -> of.parts.computeIfAbsent(Ledger.number(row[0]), none -> new HashSet<>())
                        .add(Ledger.number(row[1])));
        return of;
    }
}
