package jp.idobata.web.visitor.opendata;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Semaphore;
import jp.idobata.calendar.TownClock;
import jp.idobata.gathering.Gatherings;
import jp.idobata.publishing.Edition;
import jp.idobata.publishing.FeedOf;
import jp.idobata.publishing.Feeds;
import jp.idobata.publishing.OpenListings;
import jp.idobata.publishing.opendata.Catalogue;
import jp.idobata.publishing.opendata.EventRows;
import jp.idobata.publishing.opendata.FacilityRows;
import jp.idobata.publishing.opendata.OpenTown;
import jp.idobata.web.visitor.feed.Freshness;

/** Answers with the lists and their catalogue. */
@WebServlet({"/opendata", "/opendata/events.csv", "/opendata/facilities.csv", "/opendata/catalog.jsonld"})
public class OpenDataFiles extends HttpServlet {

    private static final long serialVersionUID = 1;
    /** Goes up when what is written changes, so that nobody keeps the old. */
    private static final String FORMAT = "1";
    private static final int AT_ONCE = 4;
    private static final String AGAIN_SECONDS = "5";
    /** A list of a whole town takes the machine a moment: more than these wait their turn elsewhere. */
    private static final Semaphore WRITERS = new Semaphore(AT_ONCE);

    @EJB
    private transient Feeds feeds;

    @EJB
    private transient OpenListings listings;

    @EJB
    private transient Gatherings gatherings;

    @Inject
    private transient OpenSettings settings;

    @Inject
    private transient TownClock clock;

    /** The addresses of the files. */
    public static List<String> patterns() {
        return List.of("/opendata/events.csv", "/opendata/facilities.csv", "/opendata/catalog.jsonld");
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws ServletException,
            IOException {
        if (List.of("GET", "HEAD").contains(request.getMethod())) {
            doGet(request, response);
        } else {
            response.setHeader("Allow", "GET, HEAD");
            response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            response.flushBuffer();
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = request.getServletPath();
        if (path.equals("/opendata")) {
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Location", "/opendata/");
            return;
        }
        response.setHeader("Access-Control-Allow-Origin", "*");
        var edition = feeds.edition(FeedOf.TOWN, 0).orElseThrow();
        var span = Span.of(request);
        var freshness = Freshness.of(String.join("\n", FORMAT, path, span.toString(), settings.mark(), clock.today()
                .toString(), edition.mark()), edition.changedAt(), clock.instant());
        if (freshness.isKnown(request)) {
            freshness.tell(response);
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        if (!WRITERS.tryAcquire()) {
            response.setHeader("Retry-After", AGAIN_SECONDS);
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            response.flushBuffer();
            return;
        }
        try {
            freshness.tell(response);
            answer(new Asked(path, span, edition, request.getMethod().equals("HEAD")), response);
        } finally {
            WRITERS.release();
        }
    }

    /** What is asked for. */
    private record Asked(String path, Span span, Edition edition, boolean headOnly) {
    }

    private void answer(Asked asked, HttpServletResponse response) throws IOException {
        var path = asked.path;
        var json = path.endsWith(".jsonld");
        response.setContentType(json ? Catalogue.MEDIA_TYPE : "text/csv;charset=UTF-8");
        response.setCharacterEncoding("UTF-8");
        if (!json) {
            response.setHeader("Content-Disposition", "attachment; filename=\"" + path.substring(path.lastIndexOf('/')
                    + 1) + '"');
            response.setHeader("Link", "</opendata/catalog.jsonld>; rel=\"describedby\"; type=\"" + Catalogue.MEDIA_TYPE
                    + '"');
        }
        if (asked.headOnly) {
            return;
        }
        var summary = listings.summary();
        var town = settings.town(summary, gatherings.themes());
        if (json) {
            response.getWriter().print(new Catalogue(town, summary, settings.licence(), asked.edition.changedAt(), clock
                    .today()).dcat());
        } else if (path.endsWith("events.csv")) {
            events(town, asked.span, response.getWriter());
        } else {
            facilities(town, response.getWriter());
        }
    }

    private void events(OpenTown town, Span span, PrintWriter out) throws IOException {
        out.write('\ufeff');
        var rows = new EventRows(town, clock.today(), clock.zone(), out);
        rows.header();
        for (var part = listings.gatherings(0); !part.isEmpty() && !out.checkError(); part = listings.gatherings(part
                .get(part.size() - 1).gathering().id())) {
            for (var entry : part) {
                rows.write(entry, span::has);
            }
        }
    }

    private void facilities(OpenTown town, PrintWriter out) throws IOException {
        out.write('\ufeff');
        var rows = new FacilityRows(town, out);
        rows.header();
        for (var part = listings.places(0); !part.isEmpty() && !out.checkError(); part = listings.places(part.get(part
                .size() - 1).id())) {
            for (var site : part) {
                rows.write(site);
            }
        }
    }
}
