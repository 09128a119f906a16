package jp.idobata.web.visitor;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.idobata.calendar.TownClock;
import jp.idobata.publishing.PublicGroup;
import jp.idobata.publishing.PublicGroups;
import jp.idobata.publishing.story.PublicStories;
import jp.idobata.publishing.story.StoryCard;
import jp.idobata.search.Found;
import jp.idobata.search.GatheringQuery;
import jp.idobata.search.GatheringQuery.Order;
import jp.idobata.search.GatheringSearch;

/** One group. At most four statements: one for itself, two for what it holds, one for what is told of it. */
@Named
@RequestScoped
public class GroupPage {

    private static final int GATHERINGS_SHOWN = 10;
    private static final int STORIES_SHOWN = 3;

    @EJB
    private PublicGroups groups;

    @EJB
    private GatheringSearch search;

    @EJB
    private PublicStories publicStories;

    @Inject
    private TownClock clock;

    private PublicGroup group;
    private Found gatherings;
    private List<StoryCard> stories;

    @PostConstruct
    void look() {
        group = groups.find(Asked.number()).orElse(null);
    }

    /** Answers 404 if there is no such group. */
    public void open() {
        if (group == null) {
            Asked.notFound();
        }
    }

    /** The group. */
    public PublicGroup getGroup() {
        return group;
    }

    /** What is told of its people, the last first. */
    public List<StoryCard> getStories() {
        if (stories == null) {
            stories = publicStories.ofGroup(group.id(), STORIES_SHOWN);
        }
        return stories;
    }

    /** What it holds, the next first. */
    public Found getGatherings() {
        if (gatherings == null) {
            gatherings = search.find(GatheringQuery.since(clock.now()).ofGroup(group.id())
                    .first(GATHERINGS_SHOWN, Order.SOON));
        }
        return gatherings;
    }
}
