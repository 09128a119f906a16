package jp.idobata.web.visitor.api;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jp.idobata.publishing.PublicGroups;

/** {@code /api/v1/groups}: the town's groups by name. */
@Path("v1/groups")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class GroupsApi {

    @EJB
    private PublicGroups groups;

    @Inject
    private Asked asked;

    /** Those with the words {@code q} within {@code area}. Two statements. */
    @GET
    public Object list() {
        var given = asked.given();
        var words = given.first("q").orElse(null);
        var area = given.id("area");
        var page = asked.page();
        asked.check();
        var fields = asked.fields(GroupItem.class);
        var found = groups.list(words, area, page);
        var telling = asked.telling();
        return fields.of(new Items<>(found.total(), found.items().stream().map(group -> GroupItem.of(group, telling))
                .toList(), asked.next(found.hasNext())));
    }
}
