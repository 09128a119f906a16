package jp.idobata.web.staff.connect;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.idobata.reading.Spelled;
import jp.idobata.web.frame.Texts;

/** The sheet as a page of paper. */
final class SheetPaper {

    private static final String STYLE = style();

    private final Sheet sheet;
    private final Texts texts;
    private final String site;
    private final String address;
    private final StringBuilder page = new StringBuilder();

    SheetPaper(Sheet sheet, String site, String address) {
        this.sheet = sheet;
        this.texts = Texts.in(sheet.language());
        this.site = site;
        this.address = address;
    }

    String xhtml() {
        var title = texts.bare("connect.sheet.heading");
        page.append("<html lang=\"").append(sheet.language().getTag()).append("\" class=\"")
                .append(sheet.language().getCode()).append("\"><head><title>").append(escaped(title))
                .append("</title><meta name=\"description\" content=\"").append(escaped(title)).append("\"/><style>")
                .append(STYLE).append("</style></head><body><h1>").append(ours("connect.sheet.heading"))
                .append("</h1><p class=\"lead\">").append(ours("connect.sheet.lead")).append("</p>");
        sheet.items().forEach(this::item);
        if (sheet.sketch() != null) {
            sketch(sheet.sketch());
        }
        page.append("<p class=\"foot\">").append(said(texts.format("connect.sheet.foot", sheet.day()))).append("<br/>")
                .append(escaped(site)).append(' ').append(escaped(address)).append("</p></body></html>");
        return page.toString();
    }

    private void item(Sheet.Item item) {
        page.append("<div class=\"item\"><h2><span class=\"number\">").append(item.number()).append("</span> ")
                .append(spelled(item.name())).append("</h2><table>");
        row("connect.sheet.when", String.join("<br/>", item.when().stream().map(SheetPaper::spelled).toList()));
        var where = (item.where() == null ? "" : spelled(item.where()) + " ")
                + (item.address() == null ? "" : "<span class=\"address\">" + escaped(item.address()) + "</span>");
        row("connect.sheet.where", where.strip());
        row("connect.sheet.fee", item.fee() == null ? "" : spelled(item.fee()));
        var who = (item.who() == null ? "" : spelled(item.who()) + " ")
                + String.join(" / ", item.contacts().stream().map(SheetPaper::escaped).toList());
        row("connect.sheet.who", who.strip());
        row("connect.sheet.known", item.known() == null ? "" : escaped(item.known()));
        page.append("</table></div>");
    }

    private void row(String key, String markup) {
        if (!markup.isEmpty()) {
            page.append("<tr><th>").append(ours(key)).append("</th><td>").append(markup).append("</td></tr>");
        }
    }

    private void sketch(Sketch sketch) {
        page.append("<div class=\"map\"><p class=\"north\">").append(ours("connect.sheet.north")).append("</p>");
        sketch.places().forEach(place -> spot("place", place, escaped(place.text())));
        if (sketch.start() != null) {
            spot("start", sketch.start(), ours("connect.sheet.start"));
        }
        sketch.marks().forEach(mark -> spot("mark", mark, escaped(mark.text())));
        page.append("<div class=\"scale\" style=\"width: ").append(sketch.scale()).append("mm\">")
                .append(said(texts.format("connect.sheet.metres", sketch.scaleMetres()))).append("</div></div>");
    }

    private void spot(String sort, Sketch.Mark mark, String markup) {
        page.append("<div class=\"").append(sort).append("\" style=\"left: ").append(mark.x()).append("mm; top: ")
                .append(mark.y()).append("mm\">").append(markup).append("</div>");
    }

    private String ours(String key) {
        return said(texts.get(key));
    }

    /** A text of the interface, whose readings are marked in it. */
    private static String said(String text) {
        return spelled(SheetWords.pieces(text));
    }

    private static String spelled(List<Spelled> pieces) {
        var markup = new StringBuilder();
        pieces.forEach(piece -> markup.append(piece.reading() == null ? escaped(piece.base())
                : ruby(escaped(piece.base()), escaped(piece.reading()))));
        return markup.toString();
    }

    private static String ruby(String base, String reading) {
        return "<span class=\"ruby\"><span class=\"reading\">" + reading + "</span><br/>" + base + "</span>";
    }

    /** For text and attributes; what XML cannot hold is left out. */
    private static String escaped(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\n\t]]|[\uD800-\uDFFF\uFFFE\uFFFF]", "").replace("&", "&amp;")
                .replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    private static String style() {
        try (var file = SheetPaper.class.getResourceAsStream("/jp/idobata/web/connect/sheet.css")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
