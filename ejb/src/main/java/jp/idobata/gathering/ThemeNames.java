package jp.idobata.gathering;

import java.util.List;

/**
 * What a theme is called.
 *
 * @param name in Japanese, a verb where there is one; 1 to 40 characters
 * @param simple in やさしい日本語, with readings in {@code ｜食《た》べる}; 1 to 80 characters
 * @param english in English; 1 to 40 characters
 */
public record ThemeNames(String name, String simple, String english) {

    private static final int MOST = 40;

    /** Without space around; what was left out is said as in Japanese. */
    public ThemeNames {
        name = plain(name, "");
        simple = plain(simple, name);
        english = plain(english, name);
    }

    private static String plain(String text, String otherwise) {
        return text == null || text.isBlank() ? otherwise : text.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    /** Whether each is there and short enough. */
    boolean areGood() {
        return !name.isEmpty() && simple.length() <= 2 * MOST
                && List.of(name, english).stream().allMatch(text -> text.length() <= MOST);
    }

    @Override
    public String toString() {
        return name + " / " + simple + " / " + english;
    }
}
