package jp.idobata.prose;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.idobata.media.ShownPicture;

/**
 * A picture within a text, as it is shown.
 *
 * @param line what is said below it; empty for nothing
 */
public record ShownLined(ShownPicture picture, String line) {

    /** Pictures with the lines that were proposed with them; those that are not there are left out. */
    public static List<ShownLined> of(List<ShownPicture> shown, List<LinedPicture> proposed) {
        Map<String, String> lines = new HashMap<>();
        proposed.forEach(one -> lines.putIfAbsent(one.picture().hash(), one.line()));
        return shown.stream().map(picture -> new ShownLined(picture, lines.getOrDefault(picture.hash(), ""))).toList();
    }
}
