package jp.idobata.web.visitor.paper;

import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.idobata.gathering.SignUpWay;
import jp.idobata.paper.Drawing;
import jp.idobata.paper.Page;
import jp.idobata.paper.Pdf;
import jp.idobata.paper.Qr;
import jp.idobata.publishing.PublicDate;
import jp.idobata.publishing.PublicGathering;
import jp.idobata.publishing.paper.Ground;

/** ちらし of one gathering, as a page of paper. */
final class Flyer {

    private static final double WAY_SHAPE = 1.45;
    /** In ems: beside it the day has room in one line. */
    private static final double PICTURE_WIDEST = 15;
    private static final int THEMES_MOST = 3;
    private static final int WHERE_LEAST = 40;

    private final Matter matter;
    private final PublicGathering gathering;
    private final Size size;
    private final Words words;
    private final Letterhead head;
    private final Icons icons;
    private final Map<String, Drawing> drawings = new HashMap<>();

    Flyer(Matter matter, Size size, Words words, Letterhead head, Icons icons) {
        this.matter = matter;
        this.gathering = matter.gathering();
        this.size = size;
        this.words = words.readAs(matter.gathering().readings());
        this.head = head;
        this.icons = icons;
        drawings.put("qr", new Qr(head.url() + "/gatherings/" + gathering.id()));
    }

    /** As generous as there is room for. */
    byte[] pdf() {
        return Pdf.fitted(Plenty.WAYS.size(), way -> page(Plenty.WAYS.get(way), 1),
                way -> page(Plenty.WAYS.get(way), size.copies()));
    }

    private Page page(Plenty plenty, int copies) {
        var copy = copy(plenty);
        var title = Words.escaped(gathering.title());
        var points = String.format(Locale.ROOT, "%.2fpt", size.points() * (words.hasReadings()
                ? plenty.scale() : Math.max(size.scaleLeast(), plenty.scale())));
        return new Page("<html lang=\"" + words.language().getTag() + "\"><head><title>" + title
                + "</title><meta name=\"description\" content=\"" + title + "\"/><style>" + Sheets.BASE
                + head.dressed(Sheets.FLYER) + "@page { size: " + size.paper() + " } .room { font-size: " + points
                + " } .foot { height: " + size.foot() + "mm; font-size: " + size.points() * 0.92
                + "pt }</style></head><body class=\"" + size.code() + (words.hasReadings() ? " readings" : "") + "\">"
                + Sheets.columns(Collections.nCopies(copies, copy), copies == 1 ? 1 : 2, "copies")
                + "</body></html>", drawings, 1);
    }

    private String copy(Plenty plenty) {
        return "<div class=\"copy\"><div class=\"room\"><div class=\"fit\">" + top() + heading() + news()
                + date(plenty) + dates(plenty) + facts(plenty) + marks(plenty) + about(plenty) + "</div></div>" + foot()
                + "</div>";
    }

    private String top() {
        var themes = matter.themes().stream().limit(THEMES_MOST).map(theme -> icon("theme-" + theme.code(), "small")
                + words.named(theme.name())).collect(Collectors.joining(" &#160; "));
        return themes.isEmpty() ? "" : "<p class=\"top\">" + themes + "</p>";
    }

    private String heading() {
        var title = gathering.title();
        var lead = size == Size.CARDS || gathering.summary() == null ? "" : "<p class=\"lead\">"
                + words.written(gathering.summary()) + "</p>";
        return "<h1 class=\"" + loudness(title) + "\">" + words.large(title) + "</h1>" + lead;
    }

    /** The longer a title, the smaller it is set. */
    private static String loudness(String title) {
        var width = title.codePoints().map(c -> c < 0x250 ? 11 : 20).sum() / 20;
        return width <= 9 ? "loud" : width <= 16 ? "clear" : width <= 30 ? "plain" : width <= 50 ? "long" : "longest";
    }

    private PublicDate next() {
        return gathering.dates().isEmpty() ? null : gathering.dates().get(0);
    }

    /** What has changed stands above everything else, in words. */
    private String news() {
        var date = next();
        if (date == null) {
            return "";
        }
        if (gathering.datesInAll() == 0) {
            return "<p class=\"news\">" + words.ours("paper.flyer.over") + "</p>";
        }
        if (date.cancelled() == null) {
            return "";
        }
        var instead = gathering.dates().stream().filter(later -> later.cancelled() == null).findFirst();
        return "<p class=\"news\">" + words.when(date) + words.ours("paper.flyer.cancelled")
                + instead.map(later -> "<br/>" + words.ours("paper.flyer.instead") + " " + words.when(later)).orElse("")
                + "</p>";
    }

    private String date(Plenty plenty) {
        var said = "<p class=\"rule\">" + Stream.of(words.rule(gathering.recurring()), gathering.scheduleText() == null
                ? "" : words.lines(Words.cut(gathering.scheduleText(), plenty.fact()))).filter(text -> !text.isEmpty())
                .collect(Collectors.joining("<br/>")) + "</p>";
        var date = next();
        var big = date == null ? "<p class=\"day unknown\">" + words.ours("paper.flyer.ask") + "</p>" : big(date);
        var face = face(plenty);
        return face.isEmpty() ? "<div class=\"date\">" + big + said + "</div>" : "<table class=\"date\"><tr><td>" + big
                + said + "</td><td class=\"face\">" + face + "</td></tr></table>";
    }

    private String big(PublicDate date) {
        // Never 「11月28日」 in one line and 「(土)」 in the next.
        return "<p class=\"day" + (Words.isOneDay(date) ? " p" : "") + "\">" + words.days(date)
                + "</p><p class=\"time\">" + words.time(date) + "</p>";
    }

    private String face(Plenty plenty) {
        if (matter.picture() != null && plenty.picture() > 0 && size.whole()) {
            return picture(matter.picture(), gathering.pictures().get(0).alt(), plenty.picture());
        }
        var theme = matter.themes().isEmpty() ? "other" : matter.themes().get(0).code();
        return plenty.picture() > 0 && !drawing("theme-" + theme).isEmpty() ? icon("theme-" + theme, "large") : "";
    }

    private String picture(byte[] jpeg, String alt, double height) {
        var shown = gathering.pictures().get(0);
        var wide = Math.min(PICTURE_WIDEST, height * shown.width() / Math.max(1, shown.height()));
        return String.format(Locale.ROOT, "<img style=\"width: %.2fem; height: %.2fem\" alt=\"%s\" src=\"%s\"/>", wide,
                wide * shown.height() / Math.max(1, shown.width()), Words.escaped(alt), Sheets.data(jpeg));
    }

    /** Further dates in columns; those that have no room are counted. */
    private String dates(Plenty plenty) {
        if (gathering.datesInAll() < 2) {
            return "";
        }
        var listed = gathering.dates().stream().limit(plenty.dates()).toList();
        var rest = gathering.datesInAll() - listed.size();
        var more = rest == 0 ? "" : "<p class=\"more\">" + words.ours("paper.flyer.more", rest) + "</p>";
        return listed.size() < 2 ? more : "<p class=\"label\">" + words.ours("paper.flyer.dates") + "</p>"
                + Sheets.columns(listed(listed), columns(listed), "dates") + more;
    }

    /** Dates of one hour are said by their day alone: the hour stands above them in large type. */
    private List<String> listed(List<PublicDate> dates) {
        var years = new HashSet<>(Set.of(words.today().getYear()));
        return dates.stream().map(date -> {
            var said = words.inYear(date, years.add(date.startsAt().getYear()), !isOfOneHour(dates));
            return date.cancelled() == null ? said
                    : "<span class=\"off\">" + said + "</span> <b>" + words.ours("paper.flyer.off") + "</b>";
        }).toList();
    }

    private int columns(List<PublicDate> dates) {
        var narrow = size == Size.CARDS || size == Size.A6X4;
        return isOfOneHour(dates) && !words.hasReadings() ? narrow ? 3 : 4 : narrow ? 2 : 3;
    }

    private static boolean isOfOneHour(List<PublicDate> dates) {
        return dates.stream().map(date -> List.of(date.startsAt().toLocalTime(), date.allDay(), date.endsAt() == null
                ? Duration.ZERO : Duration.between(date.startsAt(), date.endsAt()))).distinct().count() == 1;
    }

    private String facts(Plenty plenty) {
        var all = size != Size.CARDS && plenty.facts() == Plenty.ALL;
        var rows = row("where", where(plenty)) + row("fee", fee(plenty))
                + (all ? row("audience", text(gathering.audience(), plenty)) + row("capacity", capacity(plenty)) : "")
                + (plenty.facts() == Plenty.WHERE_AND_FEE ? "" : row("signup", signUp(plenty)))
                + (all ? row("weather", text(gathering.terms().weather(), plenty)) : "");
        var way = way(plenty);
        return way.isEmpty() ? "<table class=\"facts\">" + rows + "</table>" : "<table class=\"halves\"><tr><td>"
                + "<table class=\"facts\">" + rows + "</table></td><td class=\"side\">" + way + "</td></tr></table>";
    }

    private String row(String key, String markup) {
        return markup.isEmpty() ? "" : "<tr><th>" + words.ours("paper.flyer." + key) + "</th><td>" + markup
                + "</td></tr>";
    }

    private String text(String written, Plenty plenty) {
        return written == null ? "" : words.lines(Words.cut(written, plenty.fact()));
    }

    private String where(Plenty plenty) {
        var most = Math.max(WHERE_LEAST, plenty.fact());
        var place = Stream.of(gathering.placeName() == null ? null : "<b>" + words.written(Words.cut(
                gathering.placeName(), most)) + "</b>", gathering.address() == null ? null
                        : words.written(Words.cut(gathering.address(), most)),
                gathering.placeHidden() ? words.ours("visitor.gathering.where.unsettled") : null,
                gathering.online() ? words.ours("visitor.gathering.where.online") : null,
                gathering.online() && gathering.terms().urlForComers()
                        ? words.ours("visitor.gathering.where.comers") : null);
        return place.filter(Objects::nonNull).distinct().collect(Collectors.joining("<br/>"));
    }

    private String fee(Plenty plenty) {
        return gathering.fee() != null ? text(gathering.fee(), plenty) : gathering.free() == null ? ""
                : words.ours("visitor.gathering.fee." + (gathering.free() ? "free" : "paid"));
    }

    private String capacity(Plenty plenty) {
        return gathering.capacityText() != null ? text(gathering.capacityText(), plenty)
                : gathering.capacity() == null ? ""
                        : words.ours("visitor.gathering.capacity.people", gathering.capacity());
    }

    private String signUp(Plenty plenty) {
        var ways = gathering.terms().ways().stream().sorted().map(way -> words.ours(way == SignUpWay.HERE
                || way == SignUpWay.LINK ? "paper.flyer.way." + way.code() : "frame.way." + way.code()));
        return Stream.concat(ways, Stream.of(text(gathering.signUp(), plenty))).filter(text -> !text.isEmpty())
                .collect(Collectors.joining("<br/>"));
    }

    private String way(Plenty plenty) {
        if (matter.ground() == null || plenty.way() == 0 || !size.whole()) {
            return "";
        }
        var way = new Way(new Ground.Point(gathering.latitude(), gathering.longitude()),
                matter.ground(), WAY_SHAPE, head.actionColour());
        drawings.put("way", way);
        var labels = way.labels().stream().map(label -> String.format(Locale.ROOT,
                "<span class=\"name %s\" style=\"left: %.1f%%; top: %.1f%%\">%s</span>", label.district() ? "district"
                        : "", label.x(), label.y(), Words.escaped(label.text()))).collect(Collectors.joining());
        return String.format(Locale.ROOT, "<div class=\"way\" style=\"width: %.2fem; height: %.2fem\">%s%s"
                + "<span class=\"here\">%s</span><span class=\"north\">%s</span><span class=\"metres\">%s</span></div>",
                plenty.way() * WAY_SHAPE, plenty.way(), Sheets.drawing("way", "sketch", words.bare("paper.flyer.way")),
                labels, words.ours("paper.flyer.here"), words.ours("paper.flyer.north"),
                words.ours("paper.flyer.metres", way.scaleMetres()));
    }

    private String marks(Plenty plenty) {
        var marks = Stream.concat(matter.marks().stream(), Boolean.TRUE.equals(gathering.free()) ? Stream.of("free")
                : Stream.empty()).limit(plenty.marks()).map(mark -> "<span class=\"mark\">"
                        + icon("mark-" + mark, "small")
                        + words.ours("frame.mark." + mark) + "</span>").collect(Collectors.joining(" "));
        return marks.isEmpty() ? "" : "<p class=\"marks\">" + marks + "</p>";
    }

    private String about(Plenty plenty) {
        var about = gathering.description();
        if (about == null || plenty.about() == 0 || !size.whole()) {
            return "";
        }
        var said = Words.cut(about.strip(), plenty.about());
        return "<p class=\"about\">" + words.lines(said) + (said.length() < about.strip().length()
                ? " <span class=\"on\">" + words.ours("paper.flyer.on") + "</span>" : "") + "</p>";
    }

    /** What is at the bottom of every flyer: where to learn more, whom to ask, whose it is. */
    private String foot() {
        var contacts = List.of(contact(gathering.phone()), contact(gathering.email()), gathering.phone() == null
                && gathering.email() == null ? contact(gathering.website()) : "").stream()
                .filter(text -> !text.isEmpty()).collect(Collectors.joining("<br/>"));
        var organiser = gathering.organiser() == null ? "" : words.written(Words.cut(gathering.organiser(), 60));
        var asked = contacts.isEmpty() && organiser.isEmpty() ? "" : "<p class=\"ask\"><b>"
                + words.ours("paper.flyer.contact") + "</b> " + organiser + (contacts.isEmpty() ? "" : "<br/>"
                        + contacts) + "</p>";
        return "<table class=\"foot\"><tr><td class=\"code\">" + Sheets.drawing("qr", "qr", words.bare("paper.qr"))
                + "</td><td><p>" + words.ours(size == Size.CARDS ? "paper.flyer.read.short" : "paper.flyer.read")
                + "<br/><span class=\"typed\">" + Words.escaped(head.typed("/gatherings/" + gathering.id()))
                + "</span></p>" + asked + "<p class=\"site\">" + words.written(head.name()) + " <span class=\"tag\">"
                + Words.escaped(head.tag()) + "</span></p></td></tr></table>";
    }

    private static String contact(String written) {
        return written == null ? "" : Words.escaped(Words.cut(written.strip(), 70));
    }

    private String icon(String name, String sort) {
        var drawn = drawing(name);
        return drawn.isEmpty() ? "" : Sheets.drawing(drawn, "icon " + sort, "");
    }

    /** The name of an icon's drawing; empty if there is none. */
    private String drawing(String name) {
        if (!icons.has(name)) {
            return "";
        }
        drawings.computeIfAbsent(name, key -> icons.icon(key, head.mainColour()));
        return name;
    }
}
