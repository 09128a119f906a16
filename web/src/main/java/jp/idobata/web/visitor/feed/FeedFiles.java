package jp.idobata.web.visitor.feed;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import jp.idobata.calendar.TownClock;
import jp.idobata.gathering.Gatherings;
import jp.idobata.publishing.Edition;
import jp.idobata.publishing.FeedHead;
import jp.idobata.publishing.FeedOf;
import jp.idobata.publishing.FeedPage;
import jp.idobata.publishing.FeedVoice;
import jp.idobata.publishing.Feeds;
import jp.idobata.publishing.atom.AtomFeed;
import jp.idobata.publishing.ical.CalendarFeed;
import jp.idobata.search.GatheringQuery;
import jp.idobata.search.GatheringQuery.Order;
import jp.idobata.web.frame.FeedVoices;
import jp.idobata.web.frame.Language;
import jp.idobata.search.asked.GatheringParameters;
import jp.idobata.web.visitor.ListAddress;

/** Answers with feeds. */
@WebServlet({"*.ics", "*.atom"})
public class FeedFiles extends HttpServlet {

    private static final long serialVersionUID = 1;
    /** Goes up when what is written changes, so that nobody keeps the old. */
    private static final String FORMAT = "1";
    private static final int CALENDAR_MOST = 1000;
    private static final int ATOM_MOST = 50;

    @EJB
    private transient Feeds feeds;

    @EJB
    private transient Gatherings gatherings;

    @Inject
    private transient FeedVoices voices;

    @Inject
    private transient TownClock clock;

    /** The addresses of all feeds, that of the news among them, with braces around the parts that vary. */
    public static List<String> patterns() {
        return Stream.concat(Stream.of(NewsFiles.ADDRESS), FeedAddress.patterns().stream()).toList();
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws ServletException,
            IOException {
        if (List.of("GET", "HEAD").contains(request.getMethod())) {
            super.service(request, response);
        } else {
            response.setHeader("Allow", "GET, HEAD");
            response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            response.flushBuffer();
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var address = FeedAddress.of(request.getRequestURI()).orElse(null);
        var edition = address == null ? null : feeds.edition(address.of(), address.id()).orElse(null);
        if (edition == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var asked = ListAddress.of(address.path(), name -> given(request, name));
        if (address.moved()) {
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Location", inLanguage(request, asked));
            return;
        }
        response.addHeader("Vary", "Accept-Language");
        var language = voices.language(request);
        var voice = voices.of(language, List.of());
        var mark = String.join("\n", FORMAT, asked.toString(), language.getCode(), voice.site(), voice.name(),
                moment(asked).map(Instant::toString).orElseGet(() -> voice.today().toString()), edition.mark());
        var changedAt = moment(asked).filter(edition.changedAt()::isBefore).orElse(edition.changedAt());
        var freshness = Freshness.of(mark, changedAt, clock.instant());
        if (freshness.isKnown(request)) {
            freshness.tell(response);
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        var parameters = new GatheringParameters(name -> given(request, name), clock.now(), 1);
        var next = inLanguage(request, asked.page(parameters.query().page() + 1));
        var asking = new Asking(address, asked, inLanguage(request, asked), next, edition, parameters.query(),
                given(request, "sort").isEmpty());
        var page = read(asking);
        var told = voices.of(language, gatherings.themes());
        freshness.tell(response);
        response.setHeader("Content-Language", language.getTag());
        write(asking, page, told, response);
    }

    /**
     * What is asked for.
     *
     * @param self where this is
     * @param next where the next page would be
     * @param unordered whether no order is asked for
     */
    private record Asking(FeedAddress address, ListAddress asked, String self, String next, Edition edition,
            GatheringQuery query, boolean unordered) {

        GatheringQuery narrowed() {
            var own = unordered || query.order() == Order.BEST;
            var ordered = own ? query.by(address.calendar() ? Order.SOON : Order.NEW) : query;
            return switch (address.of()) {
                case GROUP -> ordered.ofGroup(address.id());
                case PLACE -> ordered.atPlace(address.id());
                case AREA -> ordered.in(address.id());
                default -> ordered;
            };
        }

        String page() {
            return address.of() == FeedOf.TOWN ? asked.at("/gatherings").toString() : address.page();
        }
    }

    private FeedPage read(Asking asking) {
        return asking.address.of() == FeedOf.GATHERING
                ? new FeedPage(feeds.entry(asking.address.id()).stream().toList(), false)
                : feeds.page(asking.narrowed(), asking.address.calendar() ? CALENDAR_MOST : ATOM_MOST);
    }

    private static void write(Asking asking, FeedPage page, FeedVoice voice, HttpServletResponse response)
            throws IOException {
        var address = asking.address;
        var query = asking.query;
        var title = address.of() == FeedOf.GATHERING ? asking.edition.name() : voice.say("title."
                + address.of().name().toLowerCase(Locale.ROOT), address.of() == FeedOf.TOWN ? voice.name()
                : asking.edition.name());
        var next = page.more() ? asking.next : null;
        if (next != null) {
            response.addHeader("Link", "<" + voice.address(next) + ">; rel=\"next\"");
        }
        var head = new FeedHead(title, asking.self, asking.page(), next, asking.edition.changedAt());
        response.setCharacterEncoding("UTF-8");
        response.setContentType(address.calendar() ? CalendarFeed.MEDIA_TYPE : AtomFeed.MEDIA_TYPE);
        if (address.calendar()) {
            new CalendarFeed(voice).write(head, page.entries(), query.until() != null
                    && address.of() != FeedOf.GATHERING, response.getWriter());
        } else {
            try {
                new AtomFeed(voice).write(head, page.entries(), response.getWriter());
            } catch (XMLStreamException e) {
                throw new IOException(e);
            }
        }
    }

    /** What goes on now becomes another though nothing is changed: the minute that an answer to that is good for. */
    private Optional<Instant> moment(ListAddress asked) {
        return asked.has("when", "now") ? Optional.of(clock.instant().truncatedTo(ChronoUnit.MINUTES))
                : Optional.empty();
    }

    /** The same in the language that the address chose, if it did. */
    private static String inLanguage(HttpServletRequest request, ListAddress address) {
        var path = address.toString();
        return given(request, Language.CHOICE).stream().findFirst().flatMap(Language::byCode).map(language -> path
                + (path.contains("?") ? "&" : "?") + Language.CHOICE + "=" + language.getCode()).orElse(path);
    }

    private static List<String> given(HttpServletRequest request, String name) {
        var values = request.getParameterValues(name);
        return values == null ? List.of() : Arrays.asList(values);
    }
}
