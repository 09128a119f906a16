package jp.idobata.gathering.likeness;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Cuts a title into words. The dictionary is read at the first title that anybody compares, once. */
final class Words {

    private static final double LIGHT = 0.25;
    private static final Set<String> EMPTY = Set.of("助詞", "助動詞", "記号", "接続詞");
    private static final Set<String> LIGHT_WORDS = lines("light-words.txt").stream()
            .flatMap(line -> Arrays.stream(line.split(" "))).collect(Collectors.toSet());

    private Words() {
    }

    /**
     * The words of a title in one spelling, without signs and numbers. Particles weigh nothing; they are kept because
     * words in kana alone are often cut wrongly, and a part of them taken for a particle.
     */
    static List<Word> of(String plain) {
        try (var tokenizer = new JapaneseTokenizer(null, true, true, JapaneseTokenizer.Mode.NORMAL)) {
            tokenizer.setReader(new StringReader(plain));
            var term = tokenizer.addAttribute(CharTermAttribute.class);
            var part = tokenizer.addAttribute(PartOfSpeechAttribute.class);
            var reading = tokenizer.addAttribute(ReadingAttribute.class);
            var words = new ArrayList<Word>();
            tokenizer.reset();
            while (tokenizer.incrementToken()) {
                var text = term.toString();
                var speech = String.valueOf(part.getPartOfSpeech());
                if (text.matches(".*[\\p{L}&&[^第]].*")) {
                    words.add(word(text, reading.getReading(), EMPTY.contains(speech.split("-")[0])));
                }
            }
            tokenizer.end();
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Word word(String text, String reading, boolean empty) {
        var sound = Spelling.sound(reading == null ? text : reading);
        var says = empty ? 0 : LIGHT_WORDS.contains(text) ? LIGHT : 1;
        return new Word(text, sound, sound.length() * says);
    }

    /** The lines of a file of this package, without remarks. */
    static List<String> lines(String file) {
        try (var reader = new InputStreamReader(Words.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            var text = new StringWriter();
            reader.transferTo(text);
            return text.toString().lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
