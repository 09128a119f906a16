package jp.idobata.notification;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What a mail says, in its reader's language.
 *
 * @param subject its subject, one line
 * @param text its text, with the site's signature
 */
public record Notice(String subject, String text) {

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
        var locale = locale(language);
        var texts = texts(locale);
        var named = Arrays.copyOf(values, values.length + 1);
        named[values.length] = site.name();
        return new Notice(new MessageFormat(texts.getString(what + ".subject"), locale).format(named),
                new MessageFormat(texts.getString(what + ".text"), locale).format(named)
                        + new MessageFormat(texts.getString("signature"), locale)
                        .format(new Object[] {site.name(), site.url()}));
    }

    /** What the site is called where nobody has given it a name. */
    static String usualName(String language) {
        return texts(locale(language)).getString("site");
    }

    private static Locale locale(String language) {
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
     * The site that writes.
     *
     * @param name what it is called
     * @param url its address, without a slash at the end
     */
    record Site(String name, String url) {
    }
}
