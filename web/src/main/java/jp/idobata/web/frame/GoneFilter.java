package jp.idobata.web.frame;

import jakarta.ejb.EJB;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.idobata.account.Accounts;

/**
 * Ends sessions of people who are known by that address no more, because they have left or have another one now, in
 * whatever other browser they were signed in. One statement, at addresses that need signing in only.
 */
public class GoneFilter extends HttpFilter {

    private static final long serialVersionUID = 1;

    @EJB
    private transient Accounts accounts;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getUserPrincipal() == null || accounts.isHere()) {
            chain.doFilter(request, response);
            return;
        }
        request.logout();
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        response.sendRedirect(Destination.of(request).signInFirst());
    }
}
