package jp.idobata.web.visitor.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Stands before the whole interface: lets programs of any site in that read without a key, says how long an answer
 * keeps, and sees to it that what goes wrong before a resource is reached is told as a problem too.
 */
@WebFilter("/api/*")
public class Door extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final Logger LOG = System.getLogger(Door.class.getName());
    static final String METHODS = "GET, HEAD, OPTIONS";
    private static final String POSTING = "/api/v1/gatherings";
    private static final String A_DAY = "86400";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getMethod().equals("OPTIONS")) {
            welcome(request, response);
            return;
        }
        if (isForAll(request)) {
            response.setHeader("Access-Control-Allow-Origin", "*");
            response.setHeader("Cache-Control", "public, max-age=60");
        } else {
            response.setHeader("Cache-Control", "private, no-store");
        }
        response.addHeader("Vary", "Accept, Accept-Language");
        var told = new Told(request, response);
        try {
            chain.doFilter(request.getMethod().equals("HEAD") ? new Read(request) : request, told);
        } catch (ServletException | RuntimeException e) {
            LOG.log(Level.ERROR, request.getMethod() + " " + request.getRequestURI(), e);
            told.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }

    /** What is read without a key. A key is a secret of a system, never of a page in somebody's browser. */
    private static boolean isForAll(HttpServletRequest request) {
        return !request.getMethod().equals("POST") && request.getHeader("Authorization") == null;
    }

    /** What can be done at an address. */
    static String methods(HttpServletRequest request) {
        return request.getRequestURI().equals(POSTING) ? "GET, HEAD, POST, OPTIONS" : METHODS;
    }

    /** Browsers are told of reading alone, so pages of other sites cannot post. */
    private static void welcome(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Allow", methods(request));
        response.setHeader("Access-Control-Allow-Methods", METHODS);
        response.setHeader("Access-Control-Allow-Headers", "Accept, Accept-Language, Content-Type");
        response.setHeader("Access-Control-Max-Age", A_DAY);
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    /** A request for the headers alone, which are those of the whole answer; the server leaves the rest out. */
    private static final class Read extends HttpServletRequestWrapper {

        Read(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }
    }

    /** A response whose errors are problems instead of pages. */
    private static final class Told extends HttpServletResponseWrapper {

        private final HttpServletRequest request;

        Told(HttpServletRequest request, HttpServletResponse response) {
            super(response);
            this.request = request;
        }

        @Override
        public void sendError(int status) throws IOException {
            resetBuffer();
            setStatus(status);
            setHeader("Cache-Control", "no-store");
            setContentType(Problem.MEDIA_TYPE);
            getOutputStream().write(AsJson.write(Problem.of(status, List.of(), request))
                    .getBytes(StandardCharsets.UTF_8));
            flushBuffer();
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            sendError(status);
        }
    }
}
