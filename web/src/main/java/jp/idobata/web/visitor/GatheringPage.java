package jp.idobata.web.visitor;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import jp.idobata.calendar.TownClock;
import jp.idobata.publishing.PublicGathering;
import jp.idobata.publishing.PublicGatherings;
import jp.idobata.publishing.PublicHeld;
import jp.idobata.publishing.PublicHelds;
import jp.idobata.publishing.story.PublicStories;
import jp.idobata.publishing.story.StoryCard;
import jp.idobata.search.GatheringCard;
import jp.idobata.search.GatheringQuery;
import jp.idobata.search.GatheringQuery.Order;
import jp.idobata.search.GatheringSearch;
import jp.idobata.web.frame.Dates;
import jp.idobata.web.frame.ShownGathering;

/**
 * One gathering. Six statements: two for itself, one for the names of themes, one for how it went lately, one for what
 * is told of its people, one for what else is on in its area.
 */
@Named
@RequestScoped
public class GatheringPage {

    private static final int OTHERS_SHOWN = 3;
    private static final int STORIES_SHOWN = 3;
    private static final int DESCRIPTION_MOST = 150;

    @EJB
    private PublicGatherings gatherings;

    @EJB
    private PublicHelds lately;

    @EJB
    private PublicStories publicStories;

    @EJB
    private GatheringSearch search;

    @Inject
    private TownClock clock;

    @Inject
    private Dates dates;

    private PublicGathering gathering;
    private List<GatheringCard> others;
    private List<PublicHeld> helds;
    private List<StoryCard> stories;

    @PostConstruct
    void look() {
        gathering = gatherings.find(Asked.number()).orElse(null);
    }

    /** Answers 404 if there is no such gathering for the public. */
    public void open() {
        if (gathering == null) {
            Asked.notFound();
        }
    }

    /** The gathering. */
    public PublicGathering getGathering() {
        return gathering;
    }

    /** The gathering as its page shows it. */
    public ShownGathering getShown() {
        return new ShownGathering(gathering, dates);
    }

    /** How its last dates went. */
    public List<PublicHeld> getHelds() {
        if (helds == null) {
            helds = lately.lately(gathering.id());
        }
        return helds;
    }

    /** What is told of its people, the last first. */
    public List<StoryCard> getStories() {
        if (stories == null) {
            stories = publicStories.ofGathering(gathering.id(), STORIES_SHOWN);
        }
        return stories;
    }

    /** What else is on soon in its area. */
    public List<GatheringCard> getOthers() {
        if (others == null) {
            others = gathering.areaId() == null ? List.of()
                    : search.cards(GatheringQuery.since(clock.now()).in(gathering.areaId())
                            .first(OTHERS_SHOWN + 1, Order.SOON)).stream()
                            .filter(card -> card.id() != gathering.id()).limit(OTHERS_SHOWN).toList();
        }
        return others;
    }

    /** For those who read only a line of it elsewhere: when, where and what. */
    public String getDescription() {
        var date = getShown().getDate();
        var when = date == null ? gathering.scheduleText() : dates.when(date.startsAt(), date.endsAt(), date.allDay());
        var what = gathering.summary() == null ? gathering.description() : gathering.summary();
        var line = String.join(" ", Stream.of(when, gathering.placeName(), what).filter(text -> text != null).toList());
        var plain = line.replaceAll("\\s+", " ");
        return plain.length() <= DESCRIPTION_MOST ? plain : plain.substring(0, DESCRIPTION_MOST - 1) + "…";
    }
}
