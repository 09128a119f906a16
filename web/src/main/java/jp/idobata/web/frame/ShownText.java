package jp.idobata.web.frame;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import jp.idobata.prose.Prose;
import jp.idobata.prose.ShownLined;

/**
 * A text with its pictures, part by part: where the text names a picture, it stands there, once. Of those it does not
 * name, the first stands before everything, the others after it.
 */
public final class ShownText {

    private ShownText() {
    }

    /**
     * A part.
     *
     * @param kind heading, paragraph, list, quote, question or picture, in small letters
     * @param text its words; null for a picture
     * @param lines the entries of a list
     * @param lined the picture; null for words
     */
    public record Part(String kind, String text, List<String> lines, ShownLined lined) {

        private static Part of(Prose.Block block) {
            return new Part(block.kind().name().toLowerCase(Locale.ROOT), block.text(), block.lines(), null);
        }

        private static Part of(ShownLined lined) {
            return new Part("picture", null, List.of(), lined);
        }
    }

    /** The parts of a text, in order. */
    public static List<Part> parts(String text, List<ShownLined> pictures) {
        var blocks = Prose.blocks(text == null ? "" : text);
        var named = Prose.pictures(blocks);
        var parts = new ArrayList<Part>();
        Set<Integer> shown = new HashSet<>();
        if (!pictures.isEmpty() && !named.contains(0)) {
            parts.add(Part.of(pictures.get(0)));
            shown.add(0);
        }
        for (var block : blocks) {
            var picture = block.picture();
            if (picture < 0) {
                parts.add(Part.of(block));
            } else if (picture < pictures.size() && shown.add(picture)) {
                parts.add(Part.of(pictures.get(picture)));
            }
        }
        for (var i = 0; i < pictures.size(); i++) {
            if (shown.add(i)) {
                parts.add(Part.of(pictures.get(i)));
            }
        }
        return parts;
    }
}
