package jp.idobata.search;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import jp.idobata.reading.Corrections;

/**
 * Finds the dates of public gatherings, day by day: not only the next one of each. Two statements, whatever they show:
 * how many each day has, and what stands in it; one more with words.
 */
@Stateless
@PermitAll
public class CalendarSearch {

    /** Most days that are looked at. */
    public static final int DAYS_MOST = 42;

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    /**
     * The days of a span that have something on, in order. What began earlier and goes on stands under the first.
     *
     * @param query its span begins at the first moment of interest; order and page do not matter
     * @param until the first moment that is not wanted, at most {@value #DAYS_MOST} days later
     * @param most dates to be shown of a day
     */
    public List<CalendarDay> days(GatheringQuery query, LocalDateTime until, int most) {
        var end = query.until() == null || query.until().isAfter(until) ? until : query.until();
        if (!query.from().isBefore(end) || query.from().plusDays(DAYS_MOST + 1).isBefore(end)) {
            return List.of();
        }
        var asked = query.until(end);
        var sql = Ways.on(em, asked.by(GatheringQuery.Order.SOON), way -> CalendarSql.days(asked, way, most));
        List<?> rows = CardSql.query(em, sql).getResultList();
        var days = rows.stream().map(row -> (Object[]) row).toList();
        var dates = dates(days.stream().flatMap(day -> numbers(day[2])).toList());
        return days.stream().map(row -> day(LocalDate.parse(text(row[0])), (Number) row[1],
                numbers(row[2]).map(dates::get).filter(Objects::nonNull))).toList();
    }

    private static CalendarDay day(LocalDate day, Number count, Stream<CalendarDate> dates) {
        return new CalendarDay(day, count.intValue(), dates.sorted(Comparator.<CalendarDate, Boolean>comparing(
                date -> date.isGoingOn(day)).thenComparing(date -> !date.allDay())
                .thenComparing(CalendarDate::startsAt).thenComparing(CalendarDate::id)).toList());
    }

    private Map<Long, CalendarDate> dates(List<Long> numbers) {
        var dates = new HashMap<Long, CalendarDate>();
        if (!numbers.isEmpty()) {
            List<?> rows = CardSql.query(em, CalendarSql.dates(numbers)).getResultList();
            rows.stream().map(row -> (Object[]) row).forEach(row -> dates.put(CardSql.number(row[0]),
                    new CalendarDate(CardSql.number(row[1]), (String) row[2], CardSql.time(row[3]),
                            CardSql.time(row[4]), CardSql.flag(row[5]), CardSql.flag(row[6]), (String) row[7],
                            CardSql.flag(row[8]), (String) row[9], Corrections.of((String) row[10]))));
        }
        return dates;
    }

    private static Stream<Long> numbers(Object list) {
        return Arrays.stream(text(list).split(",")).map(Long::valueOf);
    }

    private static String text(Object value) {
        return value instanceof byte[] bytes ? new String(bytes, java.nio.charset.StandardCharsets.UTF_8)
                : value.toString();
    }
}
