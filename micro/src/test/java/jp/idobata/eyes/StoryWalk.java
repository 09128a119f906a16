package jp.idobata.eyes;

import static jp.idobata.eyes.Stop.Who.CURATOR;
import static jp.idobata.eyes.Stop.Who.EDITOR;
import static jp.idobata.eyes.Stop.Who.VISITOR;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The part of the walk that is about まちの人, and the list of guide pages. */
final class StoryWalk {

    private static final String HELD = "select min(s.id) from story s join story_publication p on p.story_id = s.id"
            + " where s.group_id is ";

    private final List<Stop> stops = new ArrayList<>();

    private StoryWalk() {
    }

    static List<Stop> through(PlaceWalk.Numbers town) throws SQLException {
        var walk = new StoryWalk();
        var groups = town.of(HELD + "not null");
        var desks = town.of(HELD + "null");
        var group = town.of("select group_id from story where id = " + groups);
        walk.stop("/stories", "stories", VISITOR, "/stories");
        walk.stop("", "stories-of-group", VISITOR, "/stories?group=" + group);
        walk.stop("", "stories-nothing", VISITOR, "/stories?group=999999999");
        walk.stop("/stories/{id}", "story", VISITOR, "/stories/" + groups);
        walk.stop("/stories/{id}/concern", "story-concern", VISITOR, "/stories/" + groups + "/concern");
        walk.stop("", "group-with-stories", VISITOR, "/groups/" + group);
        walk.stop("/my/groups/{id}/stories/new", "my-story-new", EDITOR, "/my/groups/" + group + "/stories/new");
        walk.stop("/my/stories/{id}", "my-story", EDITOR, "/my/stories/" + groups + "?preview=1");
        walk.stop("/staff/stories", "staff-stories", CURATOR, "/staff/stories");
        walk.stop("/staff/stories/new", "staff-story-new", CURATOR, "/staff/stories/new");
        walk.stop("/staff/stories/{id}", "staff-story", CURATOR, "/staff/stories/" + desks);
        walk.stop("", "staff-story-of-group", CURATOR, "/staff/stories/" + groups);
        walk.stop("/staff/history/stories/{id}", "staff-history-story", CURATOR, "/staff/history/stories/" + groups);
        walk.stop("/guide", "guides", VISITOR, "/guide");
        walk.stop("", "staff-guide-new", CURATOR, "/staff/guides?new=1");
        return walk.stops;
    }

    private void stop(String pattern, String name, Stop.Who who, String path) {
        stops.add(new Stop(pattern, name, who, path, 200));
    }
}
