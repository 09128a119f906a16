package jp.idobata.insight.connect;

import jakarta.persistence.EntityManager;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.idobata.calendar.Holidays;
import jp.idobata.place.OpeningException;
import jp.idobata.place.OpeningHours;
import jp.idobata.place.OpeningTimes;
import jp.idobata.place.OpeningTimes.Span;
import jp.idobata.place.YearlyClosure;

/**
 * When places are open on days that suit: by the calendar, with its holidays, the dates that are otherwise and what is
 * closed every year, and not by the week alone.
 */
final class OpenTimes {

    private static final String HOURS = "select h.place_id, cast(p.closed_on_holidays as signed), h.weekday, h.opens,"
            + " h.closes from town.opening_hours h join town.place p on p.id = h.place_id where h.place_id in ";
    private static final String EXCEPTIONS = "select e.place_id, cast(e.day as datetime), e.opens, e.closes from"
            + " town.opening_exception e where e.place_id in ";
    private static final String CLOSURES = "select c.place_id, c.first_day, c.last_day from town.yearly_closure c"
            + " where c.place_id in ";

    private final Map<Long, List<OpeningHours>> hours = new HashMap<>();
    private final Map<Long, List<OpeningException>> exceptions = new HashMap<>();
    private final Map<Long, List<YearlyClosure>> closures = new HashMap<>();
    private final Set<Long> closedOnHolidays = new HashSet<>();
    private final Wish wish;

    /** Reads them, in three statements. */
    OpenTimes(EntityManager em, Collection<Long> ids, Wish wish) {
        this.wish = wish;
        new Statement().add(HOURS).list(ids).rows(em).forEach(this::open);
        new Statement().add(EXCEPTIONS).list(ids).rows(em).forEach(row -> exceptions.computeIfAbsent(row.number(),
                id -> new ArrayList<>()).add(new OpeningException(row.time().toLocalDate(), row.hour(), row.hour(),
                null)));
        new Statement().add(CLOSURES).list(ids).rows(em).forEach(row -> closures.computeIfAbsent(row.number(),
                id -> new ArrayList<>()).add(new YearlyClosure(YearlyClosure.monthDay(row.count()),
                YearlyClosure.monthDay(row.count()))));
    }

    private void open(Row row) {
        var place = row.number();
        if (row.count() != 0) {
            closedOnHolidays.add(place);
        }
        hours.computeIfAbsent(place, id -> new ArrayList<>()).add(new OpeningHours(row.count(), row.hour(),
                row.hour()));
    }

    /** The next times that suit, at most {@value Connect#DATES_MOST}, within {@value Connect#DAYS_AHEAD} days. */
    List<Span> next(long place, LocalDateTime now) {
        var times = new OpeningTimes(hours.getOrDefault(place, List.of()), closedOnHolidays.contains(place),
                exceptions.getOrDefault(place, List.of()), closures.getOrDefault(place, List.of()),
                Holidays.published()::isHoliday);
        var today = now.toLocalDate();
        return today.datesUntil(today.plusDays(Connect.DAYS_AHEAD)).filter(day -> wish.weekdays().isEmpty()
                || wish.weekdays().contains(day.getDayOfWeek().getValue())).flatMap(day -> times.on(day).stream())
                .filter(span -> span.to().isAfter(now) && suits(span)).limit(Connect.DATES_MOST).toList();
    }

    private boolean suits(Span span) {
        var day = span.from().toLocalDate();
        return wish.parts().isEmpty() || wish.parts().stream().anyMatch(part ->
                span.from().isBefore(day.atTime(part.until())) && span.to().isAfter(day.atTime(part.from())));
    }
}
