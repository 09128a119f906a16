package jp.idobata.web.staff.connect;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import jp.idobata.calendar.DatePhrases;
import jp.idobata.calendar.Holidays;
import jp.idobata.calendar.RecurrencePhrases;
import jp.idobata.reading.Corrections;
import jp.idobata.reading.Readings;
import jp.idobata.reading.Spelled;
import jp.idobata.place.OpeningHours;
import jp.idobata.publishing.PublicDate;
import jp.idobata.publishing.PublicGathering;
import jp.idobata.publishing.PublicPlace;
import jp.idobata.web.frame.Language;
import jp.idobata.web.frame.Texts;

/** How a sheet says things, in its own language, whatever that of the page is. */
final class SheetWords {

    private static final int DATES_MOST = 3;
    private static final int DATES_BESIDE_RULE = 2;
    private static final int TEXT_MOST = 120;
    private static final Pattern READING = Pattern.compile("\uFFF9([^\uFFF9-\uFFFB]*)\uFFFA([^\uFFF9-\uFFFB]*)\uFFFB");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    private final boolean readings;
    private final Texts texts;
    private final DatePhrases phrases;
    private final RecurrencePhrases rules;
    private final LocalDate today;

    SheetWords(Language language, LocalDate today) {
        this(language, today, false);
    }

    /** @param readings whether what people have written has readings in any language, as it has in やさしい日本語 */
    SheetWords(Language language, LocalDate today, boolean readings) {
        this.readings = readings || language.isSimple();
        this.today = today;
        texts = Texts.in(language);
        phrases = new DatePhrases(language.getLocale(), today, Holidays.published()::nameOf);
        rules = new RecurrencePhrases(language.getLocale(), phrases);
    }

    /** What people have written, with readings for those who need them; null for nothing. */
    List<Spelled> spelled(String written) {
        return spelled(written, Corrections.NONE);
    }

    /** The same where its writer has said how words of it are read. */
    List<Spelled> spelled(String written, Corrections corrections) {
        if (written == null || written.isBlank()) {
            return null;
        }
        return readings ? Readings.of(written, corrections) : Readings.none(written);
    }

    /** Where something is that one takes part in from home. */
    List<Spelled> online() {
        return Readings.none(texts.bare("connect.online"));
    }

    /** The rule and the next dates that take place. */
    List<List<Spelled>> when(PublicGathering gathering) {
        var said = new ArrayList<String>();
        if (gathering.recurring() != null) {
            rules.say(gathering.recurring().rrule(), gathering.recurring().startsAt().toLocalDate(),
                    gathering.recurring().pauses()).map(texts::said).ifPresent(said::add);
        }
        gathering.dates().stream().filter(date -> date.cancelled() == null)
                .limit(said.isEmpty() ? DATES_MOST : DATES_BESIDE_RULE)
                .map(date -> texts.said(date(date))).forEach(said::add);
        return said.stream().map(SheetWords::pieces).toList();
    }

    /** Without 「きょう」: paper is read another day. */
    private String date(PublicDate date) {
        return DatePhrases.spansDays(date.startsAt(), date.endsAt(), date.allDay())
                ? phrases.when(date.startsAt(), date.endsAt(), date.allDay())
                : phrases.day(date.startsAt().toLocalDate()) + " "
                        + phrases.time(date.startsAt(), date.endsAt(), date.allDay());
    }

    /** Opening hours, days of the same hours in one line. */
    List<List<Spelled>> when(PublicPlace place) {
        var said = hours(place.times().week());
        return said.isEmpty() && place.hoursText() != null && !place.hoursText().isBlank()
                ? List.of(spelled(cut(place.hoursText()))) : said.stream().map(SheetWords::pieces).toList();
    }

    /** The same of hours alone, as a text of ours. */
    List<String> hours(List<OpeningHours> week) {
        Map<String, List<String>> days = new LinkedHashMap<>();
        week.stream().filter(hours -> hours.getWeekday() < OpeningHours.HOLIDAYS)
                .forEach(hours -> days.computeIfAbsent(time(hours.getOpens()) + "–" + time(hours.getCloses()),
                        span -> new ArrayList<>()).add(texts.get("connect.day." + hours.getWeekday())));
        return days.entrySet().stream().map(entry -> days(entry.getValue()) + " " + entry.getKey()).toList();
    }

    private String days(List<String> names) {
        return names.size() == DayOfWeek.values().length ? texts.get("connect.day.all")
                : String.join(texts.get("connect.and"), names);
    }

    /** What it costs; null if that is not known. */
    List<Spelled> fee(Boolean free, String fee) {
        return Boolean.TRUE.equals(free) ? pieces(texts.get("connect.free")) : fee == null ? null : spelled(cut(fee));
    }

    /** The day of the sheet. */
    String day() {
        return texts.said(phrases.paperDay(today));
    }

    /** A text of ours, whose readings are marked in it. */
    static List<Spelled> pieces(String said) {
        var pieces = new ArrayList<Spelled>();
        var at = 0;
        for (var reading = READING.matcher(said); reading.find(); at = reading.end()) {
            pieces.add(new Spelled(said.substring(at, reading.start()), null));
            pieces.add(new Spelled(reading.group(1), reading.group(2)));
        }
        pieces.add(new Spelled(said.substring(at), null));
        return pieces;
    }

    private static String time(LocalTime time) {
        return TIME.format(time);
    }

    private static String cut(String text) {
        return text.length() <= TEXT_MOST ? text : text.substring(0, TEXT_MOST - 1) + "…";
    }
}
