package jp.idobata.publishing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.idobata.calendar.Holidays;
import jp.idobata.place.OpeningException;
import jp.idobata.place.OpeningHours;
import jp.idobata.place.OpeningTimes;
import jp.idobata.place.YearlyClosure;

/** When places are open. */
@Stateless
@PermitAll
public class PlaceTimes {

    private static final String TIMES = """
            select h.place_id, 'hours', h.weekday, 0, null, h.opens, h.closes, null from opening_hours h
              where h.place_id in (%1$s)
            union all select e.place_id, 'exception', 0, 0, e.day, e.opens, e.closes, e.word from opening_exception e
              where e.place_id in (%1$s)
            union all select c.place_id, 'closure', c.first_day, c.last_day, null, null, null, null
              from yearly_closure c where c.place_id in (%1$s)
            union all select p.id, 'holidays', 0, 0, null, null, null, null from place p
              where p.closed_on_holidays and p.id in (%1$s)""";

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    /** What is being gathered of one place. */
    private static final class Gathered {
        private final List<OpeningHours> week = new ArrayList<>();
        private final List<OpeningException> exceptions = new ArrayList<>();
        private final List<YearlyClosure> closures = new ArrayList<>();
        private boolean closedOnHolidays;

        void take(Row row) {
            var kind = row.text();
            var first = row.count();
            var last = row.count();
            var day = row.day();
            var opens = row.hour();
            var closes = row.hour();
            switch (kind) {
                case "hours" -> week.add(new OpeningHours(first, opens, closes));
                case "exception" -> exceptions.add(new OpeningException(day, opens, closes, row.text()));
                case "closure" -> closures.add(new YearlyClosure(YearlyClosure.monthDay(first),
                        YearlyClosure.monthDay(last)));
                default -> closedOnHolidays = true;
            }
        }

        OpeningTimes times() {
            return new OpeningTimes(week, closedOnHolidays, exceptions, closures,
                    PlaceTimes::isHoliday);
        }
    }

    /** When the place of that number is open. One statement. */
    public OpeningTimes of(long id) {
        return of(List.of(id)).get(id);
    }

    /** When each of the places of these numbers is open. One statement, none for none. */
    public Map<Long, OpeningTimes> of(Collection<Long> ids) {
        var gathered = new HashMap<Long, Gathered>();
        ids.forEach(id -> gathered.put(id, new Gathered()));
        if (!gathered.isEmpty()) {
            var numbers = gathered.keySet().stream().map(String::valueOf).collect(Collectors.joining(","));
            List<?> rows = em.createNativeQuery(TIMES.formatted(numbers)).getResultList();
            rows.stream().map(Row::new).forEach(row -> gathered.get(row.number()).take(row));
        }
        return gathered.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()
                .times()));
    }

    /** Whether that day is a public holiday. */
    static boolean isHoliday(LocalDate day) {
        return Holidays.published().isHoliday(day);
    }
}
