package jp.idobata.welfare.suggestion;

import java.util.Set;
import java.util.regex.Pattern;
import jp.idobata.welfare.Subject;

/**
 * What can be read of a gathering, place or group, by anybody.
 *
 * @param title what it is called
 * @param text summary and description
 * @param audience whom it is for, in its own words
 * @param venue where it is, by name
 * @param category what sort of place it is, and who holds it
 * @param signs what is not said in words, such as {@code theme-eat} or {@code sign-up}
 */
record Evidence(Subject subject, String title, String text, String audience, String venue, String category,
        Set<String> signs) {

    private static final Pattern EVERYBODY = Pattern.compile("一般|どなた|誰でも|だれでも");

    Evidence {
        title = plain(title);
        text = plain(text);
        audience = plain(audience);
        venue = plain(venue);
        category = plain(category);
        signs = Set.copyOf(signs);
    }

    /** Whether it is said to be for everybody, besides whoever else is named. */
    boolean isForEverybody() {
        return EVERYBODY.matcher(audience).find();
    }

    private static String plain(String text) {
        return text == null ? "" : text;
    }
}
