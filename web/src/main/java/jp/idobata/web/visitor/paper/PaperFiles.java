package jp.idobata.web.visitor.paper;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import jp.idobata.calendar.TownClock;
import jp.idobata.publishing.Feeds;
import jp.idobata.publishing.PublicArea;
import jp.idobata.publishing.PublicAreas;
import jp.idobata.web.frame.FeedVoices;
import jp.idobata.web.visitor.feed.Freshness;
import jp.idobata.web.visitor.paper.Order.Kind;
import jp.idobata.web.visitor.paper.Order.Senseless;

/**
 * {@code /gatherings/{id}/flyer.pdf}, {@code /kawaraban/{area}.pdf} and {@code /kairanban/{area}.pdf}; and, below
 * {@code /paper}, the same as a picture ({@code .png}) for the screen, made of that PDF.
 */
@WebServlet({"*.pdf", "/paper/*"})
public class PaperFiles extends HttpServlet {

    private static final long serialVersionUID = 1;
    /** Goes up when the templates change, so that nobody keeps the old. */
    private static final String FORMAT = "2";
    private static final String SCREEN = "/paper";
    private static final int RETRY_SECONDS = 5;

    @EJB
    private transient Feeds feeds;

    @EJB
    private transient PublicAreas areas;

    @Inject
    private transient Printer printer;

    @Inject
    private transient FeedVoices voices;

    @Inject
    private transient TownClock clock;

    /** The addresses, with braces around the parts that vary. */
    public static List<String> patterns() {
        return List.of("/gatherings/{id}/flyer.pdf", "/kawaraban/{id}.pdf", "/kairanban/{id}.pdf",
                "/paper/gatherings/{id}/flyer.png", "/paper/kawaraban/{id}.png", "/paper/kairanban/{id}.png");
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = request.getRequestURI();
        var screen = path.startsWith(SCREEN + "/") && path.endsWith(".png");
        if (!screen && (path.startsWith(SCREEN + "/") || !path.endsWith(".pdf"))) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var name = path.substring(screen ? SCREEN.length() : 0, path.length() - ".pdf".length());
        try {
            var order = Order.of(name, request::getParameter, clock.today(), voices.language(request));
            if (order.isEmpty()) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            } else {
                answer(order.get(), screen, request, response);
            }
        } catch (Senseless e) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private void answer(Order order, boolean screen, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var area = order.kind() == Kind.FLYER ? Optional.<PublicArea>empty() : areas.find(order.id());
        if (order.kind() != Kind.FLYER && area.isEmpty()) {
            moved(order, request, response);
            return;
        }
        var edition = feeds.edition(order.kind().of(), order.id());
        if (edition.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.addHeader("Vary", "Accept-Language");
        var mark = String.join("\n", FORMAT, order.toString(), printer.mark(), clock.today().toString(),
                area.map(PublicArea::name).orElse(""), edition.get().mark());
        var freshness = Freshness.of(mark, edition.get().changedAt(), clock.instant());
        if (freshness.isKnown(request)) {
            freshness.tell(response);
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        var made = printer.print(order, area.map(PublicArea::name).orElse(null), screen, freshness.tag());
        if (made.isEmpty()) {
            response.setHeader("Retry-After", String.valueOf(RETRY_SECONDS));
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        freshness.tell(response);
        response.setHeader("Content-Language", order.language().getTag());
        write(made.get(), screen ? null : order.file(), response);
    }

    private static void write(byte[] made, String file, HttpServletResponse response) throws IOException {
        response.setCharacterEncoding(null);
        response.setContentType(file == null ? "image/png" : "application/pdf");
        if (file == null) {
            response.setHeader("X-Robots-Tag", "noindex");
        } else {
            response.setHeader("Content-Disposition", "inline; filename=\"" + file + "\"");
        }
        response.setContentLength(made.length);
        response.getOutputStream().write(made);
    }

    /** The paper of an area that is no more is that of its heir. */
    private void moved(Order order, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var heir = areas.heir(order.id());
        if (heir.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader("Location", request.getRequestURI().replaceFirst("/" + order.id() + "\\.", "/" + heir.get()
                + ".") + (request.getQueryString() == null ? "" : "?" + request.getQueryString()));
    }
}
