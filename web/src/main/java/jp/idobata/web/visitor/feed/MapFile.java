package jp.idobata.web.visitor.feed;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import jp.idobata.calendar.TownClock;
import jp.idobata.publishing.FeedOf;
import jp.idobata.publishing.Feeds;
import jp.idobata.search.MapSearch;
import jp.idobata.search.MapSearch.Point;
import jp.idobata.search.asked.GatheringParameters;
import jp.idobata.web.frame.Dates;
import jp.idobata.web.frame.FeedVoices;
import jp.idobata.web.frame.Site;
import jp.idobata.web.visitor.ListAddress;

/**
 * {@code /gatherings.geojson}: where the gatherings of a list are, as GeoJSON (RFC 7946), with the parameters of the
 * list. Two statements, one if nothing is new.
 */
@WebServlet(MapFile.ADDRESS)
public class MapFile extends HttpServlet {

    /** Where it is. */
    public static final String ADDRESS = "/gatherings.geojson";

    private static final long serialVersionUID = 1;
    private static final String FORMAT = "1";

    @EJB
    private transient MapSearch map;

    @EJB
    private transient Feeds feeds;

    @Inject
    private transient FeedVoices voices;

    @Inject
    private transient Dates dates;

    @Inject
    private transient TownClock clock;

    @Inject
    private transient Site site;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Function<String, List<String>> given = name -> {
            var values = request.getParameterValues(name);
            return values == null ? List.of() : Arrays.asList(values);
        };
        var edition = feeds.edition(FeedOf.TOWN, 0).orElseThrow();
        var language = voices.language(request);
        // What has begun, or is near in words, becomes another with time alone.
        var minute = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        var asked = ListAddress.of(ADDRESS, given).narrowing();
        var mark = String.join("\n", FORMAT, asked.toString(), language.getCode(), clock.today().toString(),
                asked.has("when", "now") ? minute.toString() : "", edition.mark());
        var changedAt = asked.has("when", "now") ? later(minute, edition.changedAt()) : edition.changedAt();
        var freshness = Freshness.of(mark, changedAt, clock.instant());
        response.addHeader("Vary", "Accept-Language");
        response.setHeader("Access-Control-Allow-Origin", "*");
        freshness.tell(response);
        if (freshness.isKnown(request)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        var points = map.points(new GatheringParameters(given, clock.now(), 1).query());
        response.setHeader("Content-Language", language.getTag());
        GeoJson.begin(response);
        try (var out = Json.createGenerator(response.getWriter())) {
            GeoJson.collection(out);
            points.forEach(point -> feature(out, point));
            out.writeEnd().write("truncated", points.size() == MapSearch.MOST).writeEnd();
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private void feature(JsonGenerator out, Point point) {
        out.writeStartObject().write("type", "Feature").write("id", point.id());
        GeoJson.point(out, point.longitude(), point.latitude());
        out.writeStartObject("properties").write("title", point.title())
                .write("url", site.getUrl() + "/gatherings/" + point.id())
                .write("startsAt", dates.machine(point.startsAt(), point.allDay()))
                .write("when", dates.plainWhen(point.startsAt(), point.endsAt(), point.allDay()))
                .write("cancelled", point.cancelled());
        if (point.place() != null) {
            out.write("place", point.place());
        }
        if (point.theme() != null) {
            out.write("theme", point.theme());
        }
        out.writeEnd().writeEnd();
    }
}
