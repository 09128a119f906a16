package jp.idobata.web.visitor.machine;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import jp.idobata.Fingerprint;
import jp.idobata.publishing.PublicGathering;
import jp.idobata.publishing.PublicGatherings;
import jp.idobata.publishing.card.CardPicture;
import jp.idobata.publishing.card.CardText;
import jp.idobata.web.frame.Language;

/**
 * {@code /gatherings/{id}/card.png}: the picture beside a link. A filter, for a servlet would take their addresses from
 * the pages and feeds there. At most three statements.
 */
@WebFilter("/gatherings/*")
public class CardFiles extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final Pattern PATH = Pattern.compile("/gatherings/([1-9]\\d{0,17})/card\\.png");
    private static final int KEPT_MOST = 100;
    private static final int WAITING_MOST = 3;
    private static final int TAG_LENGTH = 32;

    @EJB
    private transient PublicGatherings gatherings;

    @Inject
    private transient CardWords words;

    private final transient Semaphore waiting = new Semaphore(WAITING_MOST);
    private final transient Map<String, byte[]> kept = new LinkedHashMap<>(KEPT_MOST, 1, true) {

        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
            return size() > KEPT_MOST;
        }
    };

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = PATH.matcher(request.getRequestURI());
        if (!path.matches()) {
            chain.doFilter(request, response);
        } else if (!request.getMethod().matches("GET|HEAD")) {
            response.setHeader("Allow", "GET, HEAD");
            response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            response.flushBuffer();
        } else {
            var found = gatherings.find(Long.parseLong(path.group(1)));
            if (found.isPresent()) {
                answer(request, response, found.get());
            } else {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, PublicGathering gathering)
            throws IOException {
        var english = ("&" + request.getQueryString() + "&").contains("&lang=en&");
        var text = words.of(gathering, english ? Language.ENGLISH : Language.JAPANESE);
        var key = Fingerprint.of(CardPicture.FORMAT + text).substring(0, TAG_LENGTH);
        var tag = "\"" + key + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "public, max-age=600");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        var png = picture(key, text);
        if (png == null) {
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("Retry-After", "2");
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        response.setCharacterEncoding(null);
        response.setContentType("image/png");
        response.setContentLength(png.length);
        response.getOutputStream().write(png);
    }

    /** Null if too many wait. */
    private byte[] picture(String key, CardText text) {
        synchronized (kept) {
            if (kept.containsKey(key)) {
                return kept.get(key);
            }
        }
        if (!waiting.tryAcquire()) {
            return null;
        }
        try {
            var png = CardPicture.of(text);
            synchronized (kept) {
                kept.put(key, png);
            }
            return png;
        } finally {
            waiting.release();
        }
    }
}
