package jp.idobata.moderation;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * What differs between two texts, word by word: words that both have in the same order stay, all others go or come.
 * Words are those of Kuromoji; what lies between them, such as line ends, belongs to the word before.
 *
 * @param before the parts of the text before, in order
 * @param after the parts of the text after, in order
 */
public record WordChange(List<Part> before, List<Part> after) {

    /** Beyond so many pairs of words only what both begin and end with is looked for. */
    private static final long PAIRS_MOST = 4_000_000;

    /**
     * A part of a text.
     *
     * @param changed whether the other text does not have it here
     */
    public record Part(String text, boolean changed) {
    }

    /** What differs between two texts; put together again, the parts are the texts. */
    public static WordChange between(String before, String after) {
        var was = words(before);
        var is = words(after);
        var start = 0;
        while (start < Math.min(was.size(), is.size()) && was.get(start).equals(is.get(start))) {
            start++;
        }
        var end = 0;
        while (end < Math.min(was.size(), is.size()) - start
                && was.get(was.size() - 1 - end).equals(is.get(is.size() - 1 - end))) {
            end++;
        }
        var keptBefore = new boolean[was.size()];
        var keptAfter = new boolean[is.size()];
        for (var i = 0; i < start; i++) {
            keptBefore[i] = true;
            keptAfter[i] = true;
        }
        for (var i = 1; i <= end; i++) {
            keptBefore[was.size() - i] = true;
            keptAfter[is.size() - i] = true;
        }
        keepCommon(was.subList(start, was.size() - end), is.subList(start, is.size() - end), start, keptBefore,
                keptAfter);
        return new WordChange(parts(was, keptBefore), parts(is, keptAfter));
    }

    /** The longest common subsequence, from the back. */
    private static void keepCommon(List<String> was, List<String> is, int offset, boolean[] before, boolean[] after) {
        if ((long) was.size() * is.size() > PAIRS_MOST) {
            return;
        }
        var longest = new int[was.size() + 1][is.size() + 1];
        for (var i = was.size() - 1; i >= 0; i--) {
            for (var j = is.size() - 1; j >= 0; j--) {
                longest[i][j] = was.get(i).equals(is.get(j)) ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        var i = 0;
        var j = 0;
        while (i < was.size() && j < is.size()) {
            if (was.get(i).equals(is.get(j))) {
                before[offset + i++] = true;
                after[offset + j++] = true;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private static List<Part> parts(List<String> words, boolean[] kept) {
        var parts = new ArrayList<Part>();
        var text = new StringBuilder();
        for (var i = 0; i < words.size(); i++) {
            text.append(words.get(i));
            if (i + 1 == words.size() || kept[i] != kept[i + 1]) {
                parts.add(new Part(text.toString(), !kept[i]));
                text.setLength(0);
            }
        }
        return List.copyOf(parts);
    }

    private static List<String> words(String text) {
        var starts = new ArrayList<Integer>();
        try (var tokenizer = new JapaneseTokenizer(null, false, true, JapaneseTokenizer.Mode.NORMAL)) {
            var offset = tokenizer.getAttribute(OffsetAttribute.class);
            tokenizer.setReader(new StringReader(text));
            tokenizer.reset();
            while (tokenizer.incrementToken()) {
                starts.add(offset.startOffset());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var words = new ArrayList<String>();
        for (var i = 0; i < starts.size(); i++) {
            var from = i == 0 ? 0 : starts.get(i);
            words.add(text.substring(from, i + 1 < starts.size() ? starts.get(i + 1) : text.length()));
        }
        return starts.isEmpty() && !text.isEmpty() ? List.of(text) : List.copyOf(words);
    }
}
