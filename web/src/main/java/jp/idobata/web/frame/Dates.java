package jp.idobata.web.frame;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalDateTime;
import jp.idobata.calendar.ClockChange;
import jp.idobata.calendar.DatePhrases;
import jp.idobata.calendar.Holidays;
import jp.idobata.calendar.Pauses;
import jp.idobata.calendar.RecurrencePhrases;
import jp.idobata.calendar.TownClock;
import jp.idobata.gathering.Cancellation;
import jp.idobata.gathering.Slot;
import jp.idobata.gathering.recurrence.Recurring;

/** Dates said in the page's language, seen from today in town: {@code #{dates.day(gathering.startsAt())}} in pages. */
@Named
@RequestScoped
public class Dates {

    @Inject
    private TownClock clock;

    @Inject
    private Here here;

    private DatePhrases phrases;
    private RecurrencePhrases rules;
    private Texts texts;
    private LocalDate today;

    @PostConstruct
    void start() {
        var language = here.getLanguage();
        today = clock.today();
        texts = Texts.in(language);
        phrases = new DatePhrases(language.getLocale(), today, Holidays.published()::nameOf);
        rules = new RecurrencePhrases(language.getLocale(), phrases);
    }

    /** Today in town. */
    public LocalDate getToday() {
        return today;
    }

    /** Why a date will not be, as it was said; in full where nobody said why. */
    public String why(String reason) {
        return Cancellation.NO_REASON.equals(reason) ? texts.get("frame.date.dropped") : reason;
    }

    /** Day and time in full, see {@link DatePhrases#when}. */
    public String when(LocalDateTime startsAt, LocalDateTime endsAt, boolean allDay) {
        return texts.said(phrases.when(startsAt, endsAt, allDay));
    }

    /** 「2026年11月」, whichever year it is. */
    public String monthAndYear(LocalDate day) {
        return texts.said(phrases.monthAndYear(day));
    }

    /** Month of a certain year without readings, for what is not a page. */
    public String plainWhen(LocalDateTime startsAt, LocalDateTime endsAt, boolean allDay) {
        return Ruby.bare(when(startsAt, endsAt, allDay));
    }

    /** The day part alone, with a near day's own word. */
    public String days(LocalDateTime startsAt, LocalDateTime endsAt, boolean allDay) {
        return texts.said(phrases.days(startsAt, endsAt, allDay));
    }

    /** The time part alone. */
    public String time(LocalDateTime startsAt, LocalDateTime endsAt, boolean allDay) {
        return texts.said(phrases.time(startsAt, endsAt, allDay));
    }

    /** When it begins, as a clock says it: 「9:30」. */
    public String clock(LocalDateTime time) {
        return "%d:%02d".formatted(time.getHour(), time.getMinute());
    }

    /** 「11月28日(土)」. */
    public String day(LocalDate day) {
        return texts.said(phrases.day(day));
    }

    /** The same without readings, for what is not a page. */
    public String plainDay(LocalDate day) {
        return Ruby.bare(day(day));
    }

    /** 「11月28日 土曜日」. */
    public String wholeDay(LocalDate day) {
        return texts.said(phrases.wholeDay(day));
    }

    /** 「きょう 11月21日 土曜日」. */
    public String heading(LocalDate day) {
        return texts.said(phrases.heading(day));
    }

    /** 「きょう」, 「あした」, 「あさって」 or nothing. */
    public String near(LocalDate day) {
        return texts.said(phrases.near(day).orElse(""));
    }

    /** The holiday's name or nothing. */
    public String holiday(LocalDate day) {
        return phrases.holidayName(day).orElse("");
    }

    /** 「令和8年11月28日(土)」 in Japanese. */
    public String paperDay(LocalDate day) {
        return texts.said(phrases.paperDay(day));
    }

    /** 「11月」. */
    public String month(LocalDate day) {
        return texts.said(phrases.month(day));
    }

    /** 「11月」; of another year 「2027年3月」. */
    public String monthOfYear(LocalDate day) {
        return texts.said(phrases.monthOfYear(day));
    }

    /** The same without readings, for what is not a page. */
    public String plainMonthOfYear(LocalDate day) {
        return Ruby.bare(monthOfYear(day));
    }

    /** 「土」, 「月・祝」. */
    public String weekday(LocalDate day) {
        return texts.said(phrases.weekday(day));
    }

    /** Whether it is a public holiday. */
    public boolean isHoliday(LocalDate day) {
        return phrases.isHoliday(day);
    }

    /** 「毎月 第2・第4土曜」; nothing if there is no rule or no plain word for it. */
    public String recurrence(String rrule, LocalDateTime first) {
        return texts.said(rules.say(rrule, first == null ? null : first.toLocalDate()).orElse(""));
    }

    /** The same with what it leaves out: 「毎月 第2・第4土曜(祝日は休み、2027年3月まで)」. */
    public String recurrence(Recurring recurring) {
        return recurring == null ? "" : texts.said(rules.say(recurring.rrule(), recurring.startsAt().toLocalDate(),
                recurring.pauses()).orElse(""));
    }

    /** The rule as a whole sentence: 「毎週 水曜 10:00–12:00(祝日は休み)」; nothing if there is no plain word for it. */
    public String sentence(String rrule, Slot first, Pauses pauses) {
        return texts.said(rules.sentence(rrule, first.startsAt(), first.endsAt(), first.allDay(), pauses).orElse(""));
    }

    /** 「祝日と年末年始は休み」; nothing if no more than single days is left out. */
    public String pauses(Pauses pauses) {
        return texts.said(rules.pauses(pauses));
    }

    /** Whether the clocks change over that time: MISSING, TWICE or null. */
    public ClockChange clockChange(LocalDateTime time) {
        return ClockChange.at(time, clock.zone()).orElse(null);
    }

    /** For {@code <time datetime>}. */
    public String machine(LocalDateTime time, boolean allDay) {
        return DatePhrases.machine(time, allDay, clock.zone());
    }
}
