package jp.idobata.web.frame;

import jakarta.ejb.EJBAccessException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.render.ResponseStateManager;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.idobata.Refusal;

/**
 * Meets whatever a page throws: people get a calm sentence with the right status and never a cause, the log gets the
 * whole of it. A denied call is 403 to one who is signed in; one who is not is asked to sign in.
 */
public class TroubleFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(TroubleFilter.class.getName());
    /** A part of an address that opens something to whoever knows it; no log is to hold one. */
    private static final Pattern SECRET = Pattern.compile("/[\\w-]{32,}");
    private static final Pattern STATE = Pattern.compile("-?\\d{1,20}:-?\\d{1,20}");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            if (!response.isCommitted()) {
                response.resetBuffer();
                meet(e, request, response);
            } else if (response.getStatus() < HttpServletResponse.SC_MULTIPLE_CHOICES) {
                throw e;
            }
            // Else a page has said that there is nothing here, or where to go, and Faces stumbled over what came with
            // the request.
        }
    }

    private static void meet(Exception e, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isCausedBy(e, EJBAccessException.class)) {
            if (request.getUserPrincipal() == null) {
                response.sendRedirect("/signin");
            } else {
                response.sendError(HttpServletResponse.SC_FORBIDDEN);
            }
        } else if (isCausedBy(e, ViewExpiredException.class) && Kept.keep(request)) {
            response.sendRedirect(Destination.backTo(request).address());
        } else if (isCausedBy(e, ViewExpiredException.class) || isStateOfAnother(request)) {
            response.sendError(HttpServletResponse.SC_REQUEST_TIMEOUT);
        } else if (isCausedBy(e, Refusal.class)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            var address = SECRET.matcher(request.getRequestURI()).replaceAll("/…");
            LOG.log(Level.ERROR, request.getMethod() + " " + address, e);
            response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }

    /** Whether a form came with a state that Faces never gives out; it breaks over such a one. */
    private static boolean isStateOfAnother(HttpServletRequest request) {
        var state = request.getParameter(ResponseStateManager.VIEW_STATE_PARAM);
        return state != null && !STATE.matcher(state).matches();
    }

    private static boolean isCausedBy(Throwable e, Class<? extends Throwable> kind) {
        return Stream.iterate(e, cause -> cause != null, Throwable::getCause).limit(20).anyMatch(kind::isInstance);
    }
}
