package jp.idobata.web.visitor.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** Pieces of markup that all paper is made of, and its style sheets. */
final class Sheets {

    static final String BASE = read("base.css");
    static final String FLYER = read("flyer.css");
    static final String WALL = read("wall.css");
    static final String ROUND = read("round.css");

    private Sheets() {
    }

    /** Where something is drawn with a pen. */
    static String drawing(String name, String sort, String alt) {
        return "<object type=\"drawing\" data=\"" + name + "\" class=\"" + sort + "\" alt=\"" + alt + "\"></object>";
    }

    /** A picture as data, for nothing is fetched. */
    static String data(byte[] jpeg) {
        return "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(jpeg);
    }

    /** Short entries side by side, to be read down the columns. */
    static String columns(List<String> entries, int columns, String sort) {
        var rows = (entries.size() + columns - 1) / columns;
        var table = new StringBuilder("<table class=\"" + sort + "\">");
        for (var row = 0; row < rows; row++) {
            table.append("<tr>");
            for (var column = 0; column < columns; column++) {
                var at = column * rows + row;
                table.append("<td>").append(at < entries.size() ? entries.get(at) : "").append("</td>");
            }
            table.append("</tr>");
        }
        return table.append("</table>").toString();
    }

    private static String read(String name) {
        try (var file = Sheets.class.getResourceAsStream("/jp/idobata/web/paper/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
