package jp.idobata.eyes;

import static jp.idobata.eyes.Stop.Who.CURATOR;
import static jp.idobata.eyes.Stop.Who.SUPPORTER;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The part of the walk that is about tags of many, the dictionary and groups' profiles. */
final class TagWalk {

    private final List<Stop> stops = new ArrayList<>();

    private TagWalk() {
    }

    static List<Stop> through(PlaceWalk.Numbers town) throws SQLException {
        var walk = new TagWalk();
        var group = town.of("select min(group_id) from group_approval");
        walk.stop("/staff/groups/{id}/welfare", "staff-group-welfare", CURATOR, "/staff/groups/" + group + "/welfare");
        walk.stop("/staff/welfare", "staff-table", CURATOR, "/staff/welfare");
        walk.stop("", "staff-table-ease", CURATOR, "/staff/welfare?kind=place&dimension=EASE&sort=title");
        walk.stop("", "staff-table-supporter", SUPPORTER, "/staff/welfare?kind=group");
        walk.stop("", "staff-table-nothing", CURATOR, "/staff/welfare?q=zzz&suggested=1&tagged=yes");
        walk.stop("/staff/words", "staff-words", CURATOR, "/staff/words");
        walk.stop("", "staff-words-supporter", SUPPORTER, "/staff/words");
        walk.stop("", "staff-terms-supporter", SUPPORTER, "/staff/terms");
        return walk.stops;
    }

    private void stop(String pattern, String name, Stop.Who who, String path) {
        stops.add(new Stop(pattern, name, who, path, 200));
    }
}
