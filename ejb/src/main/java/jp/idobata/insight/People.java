package jp.idobata.insight;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import jp.idobata.area.Census;
import jp.idobata.area.Census.Band;
import jp.idobata.insight.Living.Part;

/** How many people of which ages live where. */
@Dependent
class People {

    @Inject
    private Ledger ledger;

    /** The counts of a day: of each area the latest that is not after it. Three statements. */
    Living asOf(LocalDate day) {
        var bands = new HashMap<Long, List<Band>>();
        ledger.rows("select b.area_id, b.band_from, b.band_to, b.people from town.area_population b where b.as_of ="
                + " (select max(c.as_of) from town.area_census c where c.area_id = b.area_id and c.as_of <= ?1)"
                + " order by b.area_id, b.band_from", day).forEach(row -> bands
                .computeIfAbsent(Ledger.number(row[0]), none -> new ArrayList<>())
                .add(new Band(Ledger.small(row[1]), Ledger.small(row[2]), Ledger.small(row[3]))));
        var censuses = new HashMap<Long, Census>();
        ledger.rows("select c.area_id, c.as_of, c.total, c.made_up from town.area_census c where c.as_of ="
                + " (select max(o.as_of) from town.area_census o where o.area_id = c.area_id and o.as_of <= ?1)", day)
                .forEach(row -> censuses.put(Ledger.number(row[0]), new Census(Ledger.day(row[1]),
                        Ledger.small(row[2]), bands.getOrDefault(Ledger.number(row[0]), List.of()),
                        Ledger.flag(row[3]), null)));
        return new Living(ledger.rows("select id, parent_id, kind from town.area"
                + " where (begins_on is null or begins_on <= ?1) and (ends_on is null or ends_on > ?1) order by id",
                day)
                .stream().map(row -> new Part(Ledger.number(row[0]), Ledger.number(row[1]), (String) row[2])).toList(),
                censuses);
    }
}
