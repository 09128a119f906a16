package jp.idobata.eyes;

import static jp.idobata.eyes.Stop.Who.CURATOR;
import static jp.idobata.eyes.Stop.Who.EDITOR;
import static jp.idobata.eyes.Stop.Who.RESIDENT;
import static jp.idobata.eyes.Stop.Who.VISITOR;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import jp.idobata.eyes.Stop.Who;
import jp.idobata.visit.TownLink;

/** The part of the walk that shows what is one's own: what one follows, one's account, and the way out. */
final class OwnWalk {

    private OwnWalk() {
    }

    static List<Stop> through(Connection town) throws SQLException {
        try (var statement = town.createStatement()) {
            statement.executeUpdate("insert ignore into follow select id, 'THEME', 'learn', utc_timestamp(6) from"
                    + " account where email = 'circle@example.jp'");
            var hanako = statement.executeQuery("select id from account where email = 'hanako@example.jp'");
            hanako.next();
            var digest = "/digest/" + TownLink.to("DIGEST", town, hanako.getLong(1));
            return List.of(stop("", "signin-on-the-way", VISITOR, "/my"), stop("/my", "my", RESIDENT, "/my"),
                    stop("", "my-empty", CURATOR, "/my"), stop("", "my-past", EDITOR, "/my?show=past"),
                    stop("", "my-coming", EDITOR, "/my?show=coming"),
                    stop("/my/follows", "my-follows", EDITOR, "/my/follows?theme=eat"),
                    stop("", "my-follows-empty", RESIDENT, "/my/follows"),
                    stop("/my/account", "my-account", RESIDENT, "/my/account"),
                    stop("/my/address/{secret}", "my-address-spent", RESIDENT, "/my/address/" + "0".repeat(64)),
                    stop("/my/leave", "my-leave", EDITOR, "/my/leave"),
                    stop("/digest/{link}", "digest", VISITOR, digest),
                    stop("", "digest-over", VISITOR, "/digest/" + "A".repeat(32)));
        }
    }

    private static Stop stop(String pattern, String name, Who who, String path) {
        return new Stop(pattern, name, who, path, 200);
    }
}
