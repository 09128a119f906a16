package jp.idobata.eyes;

import static jp.idobata.eyes.Stop.Who.CURATOR;
import static jp.idobata.eyes.Stop.Who.EDITOR;
import static jp.idobata.eyes.Stop.Who.RESIDENT;
import static jp.idobata.eyes.Stop.Who.VISITOR;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The part of the walk that is about places and guide pages. */
final class PlaceWalk {

    private final List<Stop> stops = new ArrayList<>();

    private PlaceWalk() {
    }

    /** Looks up a number in the town. */
    @FunctionalInterface
    interface Numbers {
        long of(String sql) throws SQLException;
    }

    static List<Stop> through(Numbers town) throws SQLException {
        var walk = new PlaceWalk();
        walk.places(town);
        return walk.stops;
    }

    private void places(Numbers town) throws SQLException {
        var kept = town.of("select min(p.id) from place p join membership m on m.group_id = p.group_id"
                + " join account a on a.id = m.account_id where a.email = 'circle@example.jp'");
        var told = town.of("select min(d.id) from place_draft d join account a on a.id = d.account_id"
                + " where a.email = 'hanako@example.jp' and d.accepted_at is null");
        stop("", "place-kept", VISITOR, "/places/" + kept);
        stop("", "places-narrowed", VISITOR, "/places?open=true&lent=true&has=toilet");
        stop("/places/free", "places-free", VISITOR, "/places/free?day=2026-12-04&start=14:00&end=16:00");
        stop("/guide/{code}", "guide-begin", VISITOR, "/guide/begin");
        stop("/guide/{code}", "guide-halls", VISITOR, "/guide/halls");
        stop("/guide/{code}", "guide-parks", VISITOR, "/guide/parks");
        stop("/post/pictures/places/{id}", "place-pictures", EDITOR, "/post/pictures/places/" + kept);
        stop("", "place-pictures-at-once", CURATOR, "/post/pictures/places/" + kept);
        stop("/my/places", "my-places", RESIDENT, "/my/places");
        stop("/my/places/new", "my-places-new", RESIDENT, "/my/places/new");
        stop("/my/places/drafts/{id}", "my-places-draft", RESIDENT, "/my/places/drafts/" + told);
        stop("/my/places/{id}", "my-place", EDITOR, "/my/places/" + kept);
        stop("/staff/queue/places/{id}", "staff-place-submission", CURATOR, "/staff/queue/places/" + told);
        stop("/staff/places/{id}/edit", "staff-place-edit", CURATOR, "/staff/places/" + kept + "/edit");
        stop("/staff/guides", "staff-guides", CURATOR, "/staff/guides");
    }

    private void stop(String pattern, String name, Stop.Who who, String path) {
        stops.add(new Stop(pattern, name, who, path, 200));
    }
}
