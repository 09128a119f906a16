package jp.idobata.flyer;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.idobata.calendar.Pauses;
import jp.idobata.flyer.Heading.Part;
import jp.idobata.intake.report.Reason;
import jp.idobata.intake.when.IntakeOccurrence;
import jp.idobata.intake.when.Listing;
import jp.idobata.intake.when.Recurrence;
import jp.idobata.intake.when.WhenReader;
import jp.idobata.intake.when.WhenReading;
import jp.idobata.intake.when.WhenWords;
import jp.idobata.intake.when.WhenWords.Stretch;

/** Finds which of a text's days are those of the gathering, and what time belongs to them. */
final class DaySearch {

    private static final Pattern NOT_HELD_AFTER = Pattern.compile("^[^\\n。]{0,5}?(?:生まれ|現在|時点|必着|締め?切り?|〆切|順延|延期|申し?込"
            + "|受付(?:開始|です|し)|予約|募集|発売|までに|休館|休業|お休み|更新|発行|に発表|消印|以降|以前|以後)");
    private static final Pattern TIMETABLE = Pattern.compile(
            "(?<!\\d)(\\d{1,2}月(?:・\\d{1,2}月)*の?[^\\n\\d]{0,6}(?:日程|予定|スケジュール))");
    private static final Pattern DAY_OF_LIST = Pattern.compile("^\\n?[^\\n]{0,4}\\d{1,2}日|^\\n?【");
    private static final int TIMETABLE_LINES = 20;
    private static final Pattern DAYS_OFF = Pattern.compile("[^\\n。]{0,12}?(?:休|除)");
    private static final double MOST_OF_A_LINE = 0.5;
    private static final int NEAR = 24;

    private final Page page;
    private final FlyerText text;
    private final String folded;
    private final List<Part> parts;
    private final TimeSearch clocks;
    private final LocalDate today;
    private Optional<Finding<Pauses>> daysOff = Optional.empty();
    private final Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);

    DaySearch(Page page, TimeSearch clocks, LocalDate today) {
        this.page = page;
        this.clocks = clocks;
        this.text = page.text();
        this.folded = text.folded();
        this.parts = page.parts();
        this.today = today;
    }

    Optional<Finding<FlyerWhen>> when() {
        List<Stretch> held = WhenWords.in(folded).stream().filter(this::isHeld).toList();
        List<Stretch> chosen = chosen(held);
        if (chosen.isEmpty()) {
            return timetable();
        }
        List<Stretch> timed = new ArrayList<>(chosen);
        if (chosen.stream().noneMatch(Stretch::timed)) {
            timed = clocks.time(chosen, held, doubts).map(List::of).orElse(List.of());
        }
        List<Stretch> times = timed;
        return read(chosen, times).map(when -> new Finding<>(when, quotes(chosen, times), doubts));
    }

    /** Months at the head of a list of days ({@code 10月・11月の試合日程}), with the days and times below. */
    private Optional<Finding<FlyerWhen>> timetable() {
        Matcher months = TIMETABLE.matcher(folded);
        if (!months.find()) {
            return Optional.empty();
        }
        int end = months.end();
        for (int line = 0; line < TIMETABLE_LINES && end < folded.length(); line++) {
            int next = folded.indexOf('\n', end + 1);
            next = next < 0 ? folded.length() : next;
            if (line > 0 && !DAY_OF_LIST.matcher(folded.substring(end, next)).find()) {
                break;
            }
            end = next;
        }
        WhenReading reading = reading(months.group(1), folded.substring(months.end(), end), "");
        tell(reading);
        return reading.occurrences().isEmpty() ? Optional.empty() : Optional.of(new Finding<>(new FlyerWhen(
                reading.occurrences().stream().map(DaySearch::date).toList(), null, Pauses.NONE),
                List.of(text.quote(months.start(), end)), doubts));
    }

    private boolean isHeld(Stretch stretch) {
        return !page.heads(stretch.from(), Heading.SIGN_UP, Heading.CONTACT, Heading.AUDIENCE)
                && !Page.NOT_HELD_BEFORE.matcher(page.before(stretch.from())).find()
                && !NOT_HELD_AFTER.matcher(page.after(stretch.to())).find();
    }

    /** The first that a heading announces or that fills its line, with those that go on from it; else the first. */
    private List<Stretch> chosen(List<Stretch> held) {
        List<Stretch> strong = held.stream().filter(this::isStrong).toList();
        if (strong.isEmpty()) {
            return held.stream().limit(1).toList();
        }
        List<Stretch> chosen = new ArrayList<>();
        for (Stretch stretch : strong) {
            Stretch last = chosen.isEmpty() ? null : chosen.get(chosen.size() - 1);
            boolean goesOn = last != null && goesOn(last, stretch);
            if (last == null || goesOn) {
                chosen.add(stretch);
            }
        }
        Stretch first = chosen.get(0);
        boolean untold = chosen.stream().noneMatch(Stretch::timed) && !page.within(first.from(), Heading.WHEN);
        Optional<Stretch> headed = strong.stream().filter(one -> page.within(one.from(), Heading.WHEN)).findFirst();
        return untold && headed.isPresent() ? chosen(strong.stream().filter(one -> one.from() >= headed.get().from())
                .toList()) : chosen;
    }

    private boolean goesOn(Stretch last, Stretch next) {
        String between = folded.substring(last.to(), next.from());
        boolean samePart = parts.stream().anyMatch(part -> part.kind() == Heading.WHEN && part.holds(last.from())
                && part.holds(next.from()));
        long lines = between.chars().filter(letter -> letter == '\n').count();
        return samePart ? lines <= 2 : lines == 1 && fillsLine(next) && !between.contains("\n\n")
                && parts.stream().noneMatch(part -> part.start() > last.from() && part.start() <= next.from());
    }

    private boolean isStrong(Stretch stretch) {
        Optional<Part> part = parts.stream().filter(one -> one.kind() == Heading.WHEN && one.holds(stretch.from()))
                .findFirst();
        boolean near = part.isPresent() && folded.substring(part.get().body(), stretch.from()).strip()
                .length() < NEAR;
        return near || part.isPresent() && startsLine(stretch.from()) || fillsLine(stretch);
    }

    private boolean startsLine(int at) {
        return folded.substring(page.lineStart(at), at).length() <= 2;
    }

    private boolean fillsLine(Stretch stretch) {
        int start = page.lineStart(stretch.from());
        int stop = folded.indexOf('\n', stretch.to());
        int length = (stop < 0 ? folded.length() : stop) - start;
        return startsLine(stretch.from()) && stretch.to() - stretch.from() >= length * MOST_OF_A_LINE;
    }

    private Optional<FlyerWhen> read(List<Stretch> chosen, List<Stretch> times) {
        String days = chosen.stream().map(Stretch::dates).filter(words -> !words.isEmpty())
                .collect(Collectors.joining("、"));
        boolean each = times.stream().filter(Stretch::timed).count() > 1;
        String clock = times.stream().map(one -> each ? folded.substring(one.from(), one.to()) : one.times())
                .collect(Collectors.joining("\n"));
        Optional<Recurrence> often = chosen.stream().filter(Stretch::often).findFirst()
                .flatMap(one -> Recurrence.in(folded.substring(one.from(), one.to()), today));
        WhenReading reading = reading(days, clock, folded);
        if (reading.occurrences().isEmpty() && often.isPresent()) {
            return recurring(chosen, clock, often.get());
        }
        if (reading.occurrences().isEmpty()) {
            reading = reading(days, clock, "");
        }
        if (reading.occurrences().isEmpty()) {
            doubts.add(Doubt.DAYS_NOT_ALL_NAMED);
            reading = reading(WhenWords.firstDay(days), clock, "");
        }
        tell(reading);
        return reading.occurrences().isEmpty() ? Optional.empty()
                : Optional.of(new FlyerWhen(reading.occurrences().stream().map(DaySearch::date).toList(), null,
                        Pauses.NONE));
    }

    private WhenReading reading(String days, String clock, String about) {
        return WhenReader.read(new WhenReader.Cells(days, "", "", clock.isEmpty() ? "-" : clock, "", about),
                Listing.ofFlyer(today));
    }

    private Optional<FlyerWhen> recurring(List<Stretch> chosen, String clock, Recurrence often) {
        Recurrence rule = often;
        String named = chosen.stream().map(one -> WhenWords.firstDay(one.dates())).filter(day -> !day.isEmpty())
                .findFirst().orElse("");
        WhenReading first = reading(named, clock, "");
        if (!first.occurrences().isEmpty()) {
            LocalDate day = first.occurrences().get(0).startsAt().toLocalDate();
            String words = folded.substring(chosen.get(0).from(), chosen.get(chosen.size() - 1).to());
            rule = Recurrence.in(words, day.isBefore(today) ? today : day).orElse(often);
        }
        doubts.add(Doubt.NO_END_TOLD);
        daysOff = DaysOff.in(text, page.lineStart(chosen.get(0).from()), endOfNote(chosen.get(chosen.size() - 1).to()));
        add(daysOff.isEmpty() && chosen.stream().anyMatch(one -> DAYS_OFF.matcher(folded.substring(one.from(), one
                .to())).find() || DAYS_OFF.matcher(page.after(one.to())).lookingAt()), Doubt.DAY_NOTE_KEPT);
        WhenReading reading = reading(rule.first().toString(), clock, "");
        tell(reading);
        Recurrence chosenRule = rule;
        return reading.occurrences().stream().findFirst()
                .map(one -> new FlyerWhen(List.of(date(one)), chosenRule.rrule(),
                        daysOff.map(Finding::value).orElse(Pauses.NONE)));
    }

    /** Days off are told on the line of the rule, or in brackets or behind a mark on the next. */
    private int endOfNote(int at) {
        int end = folded.indexOf('\n', at);
        if (end < 0) {
            return folded.length();
        }
        int next = folded.indexOf('\n', end + 1);
        return end + 1 < folded.length() && "(※*・".indexOf(folded.charAt(end + 1)) >= 0
                ? next < 0 ? folded.length() : next : end;
    }

    private void tell(WhenReading reading) {
        List<Reason> reasons = reading.dateReasons();
        add(reasons.contains(Reason.WEEKDAY_CONTRADICTS), Doubt.WEEKDAY_CONTRADICTS);
        add(reasons.contains(Reason.START_NOT_GIVEN), Doubt.START_NOT_GIVEN);
        add(reasons.contains(Reason.DATE_NOTE_KEPT), Doubt.DAY_NOTE_KEPT);
        add(reading.timeReasons().contains(Reason.TIME_NOTE_KEPT), Doubt.TIME_NOTE_KEPT);
        LocalDateTime begun = today.atStartOfDay();
        if (clocks.reception().isPresent()) {
            doubts.remove(Doubt.TIME_NOTE_KEPT);
        }
        add(!reading.occurrences().isEmpty()
                && reading.occurrences().stream().allMatch(one -> one.startsAt().isBefore(begun)), Doubt.OVER);
    }

    private void add(boolean doubtful, Doubt doubt) {
        if (doubtful) {
            doubts.add(doubt);
        }
    }

    private List<Quote> quotes(List<Stretch> chosen, List<Stretch> times) {
        List<Stretch> all = new ArrayList<>(chosen);
        times.stream().filter(one -> !all.contains(one)).forEach(all::add);
        List<Quote> quotes = new ArrayList<>(all.stream().map(one -> text.quote(one.from(), one.to())).toList());
        daysOff.stream().flatMap(off -> off.quotes().stream()).filter(off -> quotes.stream().noneMatch(one ->
                one.from() <= off.from() && off.to() <= one.to())).forEach(quotes::add);
        return quotes;
    }

    private static FlyerDate date(IntakeOccurrence one) {
        return new FlyerDate(one.startsAt().toLocalDate(), one.allDay() ? null : one.startsAt().toLocalTime(),
                one.endsAt() == null ? null : one.endsAt().toLocalTime());
    }
}
