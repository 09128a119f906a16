package jp.idobata.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text, cut into blocks: a line that begins with {@code #} is a heading, lines that begin with 「・」 or {@code -} are
 * a list, with {@code >} what somebody said, with 「Q.」 what somebody was asked; 「【写真2】」 on a line of its own is the
 * second picture. An empty line parts paragraphs. Whatever else is written is just letters.
 */
public final class Prose {

    private static final Pattern PICTURE = Pattern.compile("[【\\[](?:写真|しゃしん|picture)\\s*([1-9１-９])[】\\]]");
    private static final Pattern QUESTION = Pattern.compile("^[QＱ][.．:：、]\\s*");
    private static final Pattern MARK = Pattern.compile("^(?:[#＃]+|・|-|[>＞])\\s*");

    private Prose() {
    }

    /** What a block is. */
    public enum Kind {
        /** A heading. */
        HEADING,
        /** A paragraph. */
        PARAGRAPH,
        /** A list. */
        LIST,
        /** What somebody said. */
        QUOTE,
        /** What somebody was asked. */
        QUESTION,
        /** A picture stands here; its text is its number, from 1. */
        PICTURE
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

        /** Which picture stands here, from 0; -1 if it is none. */
        public int picture() {
            return kind == Kind.PICTURE ? Integer.parseInt(text()) - 1 : -1;
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
                if (kind == open && Set.of(Kind.PARAGRAPH, Kind.LIST, Kind.QUOTE).contains(kind)) {
                    blocks.get(blocks.size() - 1).lines().add(words(kind, line));
                } else {
                    blocks.add(new Block(kind, new ArrayList<>(List.of(words(kind, line)))));
                }
            }
            open = kind;
        }
        return blocks;
    }

    /** Which pictures stand within a text, from 0. */
    public static Set<Integer> pictures(List<Block> blocks) {
        return blocks.stream().filter(block -> block.kind() == Kind.PICTURE).map(Block::picture)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The words alone, without marks, headings and pictures, block after block. */
    public static String plain(String text) {
        return blocks(text).stream().filter(block -> block.kind() != Kind.HEADING && block.kind() != Kind.PICTURE)
                .map(Block::text).collect(Collectors.joining("\n"));
    }

    private static String words(Kind kind, String line) {
        return switch (kind) {
            case PARAGRAPH -> line;
            case QUESTION -> QUESTION.matcher(line).replaceFirst("");
            case PICTURE -> PICTURE.matcher(line).results().map(found -> String.valueOf(Character.getNumericValue(
                    found.group(1).charAt(0)))).findFirst().orElseThrow();
            default -> MARK.matcher(line).replaceFirst("");
        };
    }

    private static Kind kindOf(String line) {
        if (line.isEmpty()) {
            return null;
        }
        if (PICTURE.matcher(line).matches()) {
            return Kind.PICTURE;
        }
        if (QUESTION.matcher(line).lookingAt()) {
            return Kind.QUESTION;
        }
        return switch (line.charAt(0)) {
            case '#', '＃' -> Kind.HEADING;
            case '>', '＞' -> Kind.QUOTE;
            default -> line.matches("^(?:・|-\\s).*") ? Kind.LIST : Kind.PARAGRAPH;
        };
    }
}
