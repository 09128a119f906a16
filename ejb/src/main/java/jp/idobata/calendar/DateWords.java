package jp.idobata.calendar;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words that {@link DatePhrases} and {@link RecurrencePhrases} are made of, from the bundle of one language; made
 * once, then only read.
 */
final class DateWords {

    private static final Map<Locale, DateWords> MADE = new ConcurrentHashMap<>();
    /** Without this, a language we do not speak would be answered in that of the server's operating system. */
    private static final ResourceBundle.Control ROOT_IS_JAPANESE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Map<String, String> texts = new ConcurrentHashMap<>();

    private DateWords(Locale locale) {
        var bundle = ResourceBundle.getBundle(DatePhrases.class.getName(), locale, DateWords.class.getClassLoader(),
                ROOT_IS_JAPANESE);
        bundle.keySet().forEach(key -> texts.put(key, bundle.getString(key)));
    }

    static DateWords of(Locale locale) {
        return MADE.computeIfAbsent(locale, DateWords::new);
    }

    /** The text of that key with its placeholders {0}, {1} … filled. */
    String say(String key, String... arguments) {
        var text = texts.get(key);
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", arguments[i]);
        }
        return text;
    }

    /** The day of the month, with its reading where that is irregular (1日 is ついたち). */
    String dayOfMonth(LocalDate day) {
        return dayOfMonth(day.getDayOfMonth());
    }

    String dayOfMonth(int day) {
        return say(firstOf("dayOfMonth." + day, "dayOfMonth"), String.valueOf(day));
    }

    /** The month by itself: 「11月」, "Nov". */
    String month(int month) {
        return say("month", texts.get("month." + month));
    }

    /** The special key if there is a text for it, else the usual one. */
    String firstOf(String special, String usual) {
        return texts.containsKey(special) ? special : usual;
    }

    String month(LocalDate day) {
        return texts.get("month." + day.getMonthValue());
    }

    String weekday(LocalDate day) {
        return texts.get("weekday." + day.getDayOfWeek().getValue());
    }

    String wholeWeekday(LocalDate day) {
        return texts.get("wholeWeekday." + day.getDayOfWeek().getValue());
    }

    boolean namesHolidays() {
        return Boolean.parseBoolean(texts.get("namesHolidays"));
    }
}
