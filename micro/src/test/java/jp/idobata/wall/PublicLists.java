package jp.idobata.wall;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.idobata.micro.TownProcess;
import jp.idobata.web.frame.Addresses;
import jp.idobata.web.visitor.feed.FeedFiles;

/**
 * The town's lists in each order and by each filter, in each form they are given out, and what members have of them.
 */
final class PublicLists {

    private static final List<String> FILTERS = List.of("", "q=%E4%BC%9A", "when=weekend", "when=month",
            "theme=eat,make",
            "welcome=alone", "free=true", "online=true", "at=34.34,134.04&within=50000", "sort=new",
            "sort=near&at=34.34,134.04&within=50000", "page=2", "from=2026-12-01&to=2026-12-31", "area=1",
            "q=%E4%BC%9A&sort=near&at=34.34,134.04&within=50000");
    private static final List<String> FORMS = List.of("/gatherings", "/gatherings.atom", "/gatherings.ics", "/embed",
            "/api/v1/gatherings");
    private static final List<String> OTHERS = List.of("/", "/gatherings?view=calendar", "/gatherings?view=map",
            "/gatherings?view=calendar&month=2027-01&theme=make", "/gatherings?view=calendar&week=2026-W50",
            "/gatherings.geojson?theme=make", "/gatherings.geojson?at=34.34,134.04&within=50000",
            "/gatherings/suggest?q=%E3%81%AF", "/gatherings?q=%E3%83%A8%E3%82%AB",
            "/places?q=%E9%AB%98", "/places?open=true", "/places?lent=true&has=toilet",
                    "/places?sort=near&at=34.34,134.04",
            "/places?category=1", "/places/free?day=2026-12-04&start=14:00&end=16:00", "/groups?q=%E4%BC%9A",
                    "/groups?page=2",
            "/groups?sort=near&at=34.34,134.04", "/whispers?kind=wish", "/whispers?theme=talk", "/areas",
                    "/sitemap.xml", "/sitemap/gatherings-0.xml",
                    "/sitemap/places-0.xml", "/api/v1/gatherings?fields=id,place.name",
            "/opendata/events.csv", "/opendata/facilities.csv", "/api/v1/places?size=100", "/api/v1/places?q=%E5%85%AC",
            "/api/v1/groups", "/api/v1/areas", "/api/v1/themes", "/api/v1/gatherings?page=x", "/gatherings/999999999",
            "/no-such-page");

    private PublicLists() {
    }

    /**
     * Without an account.
     *
     * @param subjects addresses of gatherings, places and groups, each of which is asked for in all its forms
     */
    static List<String> all(List<String> subjects) {
        var all = new ArrayList<>(OTHERS);
        FORMS.forEach(form -> FILTERS.forEach(filter -> all.add(form + (filter.isEmpty() ? "" : "?" + filter))));
        subjects.forEach(subject -> all.addAll(subject.startsWith("/gatherings/") ? List.of(subject, subject + ".ics",
                "/api/v1" + subject, subject + "/qr.svg", subject
                + "/card.png") : List.of(subject, subject + "/gatherings.atom", subject
                + "/gatherings.ics")));
        FeedFiles.patterns().stream().map(pattern -> pattern.replace("{id}", "1")).forEach(all::add);
        return all.stream().distinct().toList();
    }

    /** For whoever is signed in: the pages of their own, of what they could write, and the lists. */
    static List<String> ofMembers(TownProcess town, List<String> subjects) throws SQLException {
        var own = new ArrayList<String>();
        for (var pattern : Addresses.patterns().stream().filter(one -> one
                .matches("/(my|post|whispers|invitations)\\b.*"))
                .filter(one -> !one.matches(".*\\{(link|secret)}.*")).toList()) {
            own.add(pattern.contains("{id}") ? pattern.replace("{id}", number(town, pattern)) : pattern);
        }
        return Stream.of(own.stream(), subjects.stream(), subjects.stream().map(subject -> subject + "/concern"),
                FILTERS.stream().map("/gatherings?"::concat), Stream.of("/my?show=past", "/my?show=coming",
                        "/my/follows?theme=eat", "/", "/places", "/groups", "/whispers")).flatMap(all -> all).toList();
    }

    /** Of something that the organiser of the demo's group may write. */
    private static String number(TownProcess town, String pattern) throws SQLException {
        var mine = " in (select m.group_id from membership m join account a on a.id = m.account_id where a.email ="
                + " 'circle@example.jp')";
        var sql = pattern.contains("groups") ? "select min(id) from community_group where id" + mine
                : pattern.contains("places") ? "select min(id) from place where group_id" + mine
                : pattern.contains("whispers") ? "select min(whisper_id) from whisper_publication"
                : "select min(g.id) from gathering g where g.group_id" + mine;
        try (var owner = town.owner(); var row = owner.createStatement().executeQuery(sql)) {
            row.next();
            return String.valueOf(row.getLong(1));
        }
    }
}
