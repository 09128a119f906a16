package jp.idobata.web.visitor;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.idobata.search.CalendarDay;
import jp.idobata.search.CalendarSearch;
import jp.idobata.web.frame.Dates;
import jp.idobata.web.frame.Here;
import jp.idobata.web.frame.Texts;

/**
 * The list of gatherings as a calendar of a month or a week, narrowed like the list. What is over is not shown, as in
 * the list: the days before today are empty.
 */
@Named
@RequestScoped
public class CalendarView {

    private static final int OF_A_DAY_IN_A_MONTH = 3;
    private static final int OF_A_DAY_IN_A_WEEK = 12;

    @EJB
    private CalendarSearch search;

    @Inject
    private GatheringsPage page;

    @Inject
    private Dates dates;

    @Inject
    private Here here;

    private Map<LocalDate, CalendarDay> days;

    /**
     * A day of the calendar.
     *
     * @param on what is on; null if nothing is
     * @param list the address of the list of that day
     */
    public record Cell(LocalDate day, CalendarDay on, String list, String kind) {
    }

    /**
     * A week of the calendar.
     *
     * @param address of that week alone; null if it is over
     */
    public record Week(LocalDate monday, String address, List<Cell> cells) {
    }

    /** What is shown. */
    public CalendarSpan getSpan() {
        return page.span();
    }

    /** 「2026年12月」, 「11月23日(月)〜11月29日(日)」. */
    public String getName() {
        var span = page.span();
        return span.isWeek() ? Texts.in(here.getLanguage()).format("browse.calendar.week.name",
                dates.day(span.first()), dates.day(span.until().minusDays(1))) : dates.monthAndYear(span.named());
    }

    /** The same for a heading that is read alone. */
    public List<Week> getWeeks() {
        return page.span().mondays().stream().map(monday -> new Week(monday,
                monday.plusDays(7).isAfter(page.span().today()) ? page.address().without("month")
                        .with("week", CalendarSpan.weekOf(monday)).toString() : null,
                CalendarSpan.daysFrom(monday).stream().map(this::cell).toList())).toList();
    }

    private Cell cell(LocalDate day) {
        var today = page.span().today();
        var kind = (day.equals(today) ? "today " : "") + (day.isBefore(today) ? "past " : "")
                + (page.span().isOutside(day) ? "outside " : "") + (getDays().containsKey(day) ? "" : "free ")
                + (dates.isHoliday(day) || day.getDayOfWeek().getValue() == 7 ? "sun"
                        : day.getDayOfWeek().getValue() == 6 ? "sat" : "");
        return new Cell(day, getDays().get(day), list(day), kind.strip());
    }

    private String list(LocalDate day) {
        var rest = page.listed().without("when", "from", "to", "sort");
        return (day.equals(page.span().today()) ? rest.with("when", "today")
                : rest.with("from", day.toString()).with("to", day.toString())).toString();
    }

    /** How many dates there are in all, as far as they are counted. */
    public int getCount() {
        return getDays().values().stream().mapToInt(day -> Math.min(day.count(), CalendarDay.COUNTED_MOST)).sum();
    }

    /** Whether there are more than are counted. */
    public boolean isUncounted() {
        return getDays().values().stream().anyMatch(CalendarDay::isUncounted);
    }

    /** The address of the month or week before; null where that is over. */
    public String getPrevious() {
        return turned(page.span().previous());
    }

    /** The address of the one after; null where no dates are laid out yet. */
    public String getNext() {
        return turned(page.span().next());
    }

    /** The address of this month, or this week. */
    public String getPresent() {
        var today = page.span().today();
        return page.span().isWeek() ? page.address().with("week", CalendarSpan.weekOf(today)).toString()
                : page.address().with("month", today.toString().substring(0, 7)).toString();
    }

    /** The address of the month that it lies in. */
    public String getByMonth() {
        var span = page.span();
        var day = span.first().isBefore(span.today()) ? span.today() : span.first();
        return page.address().without("week").with("month", day.toString().substring(0, 7)).toString();
    }

    /** The address of a week in it: this one, or the first. */
    public String getByWeek() {
        var span = page.span();
        var day = span.isPresent() ? span.today() : span.named();
        return page.address().without("month").with("week", CalendarSpan.weekOf(day)).toString();
    }

    private String turned(Optional<String> to) {
        return to.map(value -> page.address().with(page.span().parameter(), value).toString()).orElse(null);
    }

    private Map<LocalDate, CalendarDay> getDays() {
        if (days == null) {
            var span = page.span();
            var from = span.first().atStartOfDay();
            var query = page.query().from().isBefore(from) ? page.query().from(from) : page.query();
            days = search.days(query, span.until().atStartOfDay(), span.isWeek() ? OF_A_DAY_IN_A_WEEK
                    : OF_A_DAY_IN_A_MONTH).stream().collect(Collectors.toMap(CalendarDay::day, Function.identity()));
        }
        return days;
    }
}
