package jp.idobata.web.visitor;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.idobata.gathering.GuestPictures;
import jp.idobata.media.Pictures;

/**
 * {@code /pictures/{hash}-{width}.jpg}: a print of a picture. What the address names never changes, so it may be kept
 * for ever; whoever comes back with its ETag is answered without asking the database. What is not public yet nobody
 * keeps. What there is not, and what one may not see, look alike.
 */
@WebServlet("/pictures/*")
public class PictureFiles extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final Pattern ADDRESS = Pattern.compile("/([0-9a-f]{64})-(320|800|1600)\\.jpg");
    private static final Pattern LINK = Pattern.compile("[\\w-]{32}");

    @EJB
    private transient Pictures pictures;

    @EJB
    private transient GuestPictures guests;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var address = ADDRESS.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!address.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var tag = "\"" + address.group(1).substring(0, 32) + "-" + address.group(2) + "\"";
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setHeader("ETag", tag);
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        var found = find(request.getParameter("p"), address.group(1), Integer.parseInt(address.group(2)));
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", found.get().open() ? "public, max-age=31536000, immutable"
                : "private, no-store");
        response.setHeader("ETag", tag);
        response.setCharacterEncoding(null);
        response.setContentType("image/jpeg");
        response.setContentLength(found.get().jpeg().length);
        response.getOutputStream().write(found.get().jpeg());
    }

    /** @param link the link of a post by which somebody sees it who is not signed in, or null */
    private Optional<Pictures.Found> find(String link, String hash, int width) {
        var found = pictures.find(hash, width);
        return found.isPresent() || link == null || !LINK.matcher(link).matches() ? found
                : guests.find(link, hash, width);
    }
}
