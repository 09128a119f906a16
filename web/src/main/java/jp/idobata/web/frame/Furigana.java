package jp.idobata.web.frame;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether what people have written is shown with readings: as the address says ({@code furigana=on}), else as its
 * reader once chose, else in やさしい日本語 only.
 */
final class Furigana {

    /** Name of the request parameter and of the cookie. */
    static final String CHOICE = "furigana";
    static final String ON = "on";
    static final String OFF = "off";

    private static final String ATTRIBUTE = Furigana.class.getName();
    private static final List<String> CHOICES = List.of(ON, OFF);

    private Furigana() {
    }

    /** Settles it for a request, once its language is settled. */
    static void settle(HttpServletRequest request, Language language) {
        var cookies = request.getCookies() == null ? Stream.<Cookie>empty() : Arrays.stream(request.getCookies());
        request.setAttribute(ATTRIBUTE, byAddress(request)
                .or(() -> cookies.filter(cookie -> CHOICE.equals(cookie.getName())).map(Cookie::getValue)
                        .filter(CHOICES::contains).findFirst())
                .map(ON::equals).orElse(language.isSimple()));
    }

    /** What the address asks for. */
    static Optional<String> byAddress(HttpServletRequest request) {
        return Optional.ofNullable(Query.of(request.getQueryString()).value(CHOICE)).filter(CHOICES::contains);
    }

    /**
     * The {@code lang} of a text that people have written: Japanese within an English page, else the page's own. Where
     * readings are shown it says so to the {@link RubyWriter}.
     */
    static String languageOf(HttpServletRequest request, String written) {
        var language = Language.of(request);
        var other = written == null ? null : Texts.in(language).languageOf(written);
        var tag = other == null ? language.getTag() : other;
        return isShown(request) && Language.JAPANESE.getTag().equals(tag) ? Ruby.posted(tag) : tag;
    }

    static boolean isShown(HttpServletRequest request) {
        return Boolean.TRUE.equals(request.getAttribute(ATTRIBUTE));
    }
}
