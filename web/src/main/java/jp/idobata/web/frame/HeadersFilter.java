package jp.idobata.web.frame;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The headers that keep a page to itself: what it may load ({@link ContentPolicy}), who may frame it, what it tells
 * other sites, and that no cache keeps what only a signed-in person or the owner of a link sees. A page of trouble gets
 * them once more: what failed may have taken them away, and some trouble the server meets before any filter.
 */
public class HeadersFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    /** The one page that other sites may show within theirs. */
    static final String EMBEDDED = "/embed";

    private static final String A_YEAR = "31536000";

    @Inject
    private ContentPolicy contentPolicy;

    @Inject
    private Site site;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getRequestURI();
        response.setHeader("X-Content-Type-Options", "nosniff");
        // The server compresses, but does not say so to caches in between.
        if (!response.getHeaders("Vary").contains("Accept-Encoding")) {
            response.addHeader("Vary", "Accept-Encoding");
        }
        // A link that opens without signing in is told to no other site, not even where it leads from. (Not
        // "no-referrer": then browsers would not say either that a form was sent from here.)
        response.setHeader("Referrer-Policy", isByLink(path) ? "same-origin" : "strict-origin-when-cross-origin");
        response.setHeader("Permissions-Policy", "geolocation=(self), camera=(), microphone=(), payment=(), usb=()");
        response.setHeader(ContentPolicy.HEADER, contentPolicy.strict(isForOtherSites(path)));
        if (!isForOtherSites(path)) {
            response.setHeader("X-Frame-Options", "DENY");
        }
        if (site.getUrl().startsWith("https:")) {
            response.setHeader("Strict-Transport-Security", "max-age=" + A_YEAR);
        }
        var cache = cache(request, path);
        if (cache != null) {
            response.setHeader("Cache-Control", cache);
        }
        chain.doFilter(request, response);
    }

    private static String cache(HttpServletRequest request, String path) {
        if (path.startsWith(Assets.FOLDER)) {
            return request.getQueryString() == null ? "public, max-age=3600"
                    : "public, max-age=" + A_YEAR + ", immutable";
        }
        return request.getUserPrincipal() == null && !isByLink(path) ? "no-cache" : "private, no-store";
    }

    /** Whether it is one of the addresses that open something to whoever knows them. */
    private static boolean isByLink(String path) {
        return path.matches("/(p|going|signup|password)/.*");
    }

    private static boolean isForOtherSites(String path) {
        return path.equals(EMBEDDED);
    }
}
