package jp.idobata.web.frame;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** A language the site speaks. A request has exactly one, see {@link #of}. */
public enum Language {

    /** 日本語. */
    JAPANESE("ja", Locale.JAPANESE, "ja", ""),
    /** やさしい日本語: short sentences, a reading above every kanji of the interface. */
    SIMPLE("simple", new Locale.Builder().setLanguage("ja").setVariant("simple").build(), "ja", "_ja__simple"),
    /** English. */
    ENGLISH("en", Locale.ENGLISH, "en", "_en");

    /** Name of the request parameter and of the cookie that choose a language. */
    public static final String CHOICE = "lang";

    private static final String ATTRIBUTE = Language.class.getName();

    private final String code;
    private final Locale locale;
    private final String tag;
    private final String bundleSuffix;

    Language(String code, Locale locale, String tag, String bundleSuffix) {
        this.code = code;
        this.locale = locale;
        this.tag = tag;
        this.bundleSuffix = bundleSuffix;
    }

    /** The language of a request: the one chosen when it came in, Japanese if nobody chose. */
    public static Language of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Language language ? language : JAPANESE;
    }

    /**
     * Chooses among those offered, by address, else by cookie, else by what the browser prefers: English only if it
     * stands before Japanese.
     */
    static Language choose(HttpServletRequest request, Predicate<Language> offered) {
        var language = byAddress(request).filter(offered)
                .or(() -> byCookie(request.getCookies()).filter(offered))
                .or(() -> Optional.of(byHeader(request.getHeader("Accept-Language"))).filter(offered))
                .orElse(JAPANESE);
        request.setAttribute(ATTRIBUTE, language);
        return language;
    }

    /** What the address asks for. Reads the query alone: to ask for a parameter would read the body before its time. */
    static Optional<Language> byAddress(HttpServletRequest request) {
        return byCode(Query.of(request.getQueryString()).value(CHOICE));
    }

    /** The language of that name, if there is one. */
    public static Optional<Language> byCode(String code) {
        return Arrays.stream(values()).filter(language -> language.code.equals(code)).findFirst();
    }

    private static Optional<Language> byCookie(Cookie[] cookies) {
        return cookies == null ? Optional.empty()
                : Arrays.stream(cookies).filter(cookie -> CHOICE.equals(cookie.getName())).findFirst()
                        .flatMap(cookie -> byCode(cookie.getValue()));
    }

    /** The language that a header asks for: English only if it stands before Japanese. */
    public static Language byHeader(String acceptLanguage) {
        if (acceptLanguage == null) {
            return JAPANESE;
        }
        try {
            return Locale.LanguageRange.parse(acceptLanguage).stream().map(Locale.LanguageRange::getRange)
                    .filter(range -> range.matches("(ja|en)(-.*)?")).findFirst()
                    .filter(range -> range.startsWith("en")).map(range -> ENGLISH).orElse(JAPANESE);
        } catch (IllegalArgumentException e) {
            return JAPANESE;
        }
    }

    /** Its name in addresses and in the cookie. */
    public String getCode() {
        return code;
    }

    /** The locale for Faces, dates and bundles. */
    public Locale getLocale() {
        return locale;
    }

    /** The value of the {@code lang} attribute. */
    public String getTag() {
        return tag;
    }

    /** Whether readings are shown above the interface's kanji. */
    public boolean isSimple() {
        return this == SIMPLE;
    }

    String bundleSuffix() {
        return bundleSuffix;
    }
}
