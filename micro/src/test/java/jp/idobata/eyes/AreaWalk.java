package jp.idobata.eyes;

import static jp.idobata.eyes.Stop.Who.CURATOR;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The part of the walk that is about areas at the desk, the town's figures by area, and what it lacks. */
final class AreaWalk {

    private final List<Stop> stops = new ArrayList<>();

    private AreaWalk() {
    }

    static List<Stop> through(Connection town) throws SQLException {
        var walk = new AreaWalk();
        walk.areas(town);
        walk.figures(number(town, "select min(id) from area where parent_id is not null"));
        walk.stops.addAll(MeetingWalk.through(town));
        return walk.stops;
    }

    private void areas(Connection town) throws SQLException {
        stop("/staff/areas", "staff-areas", "/staff/areas");
        stop("/staff/areas/new", "staff-area-new", "/staff/areas/new");
        stop("/staff/areas/files", "staff-area-files", "/staff/areas/files");
        stop("/staff/areas/nowhere", "staff-area-nowhere", "/staff/areas/nowhere");
        stop("/staff/areas/{id}", "staff-area", "/staff/areas/" + number(town,
                "select min(id) from area where parent_id is not null"));
        stop("/staff/areas/files/{id}", "staff-area-outlines", "/staff/areas/files/" + given(town, "OUTLINES",
                "{\"features\":[{\"properties\":{\"name\":\"港\"},\"geometry\":{\"type\":\"Polygon\","
                + "\"coordinates\":[[[134,34.3],[134.1,34.3],[134.1,34.4],[134,34.3]]]}},{\"properties\":{}}]}")
                + "?kind=%E5%AD%A6%E5%8C%BA");
        stop("", "staff-area-census", "/staff/areas/files/" + given(town, "CENSUS",
                "地域コード,地域名,調査年月日,総人口,0-4歳の男性,65歳以上\n1,日新地区,2026-04-01,100,3,40\n2,浜,2026-04-01,9,,\n"));
        stop("", "staff-area-file-used", "/staff/areas/files/" + used(town, given(town, "OUTLINES", "")));
    }

    /** Of a file that was used long ago what it held is forgotten. */
    private static long used(Connection town, long file) throws SQLException {
        town.createStatement().executeUpdate("update area_file set used_at = given_at where id = " + file);
        town.createStatement().executeUpdate("insert into area_file_area (file_id, area_id, added) select " + file
                + ", min(id), false from area");
        return file;
    }

    private void figures(long area) {
        stop("/staff/insight", "staff-insight", "/staff/insight");
        stop("", "staff-insight-times", "/staff/insight?by=TIME&count=PLACES&layer=%E5%B8%82&col=SAT-PM");
        stop("/staff/insight/cell", "staff-insight-cell", "/staff/insight/cell?by=THEME&area=" + area + "&col=eat");
        stop("/staff/insight/reach", "staff-insight-reach", "/staff/insight/reach");
        stop("/staff/insight/months", "staff-insight-months", "/staff/insight/months?from=2026-01-01");
    }

    private static long given(Connection town, String kind, String body) throws SQLException {
        try (var file = town.prepareStatement("insert into area_file (kind, name, body, given_by, given_at) values (?,"
                + " ?, ?, 'staff@example.jp', utc_timestamp(6))", Statement.RETURN_GENERATED_KEYS)) {
            file.setString(1, kind);
            file.setString(2, kind.equals("CENSUS") ? "人口.csv" : "学区.geojson");
            file.setBytes(3, body.getBytes(StandardCharsets.UTF_8));
            file.executeUpdate();
            try (var keys = file.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        }
    }

    private static long number(Connection town, String sql) throws SQLException {
        try (var rows = town.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void stop(String pattern, String name, String path) {
        stops.add(new Stop(pattern, name, CURATOR, path, 200));
    }
}
