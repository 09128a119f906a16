package jp.idobata.gathering.suggestion;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Tells themes from words. {@code themes.properties} gives a pattern for each theme; a word in the title or the
 * list's own category weighs three times one in the description. At most three themes are given, the strongest
 * first.
 */
public final class ThemeGuess {

    private static final int MOST = 3;
    private static final int TITLE_WEIGHT = 3;
    private static final String DESK = "desk.";
    private static final Map<String, Pattern> WORDS = WordPatterns.load("themes.properties");

    private ThemeGuess() {
    }

    /**
     * The codes of the themes.
     *
     * @param title the gathering's own name
     * @param categories the list's own category, tags and audience
     * @param description what else is said of it
     * @param desks names of place and desk, which count only if nothing else tells a theme
     */
    public static Set<String> of(String title, String categories, String description, String desks) {
        String strong = WordPatterns.folded(title + " " + categories);
        String weak = WordPatterns.folded(description);
        Map<String, Integer> scores = new TreeMap<>();
        WORDS.forEach((theme, words) -> {
            if (!theme.startsWith(DESK)) {
                scores.put(theme, TITLE_WEIGHT * count(words, strong) + count(words, weak));
            }
        });
        Set<String> themes = strongest(scores, 2);
        themes = themes.isEmpty() ? strongest(scores, 1) : themes;
        return themes.isEmpty() ? ofDesks(WordPatterns.folded(desks)) : themes;
    }

    private static Set<String> ofDesks(String desks) {
        Map<String, Integer> scores = new TreeMap<>();
        WORDS.forEach((theme, words) -> {
            if (theme.startsWith(DESK)) {
                scores.merge(theme.substring(DESK.length()), count(words, desks), Integer::sum);
            }
        });
        return strongest(scores, 1);
    }

    /** The words of a text that tell a theme. */
    static Set<String> words(String theme, String text) {
        return WordPatterns.in(WordPatterns.folded(text), WORDS.get(theme));
    }

    private static Set<String> strongest(Map<String, Integer> scores, int least) {
        Set<String> themes = new LinkedHashSet<>();
        scores.entrySet().stream().filter(entry -> entry.getValue() >= least)
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed()).limit(MOST)
                .forEach(entry -> themes.add(entry.getKey()));
        return themes;
    }

    private static int count(Pattern words, String text) {
        return WordPatterns.in(text, words).size();
    }
}
