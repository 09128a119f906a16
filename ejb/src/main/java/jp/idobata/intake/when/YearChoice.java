package jp.idobata.intake.when;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.idobata.intake.report.Reason;

/**
 * Finds the years that a date text leaves out. Every likely year of the first date is tried; the later dates
 * follow from it; all written weekdays must agree. Of the readings that remain the one nearest to the day of
 * the list is taken.
 */
final class YearChoice {

    private static final int SAME_RUN_DAYS = 183;
    private static final int PAST_WEIGHS = 3;
    private static final int NEAR_WITHOUT_WEEKDAY = 200;
    private static final int NEAR_WITH_WEEKDAY = 300;

    private final List<DateItem> items;
    private final LocalDate listed;
    private final boolean ahead;
    private boolean weekdaySeen;
    private boolean yearSeen;

    YearChoice(List<DateItem> items, Listing listing) {
        this.items = items;
        this.listed = listing.day();
        this.ahead = listing.ahead();
    }

    /** An item with its days fixed. */
    record Fixed(LocalDate from, LocalDate to, DateItem item) {
    }

    /** The fixed items, or the reason why there are none; both if the days were chosen against a weekday. */
    record Choice(List<Fixed> fixed, Reason reason) {
    }

    Choice choose() {
        List<List<Fixed>> likely = new ArrayList<>();
        for (int year = listed.getYear() - 1; year <= listed.getYear() + 1; year++) {
            walk(year).ifPresent(likely::add);
        }
        boolean anyDays = !likely.isEmpty();
        Comparator<List<Fixed>> nearest = Comparator.comparingLong(this::score);
        List<Fixed> best = likely.stream().filter(this::weekdaysAgree).min(nearest).orElse(null);
        if (ahead && anyDays) {
            return ahead(likely, best);
        }
        if (best == null) {
            return new Choice(List.of(), anyDays ? Reason.WEEKDAY_CONTRADICTS : Reason.DATE_IMPOSSIBLE);
        }
        long near = weekdaySeen ? NEAR_WITH_WEEKDAY : NEAR_WITHOUT_WEEKDAY;
        if (!yearSeen && distance(best) > near) {
            return new Choice(List.of(), weekdaySeen ? Reason.WEEKDAY_CONTRADICTS : Reason.YEAR_UNSURE);
        }
        return new Choice(best, null);
    }

    private Choice ahead(List<List<Fixed>> likely, List<Fixed> agreeing) {
        boolean soon = agreeing != null && (yearSeen || weekdaySeen && !last(agreeing).isBefore(
                listed.minusDays(Listing.LATELY)) && distance(agreeing) <= NEAR_WITH_WEEKDAY);
        if (soon) {
            return new Choice(agreeing, null);
        }
        List<Fixed> next = likely.stream().filter(fixed -> !last(fixed).isBefore(listed))
                .min(Comparator.comparing(YearChoice::last)).orElse(likely.get(likely.size() - 1));
        return new Choice(next, weekdaysAgree(next) ? null : Reason.WEEKDAY_CONTRADICTS);
    }

    private static LocalDate last(List<Fixed> fixed) {
        return fixed.stream().map(Fixed::to).max(LocalDate::compareTo).orElseThrow();
    }

    private Optional<List<Fixed>> walk(int firstYear) {
        List<Fixed> fixed = new ArrayList<>();
        LocalDate before = null;
        for (DateItem item : items) {
            if (item.month() != 0) {
                YearMonth month = YearMonth.of(firstYear, item.month());
                YearMonth after = before == null ? null : YearMonth.from(before);
                month = after != null ? YearMonth.of(after.getYear(), item.month()) : month;
                month = after != null && after.getMonthValue() - item.month() > 6 ? month.plusYears(1) : month;
                before = month.atDay(1);
                fixed.add(new Fixed(month.atDay(1), month.atEndOfMonth(), item));
                continue;
            }
            LocalDate from = item.from() == null ? null : follow(item.from(), before, firstYear).orElse(null);
            LocalDate to = item.to() == null ? from : last(item, from, before, firstYear).orElse(null);
            boolean impossible = to == null || item.from() != null && from == null
                    || to.isBefore(from == null ? listed : from);
            if (impossible) {
                return Optional.empty();
            }
            fixed.add(new Fixed(from == null ? listed : from, to, item));
            before = to;
        }
        return Optional.of(fixed);
    }

    private Optional<LocalDate> last(DateItem item, LocalDate from, LocalDate before, int firstYear) {
        Optional<LocalDate> last = follow(item.to(), from == null ? before : from, firstYear);
        boolean turnOfYear = from != null && item.to().year() == 0 && last.isPresent() && last.get().isBefore(from);
        return turnOfYear ? item.to().in(from.getYear() + 1) : last;
    }

    private Optional<LocalDate> follow(PartialDate date, LocalDate before, int firstYear) {
        yearSeen |= date.year() != 0;
        if (date.year() != 0) {
            return date.in(date.year());
        }
        if (before == null) {
            return date.in(firstYear);
        }
        if (date.nextYear()) {
            return date.in(before.getYear() + 1);
        }
        Optional<LocalDate> sameYear = date.in(before.getYear());
        boolean later = sameYear.isEmpty() || ChronoUnit.DAYS.between(sameYear.get(), before) < SAME_RUN_DAYS;
        return later ? sameYear : date.in(before.getYear() + 1);
    }

    private boolean weekdaysAgree(List<Fixed> fixed) {
        return fixed.stream().allMatch(f -> agrees(f.item().from(), f.from()) && agrees(f.item().to(), f.to()));
    }

    private boolean agrees(PartialDate written, LocalDate day) {
        weekdaySeen |= written != null && written.weekday() != null;
        return written == null || written.weekday() == null || written.weekday() == day.getDayOfWeek();
    }

    /** Days between the list and the nearest part; lists look ahead, so what is over counts as three times as far. */
    private long distance(List<Fixed> fixed) {
        return fixed.stream().mapToLong(f -> listed.isBefore(f.from()) ? ChronoUnit.DAYS.between(listed, f.from())
                : listed.isAfter(f.to()) ? PAST_WEIGHS * ChronoUnit.DAYS.between(f.to(), listed) : 0).min().orElse(0);
    }

    private long score(List<Fixed> fixed) {
        LocalDate first = fixed.stream().map(Fixed::from).min(LocalDate::compareTo).orElseThrow();
        return distance(fixed) * 1000 + ChronoUnit.DAYS.between(first, last(fixed));
    }
}
