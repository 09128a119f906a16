package jp.idobata.eyes;

import static jp.idobata.eyes.Stop.Who.RESIDENT;
import static jp.idobata.eyes.Stop.Who.VISITOR;

import java.sql.SQLException;
import java.util.List;

/** The part of the walk that is about ways to look at gatherings, and what one keeps of them. */
final class BrowseWalk {

    private BrowseWalk() {
    }

    static List<Stop> through(PlaceWalk.Numbers town) throws SQLException {
        var area = town.of("select min(area_id) from gathering");
        return List.of(stop("calendar", VISITOR, "/gatherings?view=calendar"),
                stop("calendar-month", VISITOR, "/gatherings?view=calendar&month=2026-12&theme=make"),
                stop("calendar-week", VISITOR, "/gatherings?view=calendar&week=2026-W49"),
                stop("calendar-misread", VISITOR, "/gatherings?view=calendar&month=2026-13"),
                stop("map", VISITOR, "/gatherings?view=map"),
                stop("map-near", VISITOR, "/gatherings?view=map&at=34.343,134.047&within=2000&sort=near"),
                stop("nothing-near", VISITOR, "/gatherings?q=%E4%BC%9A&when=now&area=" + area),
                stop("search-asked", RESIDENT, "/my/follows?search=theme%3Dmake%26when%3Dweekend&called=%E3%81%A4"),
                stop("search-asked-point", RESIDENT, "/my/follows?search=at%3D34.343%2C134.047&called=%E3%81%A4"));
    }

    private static Stop stop(String name, Stop.Who who, String path) {
        return new Stop("", "browse-" + name, who, path, 200);
    }
}
