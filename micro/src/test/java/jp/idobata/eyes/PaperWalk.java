package jp.idobata.eyes;

import static jp.idobata.eyes.Stop.Who.VISITOR;

import java.sql.SQLException;
import java.util.List;

/** The part of the walk that is about paper. */
final class PaperWalk {

    private PaperWalk() {
    }

    static List<Stop> through(PlaceWalk.Numbers town) throws SQLException {
        var gathering = town.of("select min(g.id) from gathering g join publication p on p.gathering_id = g.id"
                + " where g.rrule is not null");
        var area = town.of("select max(area_id) from gathering");
        return List.of(
                new Stop("/gatherings/{id}/paper", "flyer", VISITOR, "/gatherings/" + gathering + "/paper", 200),
                new Stop("", "flyer-cards", VISITOR, "/gatherings/" + gathering
                        + "/paper?size=cards&tongue=en&ruby=true", 200),
                new Stop("/kawaraban", "kawaraban", VISITOR, "/kawaraban", 200),
                new Stop("", "kawaraban-wall", VISITOR, "/kawaraban?area=" + area + "&sort=wall-a3", 200),
                new Stop("", "kawaraban-round", VISITOR, "/kawaraban?area=" + area + "&sort=round-2", 200));
    }
}
