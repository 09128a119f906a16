package jp.idobata.eyes;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import jp.idobata.micro.SharedTown;

/** The pages of files that are brought in. */
final class FileWalk {

    private final List<Stop> stops = new ArrayList<>();

    private FileWalk() {
    }

    static List<Stop> through(PlaceWalk.Numbers town) throws SQLException {
        var walk = new FileWalk();
        walk.stop("/staff/imports/opening", "staff-imports-opening", "/staff/imports/opening");
        walk.stop("/staff/imports/{id}", "staff-import", "/staff/imports/" + town.of(
                "select min(id) from import_run where title = '" + SharedTown.LIST + "'"));
        walk.stop("", "staff-import-unmapped", "/staff/imports/" + town.of(
                "select min(id) from import_run where title = '" + SharedTown.STRANGE_LIST + "'"));
        walk.stop("/staff/imports/{id}/columns", "staff-import-columns", "/staff/imports/" + town.of(
                "select min(id) from import_run where title = '" + SharedTown.STRANGE_LIST + "'") + "/columns");
        walk.stop("/staff/imports/calendars", "staff-calendars", "/staff/imports/calendars");
        walk.stop("/staff/imports/calendars/{id}", "staff-calendar", "/staff/imports/calendars/" + town.of(
                "select min(id) from calendar_subscription where removed_at is null"));
        return walk.stops;
    }

    private void stop(String pattern, String name, String path) {
        stops.add(new Stop(pattern, name, Stop.Who.CURATOR, path, 200));
    }
}
