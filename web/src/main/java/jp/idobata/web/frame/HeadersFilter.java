package jp.idobata.web.frame;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The headers that keep a page to itself: nothing from elsewhere runs in it, nobody frames it, and what a signed-in
 * person sees is not kept by any cache. Staff pages use PrimeFaces, which writes scripts and styles into the page, so
 * these are allowed there. (Its own nonces would have to be switched on for visitors too, and would make every one of
 * their pages different from the last.)
 */
public class HeadersFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String A_YEAR = "31536000";

    @Inject
    @ConfigProperty(name = "MAP_TILES_URL")
    private Optional<String> mapTiles;

    @Inject
    private Site site;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getRequestURI();
        response.setHeader("X-Content-Type-Options", "nosniff");
        // The server compresses, but does not say so to caches in between.
        response.addHeader("Vary", "Accept-Encoding");
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        response.setHeader("Permissions-Policy", "geolocation=(self), camera=(), microphone=(), payment=(), usb=()");
        response.setHeader("Content-Security-Policy", policy(path));
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

    private String policy(String path) {
        var working = path.startsWith("/staff");
        return "default-src 'self'; img-src 'self' data:" + tileServer() + "; object-src 'none'; base-uri 'self'; "
                + "form-action 'self'; frame-ancestors " + (isForOtherSites(path) ? "*" : "'none'")
                + (working ? "; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'" : "");
    }

    private String tileServer() {
        return mapTiles.map(address -> URI.create(address.replaceAll("[{}]", "")))
                .map(address -> " " + address.getScheme() + "://" + address.getAuthority()).orElse("");
    }

    private static String cache(HttpServletRequest request, String path) {
        if (path.startsWith(Assets.FOLDER)) {
            return request.getQueryString() == null ? "public, max-age=3600"
                    : "public, max-age=" + A_YEAR + ", immutable";
        }
        return request.getUserPrincipal() == null ? null : "private, no-store";
    }

    private static boolean isForOtherSites(String path) {
        return path.equals("/embed");
    }
}
