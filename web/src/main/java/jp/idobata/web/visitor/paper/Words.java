package jp.idobata.web.visitor.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.idobata.calendar.DatePhrases;
import jp.idobata.calendar.Holidays;
import jp.idobata.calendar.RecurrencePhrases;
import jp.idobata.gathering.recurrence.Recurring;
import jp.idobata.paper.Phrases;
import jp.idobata.reading.Corrections;
import jp.idobata.reading.Readings;
import jp.idobata.reading.Spelled;
import jp.idobata.publishing.PublicDate;
import jp.idobata.publishing.paper.Bulletin;
import jp.idobata.web.frame.Language;
import jp.idobata.web.frame.Texts;

/** How paper speaks: in one language, with readings above kanji or without. What it returns is markup. */
final class Words {

    private static final Pattern READING = Pattern.compile("\uFFF9([^\uFFF9-\uFFFB]*)\uFFFA([^\uFFF9-\uFFFB]*)\uFFFB");
    private static final Pattern CLUSTER = Pattern.compile("\\X");

    private final Language language;
    private final Texts texts;
    private final DatePhrases phrases;
    private final RecurrencePhrases rules;
    private final boolean readings;
    private final LocalDate today;
    private final Corrections corrections;

    /** @param readings whether kanji have readings in any language, as they have in やさしい日本語 */
    Words(Language language, LocalDate today, boolean readings) {
        this(language, today, readings, Corrections.NONE);
    }

    private Words(Language language, LocalDate today, boolean readings, Corrections corrections) {
        this.corrections = corrections;
        this.language = language;
        this.readings = readings || language.isSimple();
        this.today = today;
        texts = Texts.in(language);
        phrases = new DatePhrases(language.getLocale(), today, Holidays.published()::nameOf);
        rules = new RecurrencePhrases(language.getLocale(), phrases);
    }

    /** The same where somebody has said how words of their own are read. */
    Words readAs(Corrections others) {
        return new Words(language, today, readings, others);
    }

    Language language() {
        return language;
    }

    DatePhrases phrases() {
        return phrases;
    }

    LocalDate today() {
        return today;
    }

    boolean hasReadings() {
        return readings;
    }

    /** The rule of a series in words; empty if there is none. */
    String rule(Recurring recurring) {
        return recurring == null ? "" : rules.say(recurring.rrule(), recurring.startsAt().toLocalDate(),
                recurring.pauses()).map(this::own).orElse("");
    }

    /** A text of ours by its key. */
    String ours(String key, Object... arguments) {
        return marked(arguments.length == 0 ? texts.get(key) : texts.format(key, arguments));
    }

    /** The same without readings, for what is not seen. */
    String bare(String key, Object... arguments) {
        return escaped(texts.plain(key, arguments));
    }

    /** A text that our own phrases made. Of days and times only what the phrases themselves mark has a reading. */
    String own(String phrase) {
        return marked(texts.said(phrase), false);
    }

    /** A day with its year, to be filled into a text of ours. */
    String paperDay(LocalDate day) {
        return texts.said(phrases.paperDay(day));
    }

    /** A name of the town's own, such as that of a theme. */
    String named(String said) {
        return marked(texts.said(said));
    }

    private String marked(String said) {
        return marked(said, true);
    }

    private String marked(String said, boolean looked) {
        var markup = new StringBuilder();
        var at = 0;
        for (var reading = READING.matcher(said); reading.find(); at = reading.end()) {
            markup.append(plain(said.substring(at, reading.start()), looked))
                    .append(ruby(reading.group(1), reading.group(2)));
        }
        return markup.append(plain(said.substring(at), looked)).toString();
    }

    private String plain(String text, boolean looked) {
        return looked && readings && language == Language.JAPANESE ? spelled(Readings.of(text)) : escaped(text);
    }

    /** What people have written, in one line. */
    String written(String text) {
        return text == null ? "" : readings ? spelled(Readings.of(text, corrections)) : escaped(text);
    }

    /** What people have written, line by line as they did. */
    String lines(String text) {
        return text == null ? "" : text.strip().lines().map(this::written).collect(Collectors.joining("<br/>"))
                .replaceAll("(<br/>){2,}", "<br/><br/>");
    }

    /** What people have written, in large type: lines end where one would breathe. */
    String large(String text) {
        return Phrases.of(text).stream().map(phrase -> phrase.codePointCount(0, phrase.length()) > Phrases.LONG
                ? written(phrase) : "<span class=\"p\">" + written(phrase) + "</span>").collect(Collectors.joining());
    }

    /**
     * As much of a text as there is room for: whole sentences, or if there are none, so many characters and a sign that
     * there is more.
     */
    static String cut(String text, int most) {
        if (text == null || Bulletin.count(text) <= most) {
            return text;
        }
        var whole = Bulletin.sentences(text, most);
        return whole.isEmpty() ? CLUSTER.matcher(text).results().limit(Math.max(1, most - 1)).map(match -> match
                .group()).collect(Collectors.joining()).strip() + "…" : whole;
    }

    /** Day and time of a date, without 「きょう」: paper is read another day. */
    String when(PublicDate date) {
        return date.allDay() && last(date).isAfter(date.startsAt().toLocalDate()) ? days(date)
                : days(date) + " " + time(date);
    }

    /**
     * A date in a list of dates.
     *
     * @param named whether its year is said
     * @param timed whether its time is
     */
    String inYear(PublicDate date, boolean named, boolean timed) {
        var year = new DatePhrases(language.getLocale(), named ? today : date.startsAt().toLocalDate(),
                Holidays.published()::nameOf);
        return own(year.day(date.startsAt().toLocalDate())) + (timed ? " " + time(date) : "");
    }

    /** The day of a date; the first and the last if it takes several whole days. */
    String days(PublicDate date) {
        var first = date.startsAt().toLocalDate();
        return own(phrases.day(first)) + (isOneDay(date) ? "" : "–" + own(phrases.day(last(date))));
    }

    /** Whether its days are said as one. */
    static boolean isOneDay(PublicDate date) {
        return !date.allDay() || !last(date).isAfter(date.startsAt().toLocalDate());
    }

    private static LocalDate last(PublicDate date) {
        return date.endsAt() == null ? date.startsAt().toLocalDate()
                : date.endsAt().minusNanos(date.endsAt().isAfter(date.startsAt()) ? 1 : 0).toLocalDate();
    }

    String time(PublicDate date) {
        return own(phrases.time(date.startsAt(), date.endsAt(), date.allDay()));
    }

    private String spelled(List<Spelled> pieces) {
        return pieces.stream().map(piece -> piece.reading() == null ? escaped(piece.base())
                : ruby(piece.base(), piece.reading())).collect(Collectors.joining());
    }

    private static String ruby(String base, String reading) {
        return "<span class=\"ruby\"><span class=\"reading\">" + escaped(reading) + "</span><br/>" + escaped(base)
                + "</span>";
    }

    /** For text and attributes; what XML cannot hold is left out, and half a character is seen to be missing. */
    static String escaped(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\n\t]]", "").replaceAll("[\uD800-\uDFFF\uFFFE\uFFFF]", "〓")
                .replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
