package jp.idobata.notification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.idobata.reading.Corrections;
import jp.idobata.reading.Readings;

/**
 * What a mail says, in its reader's language, as plain text and as HTML with the same words.
 *
 * @param what the kind of mail: first part of its keys in the bundle
 * @param subject its subject, one line
 * @param text its text, with the site's signature
 * @param html the same as a page
 */
public record Notice(String what, String subject, String text, String html) {

    private static final Pattern VALUE = Pattern.compile("\\{(\\d+)}");
    private static final String BUNDLE = "jp.idobata.notification.Notices";
    /** Without this, a language we do not write in would be answered in that of the server's operating system. */
    private static final ResourceBundle.Control ROOT_IS_JAPANESE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /**
     * Writes one.
     *
     * @param site name and address of the site, for the subject and the signature
     * @param language {@code ja}, {@code simple} or {@code en}; anything else is written in Japanese
     * @param what first part of the keys in the bundle
     * @param values values for the placeholders; the site's name comes after them
     */
    static Notice of(Site site, String language, String what, Object... values) {
        var named = Arrays.copyOf(values, values.length + 1);
        named[values.length] = site.name();
        return of(site, language, what, said(language, what + ".text"), named);
    }

    /**
     * Writes one that says the same of each of several things: with {@code .each} between {@code .text} and {@code
     * .end}. The site's name is value 0, those of each thing begin with 1.
     *
     * @param things the values of each
     */
    static Notice listing(Site site, String language, String what, List<List<String>> things) {
        var parts = Stream.concat(things.stream().map(thing -> new Part("each", thing)),
                Stream.of(new Part("end", List.of()))).toList();
        return of(site, language, what, parts);
    }

    /**
     * Writes one that is made of parts: {@code .text}, then each part in its order. The site's name is value 0, those
     * of each part begin with 1.
     */
    static Notice of(Site site, String language, String what, List<Part> parts) {
        var pattern = new StringBuilder(said(language, what + ".text"));
        var values = new ArrayList<Object>(List.of(site.name()));
        for (var part : parts) {
            var before = values.size() - 1;
            pattern.append('\n').append(VALUE.matcher(said(language, what + "." + part.key())).replaceAll(match ->
                    match.group(1).equals("0") ? "{0}" : "{" + (Integer.parseInt(match.group(1)) + before) + "}"));
            values.addAll(part.values());
        }
        return of(site, language, what, pattern.toString(), values.toArray());
    }

    private static Notice of(Site site, String language, String what, String pattern, Object[] named) {
        var locale = locale(language);
        var texts = texts(locale);
        var letter = new Letter(locale, pattern, named);
        var signature = new Letter(locale, texts.getString("signature"), new Object[] {site.name(), site.url()});
        return new Notice(what, Letter.line(locale, texts.getString(what + ".subject"), named),
                letter.text() + "\n-- \n" + signature.text(), letter.page(site.name(), signature));
    }

    /** What the site is called where nobody has given it a name. */
    static String usualName(String language) {
        return said(language, "site");
    }

    /** A text of the bundle as it stands. */
    static String said(String language, String key) {
        return texts(locale(language)).getString(key);
    }

    /** A phrase with readings, as it stands in a mail: readings follow in brackets. */
    static String readable(String phrase) {
        return phrase.replaceAll("｜([^《]+)《([^》]+)》", "$1（$2）");
    }

    /** What people have written, as it stands in a mail: in やさしい日本語 readings follow in brackets. */
    static String written(String language, String text, Corrections corrections) {
        return text == null || !"simple".equals(language) ? text : Readings.bracketed(text, corrections);
    }

    static Locale locale(String language) {
        return switch (language) {
            case "en" -> Locale.ENGLISH;
            case "simple" -> new Locale.Builder().setLanguage("ja").setVariant("simple").build();
            default -> Locale.JAPANESE;
        };
    }

    private static ResourceBundle texts(Locale locale) {
        return ResourceBundle.getBundle(BUNDLE, locale, Notice.class.getClassLoader(), ROOT_IS_JAPANESE);
    }

    /**
     * A part of a mail.
     *
     * @param key last part of its key in the bundle
     * @param values its values, the first of which is number 1
     */
    record Part(String key, List<String> values) {
    }

    /**
     * The site that writes.
     *
     * @param name what it is called
     * @param url its address, without a slash at the end
     */
    record Site(String name, String url) {
    }
}
