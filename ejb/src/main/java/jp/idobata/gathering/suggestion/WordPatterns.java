package jp.idobata.gathering.suggestion;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that tell something, from a file with a pattern for each code. */
final class WordPatterns {

    private static final Pattern WAVES = Pattern.compile("[\\u301c\\u223c\\u223d\\uff5e]");
    private static final Pattern WHITE = Pattern.compile("[\\s\\u3000\\u00a0]+");

    private WordPatterns() {
    }

    static Map<String, Pattern> load(String name) {
        var lines = new Properties();
        try (var letters = new InputStreamReader(WordPatterns.class.getResourceAsStream(name),
                StandardCharsets.UTF_8)) {
            lines.load(letters);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
        var words = new TreeMap<String, Pattern>();
        lines.stringPropertyNames().forEach(code ->
                words.put(code, Pattern.compile(lines.getProperty(code), Pattern.CASE_INSENSITIVE)));
        return words;
    }

    /** The different words of a text that tell it, in their order. */
    static Set<String> in(String folded, Pattern words) {
        Set<String> found = new LinkedHashSet<>();
        Matcher word = words.matcher(folded);
        while (word.find()) {
            found.add(word.group());
        }
        return found;
    }

    /** One width of letters, one kind of waves, single spaces. */
    static String folded(String text) {
        return text == null ? "" : WHITE.matcher(WAVES.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("~")).replaceAll(" ").strip();
    }
}
