package jp.idobata.web.visitor.feed;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import jp.idobata.announcement.news.NewsFeed;
import jp.idobata.announcement.news.TownNews;
import jp.idobata.calendar.TownClock;
import jp.idobata.publishing.FeedHead;
import jp.idobata.publishing.atom.AtomFeed;
import jp.idobata.web.frame.FeedVoices;
import jp.idobata.web.frame.Texts;

/** Answers with the town's news as a feed. One statement if nothing is new; else three. */
@WebServlet(NewsFiles.ADDRESS)
public class NewsFiles extends HttpServlet {

    /** Where it is. */
    static final String ADDRESS = "/news.atom";

    private static final long serialVersionUID = 1;
    /** Goes up when what is written changes, so that nobody keeps the old. */
    private static final String FORMAT = "1";
    private static final int MOST = 30;

    @EJB
    private transient TownNews news;

    @Inject
    private transient FeedVoices voices;

    @Inject
    private transient TownClock clock;

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
        response.addHeader("Vary", "Accept-Language");
        var language = voices.language(request);
        var voice = voices.of(language, List.of());
        var edition = news.edition();
        var freshness = Freshness.of(String.join("\n", FORMAT, language.getCode(), voice.site(), voice.name(),
                edition.mark()), edition.changedAt(), clock.instant());
        freshness.tell(response);
        if (freshness.isKnown(request)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setHeader("Content-Language", language.getTag());
        response.setCharacterEncoding("UTF-8");
        response.setContentType(AtomFeed.MEDIA_TYPE);
        var title = Texts.in(language).plain("news.feed.title", voice.name());
        try {
            new NewsFeed(voice).write(new FeedHead(title, ADDRESS, "/news", null, edition.changedAt()),
                    news.latest(MOST), response.getWriter());
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
