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
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import jp.idobata.calendar.TownClock;
import jp.idobata.publishing.FeedHead;
import jp.idobata.publishing.FeedVoice;
import jp.idobata.publishing.atom.AtomFeed;
import jp.idobata.publishing.atom.StoryFeed;
import jp.idobata.publishing.story.PublicStories;
import jp.idobata.web.frame.FeedVoices;
import jp.idobata.web.frame.Language;
import jp.idobata.web.frame.Texts;

/**
 * {@code /stories.atom}: what is told of people, for feed readers. The feed of gatherings holds gatherings alone, as
 * those who take it over rely on. Two statements, one if nothing is new.
 */
@WebServlet("/stories.atom")
public class StoryFeedFile extends HttpServlet {

    private static final long serialVersionUID = 1;
    /** Goes up when what is written changes, so that nobody keeps the old. */
    private static final String FORMAT = "1";
    private static final int MOST = 20;
    private static final int PAGE_MOST = 1000;
    private static final String PATH = "/stories.atom";

    @EJB
    private transient PublicStories stories;

    @Inject
    private transient FeedVoices voices;

    @Inject
    private transient TownClock clock;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws
            ServletException, IOException {
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
        var page = Optional.ofNullable(request.getParameter("page")).filter(word -> word.matches("[1-9]\\d{0,3}"))
                .map(Integer::valueOf).filter(number -> number <= PAGE_MOST).orElse(1);
        var language = voices.language(request);
        var voice = voices.of(language, List.of());
        var edition = stories.edition();
        response.addHeader("Vary", "Accept-Language");
        var mark = String.join("\n", FORMAT, language.getCode(), voice.site(), voice.name(), String.valueOf(page),
                edition.mark());
        var freshness = Freshness.of(mark, edition.changedAt(), clock.instant());
        freshness.tell(response);
        if (freshness.isKnown(request)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        var found = stories.latest((page - 1) * MOST, MOST + 1);
        response.setHeader("Content-Language", language.getTag());
        response.setCharacterEncoding("UTF-8");
        response.setContentType(AtomFeed.MEDIA_TYPE);
        var head = new FeedHead(title(language, voice), address(request, page), "/stories", found.size() > MOST
                ? address(request, page + 1) : null, edition.changedAt());
        try {
            new StoryFeed(voice).write(head, found.subList(0, Math.min(MOST, found.size())), response.getWriter());
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static String title(Language language, FeedVoice voice) {
        return Texts.in(language).plain("story.feed.title", voice.name());
    }

    private static String address(HttpServletRequest request, int page) {
        var query = (page > 1 ? "&page=" + page : "") + Optional.ofNullable(request.getParameter(Language.CHOICE))
                .flatMap(Language::byCode).map(code -> "&" + Language.CHOICE + "=" + code.getCode()).orElse("");
        return PATH + query.replaceFirst("&", "?");
    }
}
