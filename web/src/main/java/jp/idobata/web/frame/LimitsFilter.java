package jp.idobata.web.frame;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a page can be asked at all. Other methods than a browser's, forms that the server would not read to their end,
 * and questions for a part of a page are answered with a bare status before anything looks at them, on the way to a
 * page of trouble too: that page would have to read the form as well.
 */
public class LimitsFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String FORM = "application/x-www-form-urlencoded";
    /** The server breaks off at 2 MiB. The longest form of ours has a few thousand characters, nine bytes each. */
    private static final long FORM_MOST_BYTES = 2_000_000;
    /** A picture of 10 MB and the words beside it; a little less than what web.xml lets the server read. */
    private static final long UPLOAD_MOST_BYTES = 12_000_000;
    /** Where a form brings pictures; the server reads such forms only where web.xml says so. */
    private static final Pattern UPLOADS = Pattern.compile(
            "/post(/(pictures/(places|groups)/)?[1-9]\\d{0,17})?|/held/[\\w-]{32}|/p/[\\w-]{32}/pictures"
                    + "|/my/(stories/[1-9]\\d{0,17}|groups/[1-9]\\d{0,17}/stories/new)"
                    + "|/staff/(admin/site|areas/files|imports|guides|stories/(new|[1-9]\\d{0,17}))|/opendata/check");
    /** Where one need not be signed in to bring as much. */
    private static final Pattern OPEN = Pattern.compile("/(held|p)/.*|/opendata/check");
    private static final String RESOURCES = "/jakarta.faces.resource/";
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var length = request.getContentLengthLong();
        if (isUpload(request) && length > uploadMost(request)) {
            TooLarge.say(request, response);
        } else if (isUpload(request) && length < 0) {
            refuse(response, HttpServletResponse.SC_LENGTH_REQUIRED);
        } else if (isUpload(request) && !hasParts(request)) {
            refuse(response, HttpServletResponse.SC_BAD_REQUEST);
        } else if (isStray(request)) {
            refuse(response, HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
        } else if (isForm(request) && length > FORM_MOST_BYTES) {
            refuse(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (isForm(request) && length < 0 && request.getHeader("Transfer-Encoding") != null) {
            refuse(response, HttpServletResponse.SC_LENGTH_REQUIRED);
        } else if (isOfOtherMethod(request)) {
            refuseMethod(response, "GET, HEAD, POST");
        } else if (request.getMethod().equals("POST") && request.getServletPath().startsWith(RESOURCES)) {
            refuseMethod(response, "GET, HEAD");
        } else if (isForPart(request)) {
            refuse(response, HttpServletResponse.SC_BAD_REQUEST);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Says which methods there are instead. */
    static void refuseMethod(HttpServletResponse response, String allowed) throws IOException {
        response.setHeader("Allow", allowed);
        refuse(response, HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }

    /** Sent at once: the server would put a page of its own in the place of a status alone. */
    private static void refuse(HttpServletResponse response, int status) throws IOException {
        response.setStatus(status);
        response.flushBuffer();
    }

    private static boolean isOfOtherMethod(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.REQUEST && !METHODS.contains(request.getMethod())
                && !request.getRequestURI().startsWith("/api");
    }

    /** No page of ours asks so, and Faces would answer trouble with the names of its classes. */
    private static boolean isForPart(HttpServletRequest request) {
        return request.getHeader("Faces-Request") != null || (!isMultipart(request) || isUpload(request))
                && request.getParameter("jakarta.faces.partial.ajax") != null;
    }

    /**
     * Who is not signed in has no pictures to bring but by the link of a mail; a form whose session is over may still
     * have words to keep.
     */
    private static long uploadMost(HttpServletRequest request) {
        return request.getUserPrincipal() == null && !OPEN.matcher(request.getRequestURI()).matches()
                ? FORM_MOST_BYTES : UPLOAD_MOST_BYTES;
    }

    private static boolean isUpload(HttpServletRequest request) {
        return request.getMethod().equals("POST") && isMultipart(request)
                && request.getDispatcherType() == DispatcherType.REQUEST
                && UPLOADS.matcher(request.getRequestURI()).matches();
    }

    /** A form with files that is sent where none is: Faces would look for the parts all the same, and stumble. */
    private static boolean isStray(HttpServletRequest request) {
        return request.getMethod().equals("POST") && isMultipart(request) && !isUpload(request)
                && request.getDispatcherType() == DispatcherType.REQUEST;
    }

    /** Whether the form is in parts, as it says. They are read here once and for all who ask later. */
    private static boolean hasParts(HttpServletRequest request) {
        try {
            return !request.getParts().isEmpty();
        } catch (IOException | ServletException | IllegalStateException e) {
            return false;
        }
    }

    /** But for the forms that bring pictures nothing of ours takes these; to look into one would read it to its end. */
    private static boolean isMultipart(HttpServletRequest request) {
        return type(request).startsWith("multipart/");
    }

    private static boolean isForm(HttpServletRequest request) {
        return type(request).startsWith(FORM);
    }

    private static String type(HttpServletRequest request) {
        return request.getContentType() == null ? "" : request.getContentType().strip().toLowerCase(Locale.ROOT);
    }
}
