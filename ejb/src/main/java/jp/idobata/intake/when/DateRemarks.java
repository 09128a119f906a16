package jp.idobata.intake.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.idobata.intake.report.Reason;
import jp.idobata.intake.when.DateToken.Kind;
import jp.idobata.intake.when.YearChoice.Fixed;

/**
 * Remarks that take days out of a span: {@code ※10日は休み}, {@code ※月曜日及び12月29日から1月3日までは休館},
 * {@code ※2月24日(月)開館、2月25日(火)休館}, {@code ※平日のみ}. Days said to be open win over days said to be closed.
 */
final class DateRemarks {

    private static final Pattern CLOSED_ELSEWHERE = Pattern.compile(
            "[(。※\\n]?((?:\\d+月|" + DayFilter.TEXT + "曜)[^。()※\\n]{1,40}?(?:休館|休室|休業|休所|休園)(?:します|です|日)?)");
    private static final Pattern HARMLESS = Pattern.compile("雨|荒天|予備|受付|申込|予約|参加|要|無料|詳|先着|時間|内容|回");

    private final List<LocalDate[]> closed = new ArrayList<>();
    private final List<LocalDate[]> open = new ArrayList<>();
    private final List<DayFilter> closedOn = new ArrayList<>();
    private final Set<LocalDate> halfDays = new HashSet<>();
    private final List<Reason> reasons = new ArrayList<>();
    private final LocalDate first;
    private DayFilter only;
    private int dayCount;
    private Reason refusal;

    private DateRemarks(List<Fixed> fixed) {
        first = fixed.stream().map(Fixed::from).min(LocalDate::compareTo).orElseThrow();
    }

    static DateRemarks of(List<String> remarks, String elsewhere, List<Fixed> fixed) {
        DateRemarks result = new DateRemarks(fixed);
        boolean spans = fixed.stream().anyMatch(part -> !part.item().isDay());
        remarks.forEach(remark -> result.remark(remark, spans));
        Matcher sentence = CLOSED_ELSEWHERE.matcher(elsewhere);
        while (spans && sentence.find()) {
            result.clauses(DateTokens.cut(sentence.group(1)));
        }
        return result;
    }

    private void remark(String text, boolean spans) {
        boolean known = clauses(DateTokens.cut(text));
        if (!known && spans && text.contains("休") && !HARMLESS.matcher(text).find()) {
            refusal = Reason.DATE_NOT_READ;
        } else if (!known) {
            reasons.add(Reason.DATE_NOTE_KEPT);
        }
    }

    /** Takes clauses apart at their verbs; returns whether any was understood. */
    private boolean clauses(List<DateToken> tokens) {
        boolean known = false;
        List<DateToken> clause = new ArrayList<>();
        for (DateToken token : tokens) {
            switch (token.kind()) {
                case CLOSED -> known |= apply(clause, closed, closedOn);
                case OPEN -> known |= apply(clause, open, new ArrayList<>());
                case DAY_COUNT, SESSIONS -> dayCount = token.day();
                default -> {
                    clause.add(token);
                    continue;
                }
            }
            known |= token.kind() == Kind.DAY_COUNT || token.kind() == Kind.SESSIONS;
            if (token.kind() == Kind.CLOSED || token.kind() == Kind.OPEN) {
                clause = new ArrayList<>();
            }
        }
        boolean workingDays = clause.stream().anyMatch(t -> t.kind() == Kind.FILTER)
                && clause.stream().noneMatch(t -> t.kind() == Kind.DATE || t.kind() == Kind.OTHER);
        if (workingDays) {
            only = clause.stream().filter(t -> t.kind() == Kind.FILTER).findFirst().orElseThrow().filter();
        }
        return known || workingDays;
    }

    private boolean apply(List<DateToken> clause, List<LocalDate[]> days, List<DayFilter> filters) {
        LocalDate before = null;
        boolean range = false;
        boolean any = false;
        for (DateToken token : clause) {
            if (token.kind() == Kind.FILTER) {
                filters.add(token.filter());
                any = true;
            } else if (token.kind() == Kind.RANGE) {
                range = true;
            } else if (token.kind() == Kind.UNTIL_NOON && !days.isEmpty()) {
                LocalDate[] span = days.get(days.size() - 1);
                halfDays.add(span[1]);
                span[1] = span[1].minusDays(1);
            } else if (token.kind() == Kind.DATE) {
                LocalDate day = place(token, before);
                any |= day != null;
                if (day != null && range && !days.isEmpty()) {
                    days.get(days.size() - 1)[1] = day;
                } else if (day != null) {
                    days.add(new LocalDate[] {day, day});
                }
                before = day;
                range = false;
            }
        }
        return any;
    }

    /**
     * The day within the span, or the nearest after it; days without a month take that of the day before, or
     * the span's.
     */
    private LocalDate place(DateToken token, LocalDate before) {
        int month = token.month() != 0 ? token.month() : before != null ? before.getMonthValue() : 0;
        LocalDate day = before != null ? before : first;
        for (int i = 0; i <= DateReader.MOST_DAYS; i++, day = day.plusDays(1)) {
            boolean sameYear = token.year() == 0 || token.year() == day.getYear();
            if (sameYear && day.getDayOfMonth() == token.day() && (month == 0 || month == day.getMonthValue())) {
                return day;
            }
        }
        return null;
    }

    boolean allow(LocalDate day) {
        if (within(open, day)) {
            return true;
        }
        return !within(closed, day) && closedOn.stream().noneMatch(filter -> filter.chooses(day))
                && (only == null || only.chooses(day));
    }

    boolean fromNoon(LocalDate day) {
        return halfDays.contains(day);
    }

    private static boolean within(List<LocalDate[]> spans, LocalDate day) {
        return spans.stream().anyMatch(span -> !day.isBefore(span[0]) && !day.isAfter(span[1]));
    }

    List<Reason> reasons() {
        return reasons;
    }

    int dayCount() {
        return dayCount;
    }

    Reason refusal() {
        return refusal;
    }

}
