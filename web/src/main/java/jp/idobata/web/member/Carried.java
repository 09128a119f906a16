package jp.idobata.web.member;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A posting form on its way from one page to another, for somebody who has no draft to keep it in: it lies in the
 * session for half an hour, no longer, for the device may be everybody's. Of a form with a draft only the way back to
 * it is kept.
 */
final class Carried implements Serializable {

    private static final long serialVersionUID = 1;
    private static final String FORM = Carried.class.getName();
    private static final String BACK = FORM + ".back";
    private static final Duration KEPT = Duration.ofMinutes(30);

    private final PostForm form;
    private final Instant since = Instant.now();

    private Carried(PostForm form) {
        this.form = form;
    }

    /** Takes a form along. */
    static void put(HttpServletRequest request, PostForm form) {
        request.getSession().setAttribute(FORM, new Carried(form));
        request.getSession().removeAttribute(BACK);
    }

    /** The form that was taken along; it stays there. */
    static Optional<PostForm> look(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(FORM) instanceof Carried carried
                && carried.since.plus(KEPT).isAfter(Instant.now()) ? Optional.of(carried.form) : Optional.empty();
    }

    /** The form that was taken along; once. */
    static Optional<PostForm> take(HttpServletRequest request) {
        var form = look(request);
        drop(request);
        return form;
    }

    /** It has arrived. */
    static void drop(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(FORM);
        }
    }

    /**
     * Goes away from a form that a draft keeps, to come back to its address.
     *
     * @param address null if nothing was written yet: then one comes back to an empty form
     */
    static void leave(HttpServletRequest request, String address) {
        request.getSession().setAttribute(BACK, address);
        drop(request);
    }

    /** Address of the form that was left, if it was one with a draft. */
    static Optional<String> back(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(BACK) instanceof String address ? Optional.of(address)
                : Optional.empty();
    }
}
