package jp.idobata.web.visitor.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.idobata.paper.Page;
import jp.idobata.paper.Pdf;
import jp.idobata.paper.Qr;

/** 回覧板: what is on in an area over the next weeks, on one sheet that goes from house to house and is stamped. */
final class Circular {

    private static final int STAMPS = 8;
    private static final List<Ampleness> WAYS = List.of(new Ampleness(1.25, 99, Line.WHOLE),
            new Ampleness(1.1, 99, Line.WHOLE), new Ampleness(1, 99, Line.WHOLE), new Ampleness(1.05, 99, Line.TERSE),
            new Ampleness(0.95, 99, Line.TERSE), new Ampleness(0.88, 99, Line.TERSE),
            new Ampleness(0.88, 8, Line.TERSE), new Ampleness(0.88, 6, Line.TERSE), new Ampleness(0.88, 4, Line.TERSE),
            new Ampleness(0.85, 3, Line.TERSE), new Ampleness(0.85, 2, Line.TERSE), new Ampleness(0.8, 2, Line.SHORT),
            new Ampleness(0.95, 1, Line.TERSE), new Ampleness(0.88, 1, Line.SHORT), new Ampleness(0.8, 1, Line.SHORT),
            new Ampleness(0.7, 1, Line.SHORTEST), new Ampleness(0.6, 1, Line.SHORTEST));

    private final Span span;
    private final Words words;
    private final Letterhead head;
    private final Listed listed;

    /** How large the type is, how many are listed of a day, and how each is said. */
    private record Ampleness(double scale, int ofDay, Line line) {
    }

    /** How a date is said: how many characters of the title and of the place. */
    private enum Line {
        /** In two lines, the title whole. */
        WHOLE(0, 0), TERSE(30, 40), SHORT(24, 12), SHORTEST(18, 8);

        private final int title;
        private final int place;

        Line(int title, int place) {
            this.title = title;
            this.place = place;
        }
    }

    Circular(Span span, Words words, Letterhead head) {
        this.span = span;
        this.words = words;
        this.head = head;
        listed = new Listed(words, span);
    }

    byte[] pdf() {
        return Pdf.fitted(WAYS.size(), way -> page(WAYS.get(way)), way -> page(WAYS.get(way)));
    }

    private Page page(Ampleness way) {
        var title = words.bare("paper.round.title", span.area());
        return new Page("<html lang=\"" + words.language().getTag() + "\"><head><title>" + title
                + "</title><meta name=\"description\" content=\"" + title + "\"/><style>" + Sheets.BASE
                + head.dressed(Sheets.ROUND) + String.format(Locale.ROOT, ".room { font-size: %.2fpt }", 12.5
                        * way.scale()) + "</style></head><body class=\"" + (words.hasReadings() ? "readings" : "")
                + "\"><div class=\"sheet\">" + heading() + "<div class=\"room\"><div class=\"fit\">" + list(way)
                + "</div></div>" + foot() + "</div></body></html>",
                Map.of("qr", new Qr(head.url() + span.path())), 1);
    }

    private String heading() {
        return "<table class=\"head\"><tr><td class=\"word\">" + words.ours("paper.round.name") + "</td><td><h1>"
                + words.large(span.area()) + "</h1><p>" + words.ours("paper.round.lead")
                + "</p></td><td class=\"date\">"
                + words.own(words.phrases().paperDay(words.today())) + "<br/>" + words.written(head.name())
                + "</td></tr></table>";
    }

    private String list(Ampleness way) {
        var said = "<h2>" + words.ours("paper.round.span", words.paperDay(span.first()),
                words.paperDay(span.last())) + "</h2>";
        if (span.held().isEmpty()) {
            return said + "<p class=\"none\">" + words.ours("paper.round.none") + "</p>" + (span.next().isEmpty() ? ""
                    : "<p><b>" + words.ours("paper.list.next") + "</b></p>" + table(span.next(), way));
        }
        return said + table(span.held(), way);
    }

    private String table(List<Held> all, Ampleness way) {
        var days = all.stream().collect(Collectors.groupingBy(held -> held.day().isBefore(span.first()) ? span.first()
                : held.day(), TreeMap::new, Collectors.toList()));
        return days.entrySet().stream().map(day -> day(day.getKey(), day.getValue(), way))
                .collect(Collectors.joining("", "<table class=\"list\">", "</table>"));
    }

    private String day(LocalDate day, List<Held> all, Ampleness way) {
        var rows = new ArrayList<String>();
        span.foremost(all, way.ofDay()).stream().map(held -> "<td class=\"time\">" + listed.time(held) + "</td><td>"
                + item(held, way.line()) + "</td>").forEach(rows::add);
        if (all.size() > way.ofDay()) {
            var last = rows.remove(rows.size() - 1);
            rows.add(last.substring(0, last.length() - "</td>".length()) + " <b class=\"p\">"
                    + words.ours("paper.list.more", all.size() - way.ofDay()) + "</b></td>");
        }
        return "<tr><td class=\"day\">" + words.own(words.phrases().day(day)) + "</td>"
                + String.join("</tr><tr class=\"same\"><td></td>", rows) + "</tr>";
    }

    private String item(Held held, Line line) {
        return line != Line.WHOLE ? "<b>" + listed.title(held, line.title) + "</b> " + listed.place(held, line.place)
                : "<b>" + listed.title(held) + "</b><br/>" + listed.beside(held);
    }

    /** Where to learn more, and the boxes for the stamps of those who have read it. */
    private String foot() {
        var boxes = IntStream.range(0, STAMPS).mapToObj(i -> "<td>&#160;</td>").collect(Collectors.joining());
        return "<table class=\"foot\"><tr><td class=\"code\">" + Sheets.drawing("qr", "qr", words.bare("paper.qr"))
                + "</td><td><p>" + words.ours("paper.list.read") + " <b>" + Words.escaped(head.typed("/areas/"
                        + span.areaId())) + "</b></p><p class=\"asked\">" + words.ours("paper.round.stamp")
                + "</p><table class=\"stamps\"><tr>" + boxes + "</tr><tr>" + boxes + "</tr></table></td></tr></table>";
    }
}
