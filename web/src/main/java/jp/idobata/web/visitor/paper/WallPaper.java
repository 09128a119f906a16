package jp.idobata.web.visitor.paper;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.idobata.paper.Page;
import jp.idobata.paper.Pdf;
import jp.idobata.paper.Qr;

/** かわら版: the week of an area by days, to be read on a wall from two metres. */
final class WallPaper {

    private static final List<Ampleness> ONE_PAGE = Stream.of(1.5, 1.3, 1.15, 1.0, 0.92, 0.86, 0.8)
            .map(scale -> new Ampleness(scale, 99, 1)).toList();
    private static final List<Ampleness> TWO_PAGES = List.of(new Ampleness(1.5, 99, 2), new Ampleness(1.35, 99, 2),
            new Ampleness(1.2, 99, 2), new Ampleness(1.05, 99, 2), new Ampleness(0.95, 99, 2),
            new Ampleness(0.92, 30, 2), new Ampleness(0.92, 12, 2), new Ampleness(0.9, 8, 2), new Ampleness(0.9, 6, 2),
            new Ampleness(0.85, 5, 2), new Ampleness(0.85, 4, 2), new Ampleness(0.8, 3, 2), new Ampleness(0.7, 2, 2));

    private final Span span;
    private final Words words;
    private final Letterhead head;
    private final Listed listed;
    private final boolean large;

    /**
     * How large the type is, how many are listed of a day, and on how many pages.
     */
    private record Ampleness(double scale, int ofDay, int pages) {
    }

    /** @param large A3 rather than A4 */
    WallPaper(Span span, boolean large, Words words, Letterhead head) {
        this.span = span;
        this.large = large;
        this.words = words;
        this.head = head;
        listed = new Listed(words, span);
    }

    byte[] pdf() {
        // Apart, for what has no room on two pages in large type may have it on one in small type.
        var ways = Pdf.fits(page(ONE_PAGE.get(ONE_PAGE.size() - 1))) ? ONE_PAGE : TWO_PAGES;
        return Pdf.fitted(ways.size(), way -> page(ways.get(way)), way -> page(ways.get(way)));
    }

    private Page page(Ampleness way) {
        var title = words.bare("paper.wall.title", span.area());
        var size = String.format(Locale.ROOT, "@page { size: %s; margin: %s } body { font-size: %.2fpt }", large ? "A3"
                : "A4", large ? "14mm 17mm 16mm" : "10mm 12mm 12mm", (large ? 19 : 13.5) * way.scale());
        return new Page("<html lang=\"" + words.language().getTag() + "\"><head><title>" + title
                + "</title><meta name=\"description\" content=\"" + title + "\"/><style>" + Sheets.BASE
                + head.dressed(Sheets.WALL) + size + "</style></head><body class=\"" + (words.hasReadings()
                        ? "readings" : "") + "\">" + heading() + (span.held().isEmpty() ? empty() : days(way)) + foot()
                + "</body></html>", Map.of("qr", new Qr(head.url() + span.path())), way.pages());
    }

    private String heading() {
        return "<table class=\"head\"><tr><td><p class=\"name\">" + words.ours("paper.wall.name") + "</p><h1>"
                + words.large(span.area()) + "</h1></td><td class=\"week\">" + week() + "</td></tr></table>";
    }

    private String week() {
        return words.own(words.phrases().paperDay(span.first())) + "<br/>" + words.ours("paper.wall.until",
                words.paperDay(span.last())) + "<br/>" + words.ours("paper.wall.week",
                        String.valueOf(span.first().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)));
    }

    private String days(Ampleness way) {
        return "<table class=\"days\">" + span.first().datesUntil(span.last().plusDays(1)).map(day -> day(day, way))
                .collect(Collectors.joining()) + "</table>";
    }

    private String day(LocalDate day, Ampleness way) {
        var all = span.held().stream().filter(held -> on(held, day)).toList();
        if (all.isEmpty()) {
            return "";
        }
        var rest = all.size() - Math.min(all.size(), way.ofDay());
        var items = span.foremost(all, way.ofDay()).stream().map(this::item).collect(Collectors.joining());
        return "<tr><td class=\"day" + (words.phrases().isHoliday(day) || day.getDayOfWeek().getValue() == 7
                ? " holiday" : "") + "\"><span class=\"number\">" + day.getDayOfMonth() + "</span><br/>"
                + words.own(words.phrases().weekday(day)) + "</td><td>" + items + (rest == 0 ? "" : "<p class=\"more\">"
                        + words.ours("paper.list.more", rest) + "</p>") + "</td></tr>";
    }

    /** What began before the week stands on its first day. */
    private boolean on(Held held, LocalDate day) {
        return held.day().equals(day) || day.equals(span.first()) && held.day().isBefore(day);
    }

    private String item(Held held) {
        return "<div class=\"item\"><p class=\"what\"><span class=\"time\">" + listed.time(held) + "</span> "
                + listed.title(held) + "</p><p class=\"where\">" + listed.beside(held) + "</p></div>";
    }

    /** A week without anything says so kindly, and what is next. */
    private String empty() {
        var next = span.next().isEmpty() ? "" : "<p class=\"soon\">" + words.ours("paper.list.next") + "</p>"
                + span.next().stream().map(held -> "<div class=\"item\"><p class=\"what\"><span class=\"time\">"
                        + words.when(held.date()) + "</span> " + listed.title(held) + "</p><p class=\"where\">"
                        + listed.beside(held) + "</p></div>").collect(Collectors.joining());
        return "<div class=\"none\"><p class=\"big\">" + words.ours("paper.wall.none") + "</p><p>"
                + words.ours("paper.wall.none.help") + "</p>" + next + "</div>";
    }

    private String foot() {
        return "<table class=\"foot\"><tr><td class=\"code\">" + Sheets.drawing("qr", "qr", words.bare("paper.qr"))
                + "</td><td><p><b>" + words.ours("paper.list.read") + "</b><br/>" + Words.escaped(head.typed("/areas/"
                        + span.areaId())) + "</p><p class=\"site\">" + words.written(head.name()) + " "
                + Words.escaped(head.tag()) + "</p></td></tr></table>";
    }
}
