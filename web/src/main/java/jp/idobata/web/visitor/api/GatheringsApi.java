package jp.idobata.web.visitor.api;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import jp.idobata.calendar.TownClock;
import jp.idobata.publishing.PublicGatherings;
import jp.idobata.search.GatheringCard;
import jp.idobata.search.GatheringQuery;
import jp.idobata.search.GatheringQuery.Order;
import jp.idobata.search.GatheringSearch;
import jp.idobata.search.asked.GatheringParameters;

/** {@code /api/v1/gatherings}: what is on, and one of it in full. */
@Path("v1/gatherings")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class GatheringsApi {

    /** Gatherings on a page unless asked otherwise. */
    static final int SIZE = 20;

    @EJB
    private GatheringSearch search;

    @EJB
    private PublicGatherings gatherings;

    @Inject
    private TownClock clock;

    @Inject
    private Asked asked;

    @Inject
    private PostingApi posting;

    /** What matches the parameters: a page of it, or what lies behind a cursor. Three statements. */
    @GET
    public Object list() {
        var given = asked.given();
        var size = given.number("size", SIZE, GatheringQuery.SIZE_MOST);
        var parameters = new GatheringParameters(given::values, clock.now(), size);
        parameters.faults().forEach(given::fault);
        asked.page();
        var read = asked.cursor(parameters.query());
        asked.check();
        var fields = asked.fields(GatheringItem.class);
        if (parameters.query().order() == Order.BEST) {
            // The best first is an order of the moment: nobody could go on behind one of them tomorrow.
            var best = search.find(parameters.query());
            return fields.of(items(best.isUncounted() ? search.total(parameters.query()) : best.total(), best.cards(),
                    asked.next(best.hasNext())));
        }
        var found = search.stretch(read == null ? parameters.query() : parameters.query().begunAt(read.from()), read);
        return fields.of(items(found.total(), found.cards(), asked.next(found.next())));
    }

    private Items<GatheringItem> items(int total, List<GatheringCard> cards, URI next) {
        var telling = asked.tellingThemes();
        return new Items<>(total, cards.stream().map(card -> GatheringItem.of(card, telling)).toList(), next);
    }

    /** One that is published. Three statements. */
    @GET
    @Path("{id: [1-9]\\d{0,17}}")
    public Object one(@PathParam("id") long id) {
        asked.check();
        var fields = asked.fields(GatheringDetail.class);
        var found = gatherings.find(id).orElseThrow(NotFoundException::new);
        return fields.of(GatheringDetail.of(found, asked.tellingThemes()));
    }

    /** Takes one that a group's own system posts ({@link PostingApi}). */
    @POST
    public Response post(InputStream body) throws IOException {
        return posting.take(body);
    }
}
