package jp.idobata.publishing.atom;

import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.idobata.calendar.DatePhrases;
import jp.idobata.calendar.Holidays;
import jp.idobata.publishing.FeedText;
import jp.idobata.publishing.FeedVoice;
import jp.idobata.publishing.PublicDate;
import jp.idobata.publishing.PublicGathering;

/** What an entry says. Days are said without words such as tomorrow, for nobody knows when it is read. */
final class EntryText {

    private static final int DATES_SHOWN = 5;
    private static final int PICTURE_WIDTH = 800;

    private static final Pattern READING = Pattern.compile("｜([^《]+)《[^》]+》");
    private static final Pattern LINE_END = Pattern.compile("\\R");

    private final FeedVoice voice;
    private final FeedText words;
    private final DatePhrases phrases;

    EntryText(FeedVoice voice) {
        this.voice = voice;
        this.words = new FeedText(voice);
        this.phrases = new DatePhrases(voice.locale(), voice.today(), Holidays.published()::nameOf);
    }

    /** What XML can hold of a text. */
    static String shown(String text) {
        return text.codePoints().allMatch(EntryText::isShown) ? text : text.codePoints().filter(EntryText::isShown)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static boolean isShown(int character) {
        return character == '\n' || character == '\t' || character >= ' ' && character < Character.MIN_SURROGATE
                || character > Character.MAX_SURROGATE && character < '\uFFFE'
                || character >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
    }

    String title(PublicGathering gathering) {
        var dates = gathering.dates();
        if (dates.isEmpty() || dates.get(0).cancelled() == null) {
            return gathering.title();
        }
        return dates.stream().allMatch(date -> date.cancelled() != null)
                ? voice.say("cancelled.title", gathering.title())
                : voice.say("cancelled.day", bare(phrases.day(dates.get(0).startsAt().toLocalDate())))
                        + " " + gathering.title();
    }

    String summary(PublicGathering gathering) {
        return Stream.of(gathering.dates().stream().findFirst().map(this::when).orElse(gathering.scheduleText()),
                words.where(gathering), gathering.summary()).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }

    String html(PublicGathering gathering) {
        var html = new StringBuilder();
        if (!gathering.pictures().isEmpty()) {
            var picture = gathering.pictures().get(0);
            html.append("<p><img src=\"").append(voice.address(picture.address(PICTURE_WIDTH))).append("\" alt=\"")
                    .append(escaped(picture.alt())).append("\"></p>");
        }
        if (!gathering.dates().isEmpty()) {
            html.append("<ul>");
            gathering.dates().stream().limit(DATES_SHOWN).forEach(date -> html.append("<li>").append(date(date))
                    .append("</li>"));
            html.append("</ul>");
        }
        paragraph(html, words.where(gathering));
        words.paragraphs(gathering).forEach(paragraph -> paragraph(html, paragraph));
        var page = voice.address("/gatherings/" + gathering.id());
        return html.append("<p>").append(voice.say("more", "<a href=\"" + page + "\">" + page + "</a>")).append("</p>")
                .toString();
    }

    private String date(PublicDate date) {
        return date.cancelled() == null ? escaped(when(date))
                : "<s>" + escaped(when(date)) + "</s> " + escaped(voice.say(date.dropped() ? "dropped"
                        : "cancelled", date.cancelled()));
    }

    private String when(PublicDate date) {
        return bare(phrases.day(date.startsAt().toLocalDate()) + " "
                + phrases.time(date.startsAt(), date.endsAt(), date.allDay()));
    }

    /** Without readings. */
    private static String bare(String said) {
        return said.indexOf('｜') < 0 ? said : READING.matcher(said).replaceAll("$1");
    }

    private static void paragraph(StringBuilder html, String text) {
        if (text != null) {
            html.append("<p>").append(LINE_END.matcher(escaped(text)).replaceAll("<br>")).append("</p>");
        }
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
