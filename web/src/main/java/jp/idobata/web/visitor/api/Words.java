package jp.idobata.web.visitor.api;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The texts of this interface in one language. They are plain: readings of kanji are for pages. */
final class Words {

    private static final Map<Locale, Words> MADE = new ConcurrentHashMap<>();
    private static final Pattern READING = Pattern.compile("｜([^｜《》]+)《[^｜《》]+》");
    private static final ResourceBundle.Control ROOT_IS_JAPANESE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;
    private final Locale locale;

    private Words(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle("jp.idobata.web.visitor.api.Words", locale,
                Words.class.getClassLoader(), ROOT_IS_JAPANESE);
    }

    static Words of(Locale locale) {
        return MADE.computeIfAbsent(locale, Words::new);
    }

    Locale locale() {
        return locale;
    }

    /** The text of that key. */
    String say(String key) {
        return plain(bundle.getString(key));
    }

    /** A text in Aozora notation without its readings. */
    static String plain(String text) {
        return READING.matcher(text).replaceAll("$1");
    }
}
