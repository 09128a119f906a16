package jp.idobata.eyes;

import static jp.idobata.eyes.Stop.Who.ADMINISTRATOR;
import static jp.idobata.eyes.Stop.Who.VISITOR;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The part of the walk that only administrators go. */
final class AdminWalk {

    private final List<Stop> stops = new ArrayList<>();

    private AdminWalk() {
    }

    static List<Stop> through(PlaceWalk.Numbers town) throws SQLException {
        var walk = new AdminWalk();
        var curator = town.of("select id from account where email = 'staff@example.jp'");
        walk.stop("/staff/admin/site", "admin-site", "/staff/admin/site");
        walk.stop("/staff/admin/texts", "admin-texts", "/staff/admin/texts?q=%E3%81%8D%E3%82%87%E3%81%86");
        walk.stop("", "admin-texts-one", "/staff/admin/texts?key=frame.pager.page");
        walk.stop("/staff/admin/themes", "admin-themes", "/staff/admin/themes");
        walk.stop("/staff/admin/mails", "admin-mails", "/staff/admin/mails");
        walk.stop("", "admin-mails-one", "/staff/admin/mails?what=digest");
        walk.stop("/staff/admin/people", "admin-people", "/staff/admin/people");
        walk.stop("", "admin-people-one", "/staff/admin/people?who=" + curator);
        walk.stop("/staff/admin/signins", "admin-signins", "/staff/admin/signins");
        walk.stop("/staff/admin/audit", "admin-audit", "/staff/admin/audit?from=2020-01-01");
        walk.stop("/staff/admin/retention", "admin-retention", "/staff/admin/retention");
        walk.stop("", "admin-retention-preview", "/staff/admin/retention?kind=DRAFT&days=1");
        walk.stop("", "admin-keeping-preview", "/staff/admin/retention?matter=CONTACT_PAST&amount=90&unit=DAYS");
        walk.stop("", "admin-keeping-for-good", "/staff/admin/retention?matter=NOTE&amount=&unit=YEARS");
        walk.stop("", "admin-signins-none", "/staff/admin/signins?q=nobody");
        walk.stops.add(new Stop("/signup/first/{secret}", "first-over", VISITOR, "/signup/first/" + "0".repeat(64),
                200));
        return walk.stops;
    }

    private void stop(String pattern, String name, String path) {
        stops.add(new Stop(pattern, name, ADMINISTRATOR, path, 200));
    }
}
