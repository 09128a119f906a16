package jp.idobata.web.visitor;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;
import jp.idobata.announcement.news.NewsItem;
import jp.idobata.announcement.news.TownNews;
import jp.idobata.publishing.story.PublicStories;
import jp.idobata.publishing.story.StoryCard;

/**
 * The latest of the town's news and stories, for the first page: {@code #{headlines}} in pages. Asks at most once in
 * two seconds, so that a page that everybody opens costs no statement for them.
 */
@Named
@ApplicationScoped
public class Headlines {

    private static final int NEWS_SHOWN = 3;
    private static final int STORIES_SHOWN = 3;
    private static final long FRESH = Duration.ofMillis(1500).toNanos();

    @EJB
    private TownNews news;

    @EJB
    private PublicStories publicStories;

    private volatile Kept kept;

    private record Kept(List<NewsItem> items, List<StoryCard> stories, long at) {
    }

    /** The latest few of the news. */
    public List<NewsItem> getItems() {
        return known().items();
    }

    /** The last few stories. */
    public List<StoryCard> getStories() {
        return known().stories();
    }

    private Kept known() {
        var known = kept;
        if (known == null || System.nanoTime() - known.at() > FRESH) {
            known = new Kept(news.headlines(NEWS_SHOWN), publicStories.newest(STORIES_SHOWN), System.nanoTime());
            kept = known;
        }
        return known;
    }
}
