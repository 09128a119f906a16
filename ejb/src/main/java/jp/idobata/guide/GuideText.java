package jp.idobata.guide;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of a guide page, cut into blocks: a line that begins with {@code #} is a heading, lines that begin with
 * 「・」 or {@code -} are a list, an empty line parts paragraphs. Whatever else is written is just letters.
 */
public final class GuideText {

    private GuideText() {
    }

    /** What a block is. */
    public enum Kind {
        /** A heading. */
        HEADING,
        /** A paragraph. */
        PARAGRAPH,
        /** A list. */
        LIST
    }

    /**
     * One block.
     *
     * @param lines one, or for a list its entries
     */
    public record Block(Kind kind, List<String> lines) {

        /** The text of a heading or paragraph. */
        public String text() {
            return String.join("\n", lines);
        }
    }

    /** The blocks of a text, in order. */
    public static List<Block> blocks(String text) {
        var blocks = new ArrayList<Block>();
        Kind open = null;
        for (var raw : text.split("\\r?\\n", -1)) {
            var line = raw.strip();
            var kind = kindOf(line);
            if (kind != null) {
                var words = kind == Kind.PARAGRAPH ? line : line.replaceFirst("^(?:#+|・|-)\\s*", "");
                if (kind == open && kind != Kind.HEADING) {
                    blocks.get(blocks.size() - 1).lines().add(words);
                } else {
                    blocks.add(new Block(kind, new ArrayList<>(List.of(words))));
                }
            }
            open = kind;
        }
        return blocks;
    }

    private static Kind kindOf(String line) {
        if (line.isEmpty()) {
            return null;
        }
        return line.startsWith("#") ? Kind.HEADING : line.matches("^(?:・|-\\s).*") ? Kind.LIST : Kind.PARAGRAPH;
    }
}
