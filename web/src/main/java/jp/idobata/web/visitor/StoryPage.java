package jp.idobata.web.visitor;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import jp.idobata.calendar.TownClock;
import jp.idobata.publishing.story.PublicStories;
import jp.idobata.publishing.story.PublicStory;
import jp.idobata.search.Found;
import jp.idobata.search.GatheringQuery.Order;
import jp.idobata.search.GatheringQuery;
import jp.idobata.search.GatheringSearch;
import jp.idobata.web.frame.ShownText;

/** One story. Three statements: one for itself, two for what its group holds next. */
@Named
@RequestScoped
public class StoryPage {

    private static final int NEXT_SHOWN = 3;

    @EJB
    private PublicStories stories;

    @EJB
    private GatheringSearch search;

    @Inject
    private TownClock clock;

    private PublicStory story;
    private Found next;

    @PostConstruct
    void look() {
        story = stories.find(Asked.number()).orElse(null);
    }

    /** Answers 404 if everybody reads no such story. */
    public void open() {
        if (story == null) {
            Asked.notFound();
        }
    }

    /** The story. */
    public PublicStory getStory() {
        return story;
    }

    /** Its text with its pictures, part by part. */
    public List<ShownText.Part> getParts() {
        return ShownText.parts(story.body(), story.pictures());
    }

    /** The day on which it was published. */
    public LocalDate getDay() {
        return story.publishedAt().atZone(clock.zone()).toLocalDate();
    }

    /** What its group holds next; null if it tells of none. */
    public Found getNext() {
        if (next == null && story.groupId() != null) {
            next = search.find(GatheringQuery.since(clock.now()).ofGroup(story.groupId())
                    .first(NEXT_SHOWN, Order.SOON));
        }
        return next;
    }
}
