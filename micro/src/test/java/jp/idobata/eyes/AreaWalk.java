package jp.idobata.eyes;

import static jp.idobata.eyes.Stop.Who.CURATOR;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The part of the walk that is about areas at the desk, and the town's figures by area. */
final class AreaWalk {

    private final List<Stop> stops = new ArrayList<>();

    private AreaWalk() {
    }

    static List<Stop> through(PlaceWalk.Numbers town) throws SQLException {
        var walk = new AreaWalk();
        walk.areas(town);
        return walk.stops;
    }

    private void areas(PlaceWalk.Numbers town) throws SQLException {
        var area = town.of("select min(id) from area where parent_id is not null");
        stop("/staff/areas", "staff-areas", "/staff/areas");
        stop("/staff/areas/new", "staff-area-new", "/staff/areas/new");
        stop("/staff/areas/files", "staff-area-files", "/staff/areas/files");
        stop("/staff/areas/nowhere", "staff-area-nowhere", "/staff/areas/nowhere");
        stop("/staff/areas/{id}", "staff-area", "/staff/areas/" + area);
    }

    private void stop(String pattern, String name, String path) {
        stops.add(new Stop(pattern, name, CURATOR, path, 200));
    }
}
