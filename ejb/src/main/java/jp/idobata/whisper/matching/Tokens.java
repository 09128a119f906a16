package jp.idobata.whisper.matching;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import jp.idobata.search.SearchTerms;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.JapaneseTokenizer.Mode;
import org.apache.lucene.analysis.ja.tokenattributes.BaseFormAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Cuts a text into its content words. Parts of speech are those of the IPA dictionary. */
final class Tokens {

    private static final List<String> CONTENT = List.of("名詞-一般", "名詞-サ変接続", "名詞-固有名詞", "名詞-形容動詞語幹",
            "動詞-自立", "形容詞-自立");
    private static final String REGION = "名詞-固有名詞-地域";

    private Tokens() {
    }

    static List<Word> of(String text) {
        try (var tokenizer = new JapaneseTokenizer(null, true, true, Mode.NORMAL)) {
            tokenizer.setReader(new StringReader(text));
            var surface = tokenizer.addAttribute(CharTermAttribute.class);
            var part = tokenizer.addAttribute(PartOfSpeechAttribute.class);
            var base = tokenizer.addAttribute(BaseFormAttribute.class);
            var reading = tokenizer.addAttribute(ReadingAttribute.class);
            var words = new ArrayList<Word>();
            tokenizer.reset();
            while (tokenizer.incrementToken()) {
                var speech = String.valueOf(part.getPartOfSpeech());
                if (CONTENT.stream().anyMatch(speech::startsWith)) {
                    // A verb is known by its base form; its reading here is that of the form it stands in.
                    var inflected = base.getBaseForm() != null;
                    words.add(word(inflected ? base.getBaseForm() : surface.toString(),
                            inflected ? null : reading.getReading(), speech.startsWith(REGION)));
                }
            }
            tokenizer.end();
            return words.stream().filter(word -> !word.text().isEmpty()).distinct().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Word word(String written, String reading, boolean regional) {
        var text = SearchTerms.fold(written);
        return new Word(text, reading == null ? text : SearchTerms.fold(reading), written, regional);
    }
}
