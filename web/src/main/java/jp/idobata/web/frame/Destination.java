package jp.idobata.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where someone wanted to go who has to sign in first: a path of this site with its query, never another site. It
 * travels as the parameter {@value #PARAMETER} of the pages on the way.
 *
 * @param address path and query
 */
public record Destination(String address) {

    /** Name of the request parameter. */
    public static final String PARAMETER = "to";

    private static final Pattern OURS = Pattern.compile("/(?![/\\\\])[^\\\\\\p{Cntrl}]{0,500}");
    private static final String REMEMBERED = Destination.class.getName();

    /** The address that is being asked for. */
    static Destination of(HttpServletRequest request) {
        var query = request.getQueryString();
        return new Destination(request.getRequestURI() + ("GET".equals(request.getMethod()) && query != null
                ? "?" + query : ""));
    }

    /** The address a form was sent from, with its destination if it carries one. */
    static Destination backTo(HttpServletRequest request) {
        var path = Kept.pathOf(request);
        return new Destination(path + carriedBy(request).map(Destination::query).orElse(""));
    }

    /** What a request carries, if it is an address of this site. */
    public static Optional<Destination> carriedBy(HttpServletRequest request) {
        return ofText(request.getParameter(PARAMETER));
    }

    static Optional<Destination> ofText(String text) {
        return Optional.ofNullable(text).filter(OURS.asMatchPredicate()).map(Destination::new);
    }

    /** Remembers it in the session, for when the way leads through a mail. */
    public void remember(HttpServletRequest request) {
        request.getSession().setAttribute(REMEMBERED, address);
    }

    /** What was remembered in this session, once. */
    public static Optional<Destination> remembered(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(REMEMBERED) instanceof String address)) {
            return Optional.empty();
        }
        session.removeAttribute(REMEMBERED);
        return Optional.of(new Destination(address));
    }

    /** The address of the sign-in page that leads here afterwards. */
    String signInFirst() {
        return "/signin" + query();
    }

    /** The question mark, the parameter and this address, to be put behind a path. */
    public String query() {
        return "?" + PARAMETER + "=" + URLEncoder.encode(address, StandardCharsets.UTF_8);
    }
}
