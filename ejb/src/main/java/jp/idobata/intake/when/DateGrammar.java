package jp.idobata.intake.when;

import java.util.ArrayList;
import java.util.List;

/** Puts the tokens of a date text together: days, spans, whole months, and the weekdays they are cut down to. */
final class DateGrammar {

    private final List<DateItem> items = new ArrayList<>();
    private final int defaultMonth;
    private int year;
    private boolean nextYear;
    private boolean rangeOpen;
    private int mark;
    private int firstWithoutAllOn;
    private DayFilter waiting;
    private PartialDate last;
    private boolean unread;
    private boolean template;
    private int sessions;
    private int dayCount;

    private DateGrammar(int defaultMonth) {
        this.defaultMonth = defaultMonth;
    }

    /** What a date text says before its years are known. */
    record Parsed(List<DateItem> items, boolean unread, boolean template, int sessions, int dayCount, DayFilter loose) {
    }

    /**
     * @param tokens of the main text, without remarks
     * @param defaultMonth month of days that are written without one, or 0
     */
    static Parsed parse(List<DateToken> tokens, int defaultMonth) {
        DateGrammar grammar = new DateGrammar(defaultMonth);
        tokens.forEach(grammar::take);
        return new Parsed(List.copyOf(grammar.items), grammar.unread || grammar.rangeOpen, grammar.template,
                grammar.sessions, grammar.dayCount, grammar.waiting);
    }

    private void take(DateToken token) {
        switch (token.kind()) {
            case DATE -> date(token);
            case YEAR -> year = token.year();
            case NEXT_YEAR -> nextYear = true;
            case MONTH -> month(token.month());
            case WEEKDAY -> changeLast(token);
            case ALL_ON -> allOn(token);
            case FILTER -> filter(token.filter());
            case RANGE -> rangeOpen = true;
            case UNTIL -> until();
            case MARK -> mark = token.day();
            case SESSIONS -> sessions = token.day();
            case DAY_COUNT -> dayCount = token.day();
            case TEMPLATE -> template = true;
            case SKIP, OPEN -> { }
            default -> unread = true;
        }
    }

    private void date(DateToken token) {
        int month = token.month() != 0 ? token.month() : last != null ? last.month() : defaultMonth;
        if (month == 0) {
            unread = true;
            return;
        }
        last = new PartialDate(token.year() != 0 ? token.year() : year, nextYear, month, token.day(), null);
        year = 0;
        nextYear = false;
        if (!rangeOpen) {
            items.add(DateItem.day(last, mark));
        } else if (items.isEmpty()) {
            items.add(DateItem.day(last, mark).openUntil());
        } else {
            DateItem before = items.remove(items.size() - 1);
            unread |= !before.isDay();
            items.add(before.until(last));
        }
        rangeOpen = false;
        mark = 0;
        if (waiting != null && items.get(items.size() - 1).isSpan()) {
            items.set(items.size() - 1, items.get(items.size() - 1).only(waiting));
            waiting = null;
        }
    }

    private void month(int month) {
        DateItem before = items.isEmpty() ? null : items.get(items.size() - 1);
        boolean run = rangeOpen && before != null && before.month() != 0;
        unread |= rangeOpen && !run;
        for (int m = run ? before.month() % 12 + 1 : month; m != month; m = m % 12 + 1) {
            items.add(DateItem.wholeMonth(m));
        }
        items.add(DateItem.wholeMonth(month));
        rangeOpen = false;
    }

    private void changeLast(DateToken token) {
        if (!items.isEmpty()) {
            items.set(items.size() - 1, items.get(items.size() - 1).on(token.weekday()));
        }
    }

    private void allOn(DateToken token) {
        for (int i = firstWithoutAllOn; i < items.size(); i++) {
            if (items.get(i).isDay()) {
                items.set(i, items.get(i).on(token.weekday()));
            }
        }
        firstWithoutAllOn = items.size();
    }

    private void filter(DayFilter chosen) {
        DateItem before = items.isEmpty() ? null : items.get(items.size() - 1);
        if (before == null) {
            waiting = chosen;
        } else if (before.isDay()) {
            boolean saysItsWeekday = chosen.weekdays().size() == 1 && chosen.weeks().isEmpty() && !chosen.holidays();
            unread |= !saysItsWeekday;
            items.set(items.size() - 1, before.on(chosen.weekdays().stream().findFirst().orElse(null)));
        } else {
            items.set(items.size() - 1, before.only(chosen));
            for (int i = items.size() - 2; i >= 0 && items.get(i).month() != 0 && items.get(i).filter() == null; i--) {
                items.set(i, items.get(i).only(chosen));
            }
        }
    }

    private void until() {
        DateItem before = items.isEmpty() ? null : items.get(items.size() - 1);
        if (before != null && before.isDay() && !rangeOpen) {
            items.set(items.size() - 1, before.openUntil());
        }
    }
}
