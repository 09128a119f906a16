package jp.idobata.paper;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.JapaneseTokenizer.Mode;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** 文節: the pieces between which a line of large type may end, as one would breathe. */
public final class Phrases {

    /** A longer one may be broken anywhere. */
    public static final int LONG = 10;

    /** Nouns side by side are one phrase up to this length. */
    private static final int COMPOUND = 6;

    private static final String OPENING = "「『（(〔［【〈《＜“‘";

    private Phrases() {
    }

    /** The text in such pieces; together they are the text. */
    public static List<String> of(String text) {
        try (var tokenizer = new JapaneseTokenizer(null, false, true, Mode.NORMAL)) {
            tokenizer.setReader(new StringReader(text));
            var place = tokenizer.addAttribute(OffsetAttribute.class);
            var sort = tokenizer.addAttribute(PartOfSpeechAttribute.class);
            var phrases = new ArrayList<String>();
            var begin = 0;
            Word before = null;
            tokenizer.reset();
            while (tokenizer.incrementToken()) {
                var at = place.startOffset();
                var word = new Word(text.substring(at, place.endOffset()), sort.getPartOfSpeech());
                if (at > begin && before != null && !word.leans(before, place.endOffset() - begin)) {
                    phrases.add(text.substring(begin, at));
                    begin = at;
                }
                before = word;
            }
            tokenizer.end();
            phrases.add(text.substring(begin));
            return phrases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Word(String text, String sort) {

        /** Whether it leans on the word before it. */
        boolean leans(Word before, int length) {
            return before.opens() || isNoun() && before.isNoun() && length <= COMPOUND || sort.startsWith("助詞")
                    || sort.startsWith("助動詞") || sort.contains("接尾") || sort.contains("非自立") || text.isBlank()
                    || !hasLetters() && !isOpening();
        }

        private boolean opens() {
            return isOpening() || sort.startsWith("接頭詞");
        }

        private boolean isOpening() {
            return OPENING.contains(text);
        }

        private boolean isNoun() {
            return sort.startsWith("名詞") && hasLetters();
        }

        private boolean hasLetters() {
            return text.codePoints().anyMatch(Character::isLetterOrDigit);
        }
    }
}
