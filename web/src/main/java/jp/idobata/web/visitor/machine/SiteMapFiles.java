package jp.idobata.web.visitor.machine;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import jp.idobata.calendar.TownClock;
import jp.idobata.publishing.FeedOf;
import jp.idobata.publishing.Feeds;
import jp.idobata.publishing.SiteMap;
import jp.idobata.web.frame.Site;
import jp.idobata.web.visitor.feed.Freshness;

/**
 * {@code /sitemap.xml}, which names its parts, and these, {@code /sitemap/gatherings-0.xml}: written as they are read.
 * An answer takes one statement if nothing is new, else one more for each kind of thing or each 5,000 pages.
 */
@WebServlet({"/sitemap.xml", "/sitemap/*"})
public class SiteMapFiles extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final Pattern PART = Pattern.compile("/sitemap/(pages|([a-z]{5,10})-(0|[1-9]\\d{0,6}))\\.xml");
    private static final int KIND = 2;
    private static final int NUMBER = 3;
    private static final List<String> PAGES = List.of("/", "/gatherings", "/places", "/groups", "/areas", "/whispers",
            "/news", "/stories", "/kawaraban", "/opendata/", "/opendata/check", "/about", "/guide", "/guide/begin",
            "/guide/halls", "/guide/parks", "/embed/make");
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<%s"
            + " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";

    @EJB
    private transient Feeds feeds;

    @EJB
    private transient SiteMap map;

    @Inject
    private transient TownClock clock;

    @Inject
    private transient Site site;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = request.getRequestURI();
        var part = PART.matcher(path);
        var of = part.matches() && part.group(KIND) != null ? kind(part.group(KIND)) : null;
        if (!path.equals("/sitemap.xml") && !path.equals("/sitemap/pages.xml") && of == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var edition = feeds.edition(FeedOf.TOWN, 0).orElseThrow();
        var freshness = Freshness.of(String.join("\n", path, site.getUrl(), clock.today().toString(), edition.mark()),
                edition.changedAt(), clock.instant());
        if (freshness.isKnown(request)) {
            freshness.tell(response);
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        freshness.tell(response);
        response.setContentType("application/xml;charset=UTF-8");
        var out = response.getWriter();
        if (of != null) {
            part(of, Integer.parseInt(part.group(NUMBER)), out);
        } else if (path.equals("/sitemap.xml")) {
            index(out);
        } else {
            out.write(HEAD.formatted("urlset"));
            for (var page : PAGES) {
                entry("url", page, null, out);
            }
            out.write("</urlset>\n");
        }
    }

    private static SiteMap.Of kind(String folder) {
        return List.of(SiteMap.Of.values()).stream().filter(of -> folder(of).equals(folder)).findFirst().orElse(null);
    }

    private static String folder(SiteMap.Of of) {
        return of.name().toLowerCase(Locale.ROOT);
    }

    private void index(Writer out) throws IOException {
        out.write(HEAD.formatted("sitemapindex"));
        entry("sitemap", "/sitemap/pages.xml", null, out);
        for (var of : SiteMap.Of.values()) {
            for (var part : map.parts(of)) {
                entry("sitemap", "/sitemap/" + folder(of) + "-" + part + ".xml", null, out);
            }
        }
        out.write("</sitemapindex>\n");
    }

    private void part(SiteMap.Of of, int part, Writer out) throws IOException {
        out.write(HEAD.formatted("urlset"));
        var pages = map.pages(of, part, 0);
        while (!pages.isEmpty()) {
            for (var page : pages) {
                entry("url", "/" + folder(of) + "/" + page.id(), page.changedAt(), out);
            }
            pages = map.pages(of, part, pages.get(pages.size() - 1).id());
        }
        out.write("</urlset>\n");
    }

    private void entry(String name, String path, Instant changedAt, Writer out) throws IOException {
        var changed = changedAt == null ? "" : "<lastmod>" + changedAt.truncatedTo(ChronoUnit.SECONDS) + "</lastmod>";
        out.write("<" + name + "><loc>" + site.getUrl().replace("&", "&amp;").replace("<", "&lt;") + path + "</loc>"
                + changed + "</" + name + ">\n");
    }
}
