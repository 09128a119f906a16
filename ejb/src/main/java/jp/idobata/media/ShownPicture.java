package jp.idobata.media;

import java.util.Arrays;
import java.util.List;

/**
 * A picture as it is shown.
 *
 * @param alt what it shows, in words; empty if it is mere decoration
 * @param x the point that must be seen, 0 left to 1 right
 * @param y the same, 0 top to 1 bottom
 * @param width of its largest print, in pixels
 * @param height of its largest print
 * @param link the link of a post by which somebody sees it who is not signed in, before it is public; null for others
 */
public record ShownPicture(String hash, String alt, double x, double y, int width, int height, String link) {

    private static final String ROW = "concat_ws('\\t', x.hash, x.focus_x, x.focus_y, pic.width, pic.height, x.alt)";
    private static final int FIELDS = 6;
    private static final int PARTS = 10;

    /** A picture as it is shown to everybody who may see it. */
    public ShownPicture(String hash, String alt, double x, double y, int width, int height) {
        this(hash, alt, x, y, width, height, null);
    }

    /** The same for whoever holds the link of a post. */
    public ShownPicture seenBy(String holdersLink) {
        return new ShownPicture(hash, alt, x, y, width, height, holdersLink);
    }

    /**
     * A column, for a statement that reads many things, with the first picture of each; {@link #list} reads it.
     *
     * @param table the table of pictures, such as {@code gathering_picture}
     * @param key its column that names the thing
     * @param thing what names it in the statement
     */
    public static String first(String table, String key, String thing) {
        return "(select " + ROW + " from " + table + " x join picture pic on pic.hash = x.hash where x." + key + " = "
                + thing + " and x.position = 0)";
    }

    /** The same with all pictures of each. */
    public static String all(String table, String key, String thing) {
        return "(select group_concat(" + ROW + " order by x.position separator '\\n') from " + table
                + " x join picture pic on pic.hash = x.hash where x." + key + " = " + thing + ")";
    }

    /** The pictures of such a column, none if it is null. */
    public static List<ShownPicture> list(String column) {
        return column == null ? List.of() : Arrays.stream(column.split("\n")).map(ShownPicture::of).toList();
    }

    private static ShownPicture of(String row) {
        var field = row.split("\t", FIELDS);
        return new ShownPicture(field[0], field[5], Double.parseDouble(field[1]), Double.parseDouble(field[2]),
                Integer.parseInt(field[3]), Integer.parseInt(field[4]));
    }

    /** The picture as it can be proposed anew. */
    public Picture asPicture() {
        return new Picture(hash, alt, x, y);
    }

    /** Where a print of it lies that is so wide: 320, 800 or 1600. */
    public String address(int width) {
        return address(hash, width, link);
    }

    /**
     * Where a print of a picture lies.
     *
     * @param link the link of a post by which it is seen before it is public, or null
     */
    public static String address(String hash, int width, String link) {
        return "/pictures/" + hash + "-" + width + ".jpg" + (link == null ? "" : "?p=" + link);
    }

    /** Style classes that put the point that matters in the middle, as far as that goes. */
    public String focus() {
        return "fx-" + Math.round(x * PARTS) + " fy-" + Math.round(y * PARTS);
    }
}
