package jp.idobata.notification;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What a mail says, in its reader's language, as plain text and as HTML with the same words.
 *
 * @param subject its subject, one line
 * @param text its text, with the site's signature
 * @param html the same as a page
 */
public record Notice(String subject, String text, String html) {

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
        var letter = new Letter(locale, texts.getString(what + ".text"), named);
        var signature = new Letter(locale, texts.getString("signature"), new Object[] {site.name(), site.url()});
        return new Notice(Letter.line(locale, texts.getString(what + ".subject"), named),
                letter.text() + "\n-- \n" + signature.text(), letter.page(site.name(), signature));
    }

    /** What the site is called where nobody has given it a name. */
    static String usualName(String language) {
        return texts(locale(language)).getString("site");
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
     * The site that writes.
     *
     * @param name what it is called
     * @param url its address, without a slash at the end
     */
    record Site(String name, String url) {
    }
}
