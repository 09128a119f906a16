package jp.idobata.welfare.suggestion;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.tokenattributes.BaseFormAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Cuts a text into words that say something: nouns, verbs and adjectives, in their base form. */
final class Tokens {

    private static final List<String> CONTENT = List.of("名詞-一般", "名詞-サ変接続", "名詞-固有名詞", "名詞-形容動詞語幹",
            "名詞-接尾", "名詞-副詞可能", "動詞-自立", "形容詞-自立");
    private static final List<String> EMPTY = List.of("する", "ある", "なる", "できる", "いる", "こと", "等", "日", "月", "年",
            "時", "分", "人");

    private Tokens() {
    }

    /**
     * One word of a text.
     *
     * @param base as it is compared
     * @param written as it stands there
     */
    record Token(String base, String written) {
    }

    static List<Token> of(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        try (var tokenizer = new JapaneseTokenizer(null, true, true, JapaneseTokenizer.Mode.NORMAL)) {
            tokenizer.setReader(new StringReader(plain));
            var surface = tokenizer.addAttribute(CharTermAttribute.class);
            var part = tokenizer.addAttribute(PartOfSpeechAttribute.class);
            var base = tokenizer.addAttribute(BaseFormAttribute.class);
            var words = new ArrayList<Token>();
            tokenizer.reset();
            while (tokenizer.incrementToken()) {
                var speech = String.valueOf(part.getPartOfSpeech());
                var word = base.getBaseForm() == null ? surface.toString() : base.getBaseForm();
                if (CONTENT.stream().anyMatch(speech::startsWith) && !EMPTY.contains(word)) {
                    words.add(new Token(word, surface.toString()));
                }
            }
            tokenizer.end();
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
