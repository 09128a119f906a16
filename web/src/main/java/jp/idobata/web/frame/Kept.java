package jp.idobata.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What someone had typed into a form that could no longer be taken, because the session was over or the page too old.
 * It is kept in the (new) session and shown again in the same form, to be looked at and sent once more; nothing is done
 * with it by itself. Kept only if the form came from a page of this site, and never a password.
 */
public final class Kept implements Serializable {

    private static final long serialVersionUID = 1;
    private static final String ATTRIBUTE = Kept.class.getName();
    private static final String STATE = "jakarta.faces.ViewState";
    private static final int CHARACTERS_MOST = 40_000;
    /** What is typed on the page that promises to keep nothing is never kept, not even for the one who typed it. */
    private static final String FLEETING = "/staff/connect";

    private final String path;
    private final Map<String, List<String>> words = new LinkedHashMap<>();

    private Kept(String path) {
        this.path = path;
    }

    /** Keeps the words of a form that was sent with this request. Returns whether there is anything to come back to. */
    public static boolean keep(HttpServletRequest request) {
        if (!"POST".equals(request.getMethod()) || pathOf(request).startsWith(FLEETING) || !isFromHere(request)) {
            return false;
        }
        request.getSession().setAttribute(ATTRIBUTE, new Kept(pathOf(request)).read(request));
        return true;
    }

    /** The words of a form that a page of this site sends along with this request; empty if it is not from here. */
    public static Optional<Kept> sentWith(HttpServletRequest request) {
        return isFromHere(request) ? Optional.of(new Kept(pathOf(request)).read(request)) : Optional.empty();
    }

    private Kept read(HttpServletRequest request) {
        var room = CHARACTERS_MOST;
        for (var word : request.getParameterMap().entrySet()) {
            var values = Arrays.asList(word.getValue());
            room -= values.stream().mapToInt(String::length).sum();
            if (room >= 0 && !word.getKey().startsWith("jakarta.faces.") && !word.getKey().startsWith("password")) {
                words.put(word.getKey(), values);
            }
        }
        return this;
    }

    /** What was kept for the form at the address that is asked for; once. */
    public static Optional<Kept> take(HttpServletRequest request) {
        if (request.getParameter(STATE) == null) {
            // A form that has lost its state is not taken for one by Faces: its words would be gone.
            keep(request);
        }
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof Kept kept)
                || !kept.path.equals(pathOf(request))) {
            return Optional.empty();
        }
        session.removeAttribute(ATTRIBUTE);
        return Optional.of(kept);
    }

    /** What was typed into a field, or null. */
    public String word(String field) {
        var values = words.get(field);
        return values == null || values.isEmpty() ? null : values.get(0);
    }

    /** What was chosen of several. */
    public List<String> words(String field) {
        return words.getOrDefault(field, List.of());
    }

    /** The address as it was asked for, before it was led to a view. */
    static String pathOf(HttpServletRequest request) {
        return request.getAttribute(Addresses.ASKED) instanceof String asked ? asked : request.getRequestURI();
    }

    /** Every browser of today names the page a form was sent from; no name, no keeping. */
    private static boolean isFromHere(HttpServletRequest request) {
        try {
            var origin = request.getHeader("Origin");
            return origin != null && request.getHeader("Host") != null
                    && request.getHeader("Host").equalsIgnoreCase(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
