package jp.idobata.publishing;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * How a feed speaks: where the site is, what it is called, and in which language.
 *
 * @param site address of the site, without a slash at the end
 * @param name what the site is called
 * @param zone the town's time zone
 * @param today the day it is there
 * @param locale the language
 * @param themes names of the themes by code, in that language
 * @param words the text of a key such as {@code cancelled}, in that language; {@code {0}} is to be filled
 */
public record FeedVoice(String site, String name, ZoneId zone, LocalDate today, Locale locale,
        Map<String, String> themes, UnaryOperator<String> words) {

    /** The whole address of a path of the site. */
    public String address(String path) {
        return site + path;
    }

    /** Name of the machine that the site is on: what makes our names unique in the world. */
    public String host() {
        var host = URI.create(site).getHost();
        return host == null ? "localhost" : host;
    }

    /** A text. */
    public String say(String key) {
        return words.apply(key);
    }

    /** A text with its placeholder filled. */
    public String say(String key, Object value) {
        return words.apply(key).replace("{0}", String.valueOf(value));
    }

    /** The name of a theme; its code if the town does not know it. */
    public String theme(String code) {
        return themes.getOrDefault(code, code);
    }
}
