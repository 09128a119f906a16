package jp.idobata.web.visitor.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import jp.idobata.web.frame.Language;

/** The texts of this interface in one language. They are plain: readings of kanji are for pages. */
final class Words {

    static final List<String> BUNDLES = List.of("Words", "OpenApi");

    private static final Map<Language, Words> MADE = new ConcurrentHashMap<>();
    private static final Pattern READING = Pattern.compile("｜([^｜《》]+)《[^｜《》]+》");
    private static final ResourceBundle.Control ROOT_IS_JAPANESE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Map<String, String> texts = new HashMap<>();

    private Words(Language language) {
        for (var name : BUNDLES) {
            var bundle = ResourceBundle.getBundle(Words.class.getPackageName() + "." + name, language.getLocale(),
                    Words.class.getClassLoader(), ROOT_IS_JAPANESE);
            bundle.keySet().forEach(key -> texts.put(key, plain(bundle.getString(key))));
        }
    }

    static Words of(Language language) {
        return MADE.computeIfAbsent(language, Words::new);
    }

    /** The text of that key. */
    String say(String key) {
        var text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no text for " + key);
        }
        return text;
    }

    /** A text in Aozora notation without its readings. */
    static String plain(String text) {
        return READING.matcher(text).replaceAll("$1");
    }
}
