package jp.idobata.web.visitor.paper;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import jp.idobata.gathering.Welcome;
import jp.idobata.publishing.Feeds;
import jp.idobata.search.GatheringQuery;
import jp.idobata.web.frame.Site;

/** Gathers what is on in an area over some time: at most six statements. */
@ApplicationScoped
class Spans {

    /** More gatherings than have room on paper, even with one line for each. */
    private static final int GATHERINGS_MOST = 400;
    private static final int NEXT_MOST = 4;
    private static final int NEXT_DAYS = 60;

    @EJB
    private Feeds feeds;

    @Inject
    private Site site;

    Span of(Order order, String area) {
        var from = order.first().atStartOfDay();
        var until = from.plusDays(order.days());
        var held = held(order.id(), from, until, GATHERINGS_MOST);
        var next = held.isEmpty() ? held(order.id(), until, until.plusDays(NEXT_DAYS), NEXT_MOST).stream()
                .filter(one -> one.date().cancelled() == null).limit(NEXT_MOST).toList() : List.<Held>of();
        var marks = Arrays.stream(Welcome.values()).map(Welcome::code).filter(site::uses).toList();
        return new Span(order.id(), area, order.first(), order.last(), held, next, marks);
    }

    private List<Held> held(long area, LocalDateTime from, LocalDateTime until, int most) {
        var query = GatheringQuery.since(from).until(until).in(area);
        return feeds.page(query, most).entries().stream()
                .flatMap(entry -> entry.gathering().dates().stream().map(date -> new Held(entry.gathering(), date)))
                .sorted(Comparator.comparing((Held one) -> one.date().startsAt()).thenComparing(
                        one -> one.gathering().id())).toList();
    }
}
