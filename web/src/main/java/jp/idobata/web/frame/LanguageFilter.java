package jp.idobata.web.frame;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.regex.Pattern;

/**
 * Settles the language of a request and whether it has {@link Furigana}, and remembers for a year what the address
 * itself chose. Programs that use the public interface or read feeds say it each time, and so do other people's pages
 * that show a list of ours.
 */
public class LanguageFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    /** What is asked for by programs, which say each time what they want. */
    private static final Pattern SAYS_ITSELF = Pattern.compile(
            "/(api|app|paper|pictures|sitemap)/.*|/(gatherings|kawaraban|kairanban)/.*\\.(pdf|svg|png)"
                    + "|.*\\.(ics|atom|webmanifest|js|txt|xml)");
    private static final Duration REMEMBERED = Duration.ofDays(365);

    @Inject
    private Site site;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getRequestURI();
        if (path.startsWith(Assets.FOLDER) || SAYS_ITSELF.matcher(path).matches()) {
            chain.doFilter(request, response);
            return;
        }
        site.settle();
        var language = Language.choose(request, site::speaks);
        Furigana.settle(request, language);
        Here.arrive(request);
        response.addHeader("Vary", "Accept-Language, Cookie");
        response.setHeader("Content-Language", language.getTag());
        if (!path.equals(HeadersFilter.EMBEDDED)) {
            Language.byAddress(request).ifPresent(any -> remember(response, Language.CHOICE, language.getCode()));
            Furigana.byAddress(request).ifPresent(choice -> remember(response, Furigana.CHOICE, choice));
        }
        chain.doFilter(request, response);
    }

    private void remember(HttpServletResponse response, String choice, String value) {
        var cookie = new Cookie(choice, value);
        cookie.setPath("/");
        cookie.setMaxAge((int) REMEMBERED.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(site.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
