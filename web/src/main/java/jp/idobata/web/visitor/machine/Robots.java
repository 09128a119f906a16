package jp.idobata.web.visitor.machine;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import jp.idobata.web.frame.Site;

/**
 * {@code /robots.txt}: what programs that search the net leave alone: what needs an account, what opens by a link, and
 * forms. Everything named here is an address that anybody could guess.
 */
@WebServlet("/robots.txt")
public class Robots extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final List<String> CLOSED = List.of("/staff", "/my", "/post", "/p/", "/going/", "/held/", "/still/",
            "/digest/", "/invitations/", "/signin", "/signup", "/password", "/gatherings/*/going", "/*/concern",
            "/groups/*/contact", "/embed?");

    @Inject
    private transient Site site;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var text = new StringBuilder("User-agent: *\n");
        if (site.isDemo()) {
            text.append("# A demo with the data of a real town, which is found where it belongs.\nDisallow: /\n");
        }
        CLOSED.forEach(path -> text.append("Disallow: ").append(path).append('\n'));
        text.append("\nSitemap: ").append(site.getUrl()).append("/sitemap.xml\n");
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader("Cache-Control", "public, max-age=3600");
        response.getWriter().write(text.toString());
    }
}
