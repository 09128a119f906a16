package jp.idobata.web.frame;

import jakarta.ejb.EJBAccessException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.stream.Stream;
import jp.idobata.Refusal;

/**
 * Meets whatever a page throws: people get a calm sentence with the right status and never a cause, the log gets the
 * whole of it. A denied call is 403 to one who is signed in; one who is not is asked to sign in.
 */
public class TroubleFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(TroubleFilter.class.getName());

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            if (response.isCommitted()) {
                throw e;
            }
            response.reset();
            meet(e, request, response);
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
        } else if (isCausedBy(e, ViewExpiredException.class)) {
            response.sendError(HttpServletResponse.SC_REQUEST_TIMEOUT);
        } else if (isCausedBy(e, Refusal.class)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            LOG.log(Level.ERROR, request.getMethod() + " " + request.getRequestURI(), e);
            response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }

    private static boolean isCausedBy(Throwable e, Class<? extends Throwable> kind) {
        return Stream.iterate(e, cause -> cause != null, Throwable::getCause).limit(20).anyMatch(kind::isInstance);
    }
}
