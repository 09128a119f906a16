package jp.idobata.web.visitor;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;
import jp.idobata.announcement.news.NewsItem;
import jp.idobata.announcement.news.TownNews;

/**
 * The latest of the town's news, for the first page: {@code #{headlines}} in pages. Asks at most once in two seconds,
 * so that a page that everybody opens costs no statement for them.
 */
@Named
@ApplicationScoped
public class Headlines {

    private static final int SHOWN = 3;
    private static final long FRESH = Duration.ofMillis(1500).toNanos();

    @EJB
    private TownNews news;

    private volatile Kept kept;

    private record Kept(List<NewsItem> items, long at) {
    }

    /** The latest few. */
    public List<NewsItem> getItems() {
        var known = kept;
        if (known == null || System.nanoTime() - known.at() > FRESH) {
            known = new Kept(news.headlines(SHOWN), System.nanoTime());
            kept = known;
        }
        return known.items();
    }
}
