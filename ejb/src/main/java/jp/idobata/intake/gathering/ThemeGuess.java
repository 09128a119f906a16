package jp.idobata.intake.gathering;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.idobata.intake.sheet.CellText;

/**
 * Tells themes from words. {@code themes.properties} gives a pattern for each theme; a word in the title or the
 * list's own category weighs three times one in the description. At most three themes are given, the strongest
 * first.
 */
final class ThemeGuess {

    private static final int MOST = 3;
    private static final int TITLE_WEIGHT = 3;
    private static final String DESK = "desk.";
    private static final Map<String, Pattern> WORDS = load();

    private ThemeGuess() {
    }

    /**
     * @param title the gathering's own name
     * @param categories the list's own category, tags and audience
     * @param description what else is said of it
     * @param desks names of place and desk, which count only if nothing else tells a theme
     */
    static Set<String> of(String title, String categories, String description, String desks) {
        String strong = CellText.spaced(title + " " + categories);
        String weak = CellText.spaced(description);
        Map<String, Integer> scores = new TreeMap<>();
        Map<String, Integer> fallback = new TreeMap<>();
        WORDS.forEach((theme, words) -> {
            if (theme.startsWith(DESK)) {
                fallback.merge(theme.substring(DESK.length()), count(words, CellText.spaced(desks)), Integer::sum);
            } else {
                scores.put(theme, TITLE_WEIGHT * count(words, strong) + count(words, weak));
            }
        });
        Set<String> themes = strongest(scores, 2);
        themes = themes.isEmpty() ? strongest(scores, 1) : themes;
        return themes.isEmpty() ? strongest(fallback, 1) : themes;
    }

    private static Set<String> strongest(Map<String, Integer> scores, int least) {
        Set<String> themes = new LinkedHashSet<>();
        scores.entrySet().stream().filter(entry -> entry.getValue() >= least)
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed()).limit(MOST)
                .forEach(entry -> themes.add(entry.getKey()));
        return themes;
    }

    private static int count(Pattern words, String text) {
        Set<String> found = new LinkedHashSet<>();
        Matcher word = words.matcher(text);
        while (word.find()) {
            found.add(word.group());
        }
        return found.size();
    }

    private static Map<String, Pattern> load() {
        Properties lines = new Properties();
        try (InputStream file = ThemeGuess.class.getResourceAsStream("themes.properties");
                Reader letters = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            lines.load(letters);
        } catch (IOException e) {
            throw new UncheckedIOException("themes.properties cannot be read", e);
        }
        Map<String, Pattern> words = new TreeMap<>();
        lines.stringPropertyNames().forEach(theme ->
                words.put(theme, Pattern.compile(lines.getProperty(theme), Pattern.CASE_INSENSITIVE)));
        return words;
    }
}
