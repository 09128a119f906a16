package jp.idobata.web.visitor;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.idobata.calendar.TownClock;
import jp.idobata.search.GatheringCard;
import jp.idobata.search.GatheringQuery;
import jp.idobata.search.GatheringSearch;

/** Home: what is on today and this weekend. */
@Named
@RequestScoped
public class HomePage {

    @EJB
    private GatheringSearch search;

    @Inject
    private TownClock clock;

    private List<GatheringCard> today;

    /** What is still to come today, the next first. */
    public List<GatheringCard> getToday() {
        if (today == null) {
            var now = clock.now();
            today = search.cards(GatheringQuery.since(now).until(clock.today().plusDays(1).atStartOfDay())
                    .first(6, GatheringQuery.Order.SOON));
        }
        return today;
    }
}
