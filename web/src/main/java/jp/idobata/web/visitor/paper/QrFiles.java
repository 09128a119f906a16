package jp.idobata.web.visitor.paper;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import jp.idobata.Fingerprint;
import jp.idobata.paper.Qr;
import jp.idobata.publishing.FeedOf;
import jp.idobata.publishing.Feeds;
import jp.idobata.web.frame.Site;

/** {@code /gatherings/{id}/qr.svg}: the address of a gathering's page, for those who make their own paper. */
@WebServlet("*.svg")
public class QrFiles extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final Pattern PATH = Pattern.compile("/gatherings/([1-9]\\d{0,17})/qr\\.svg");
    private static final int TAG_LENGTH = 32;

    @EJB
    private transient Feeds feeds;

    @Inject
    private transient Site site;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException,
            IOException {
        var match = PATH.matcher(request.getRequestURI());
        if (!match.matches()) {
            elsewhere(request, response);
            return;
        }
        var id = Long.parseLong(match.group(1));
        if (feeds.edition(FeedOf.GATHERING, id).isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var address = site.getUrl() + "/gatherings/" + id;
        var svg = new Qr(address).svg(address).getBytes(StandardCharsets.UTF_8);
        var tag = "W/\"" + Fingerprint.of(address).substring(0, TAG_LENGTH) + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "public, max-age=3600");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("image/svg+xml");
        response.setCharacterEncoding("UTF-8");
        response.setContentLength(svg.length);
        response.getOutputStream().write(svg);
    }

    /** The site's own drawings are files. */
    private void elsewhere(HttpServletRequest request, HttpServletResponse response) throws ServletException,
            IOException {
        getServletContext().getNamedDispatcher("default").forward(request, response);
    }
}
