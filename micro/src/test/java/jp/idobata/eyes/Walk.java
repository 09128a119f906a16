package jp.idobata.eyes;

import static jp.idobata.eyes.Stop.Who.ADMINISTRATOR;
import static jp.idobata.eyes.Stop.Who.CURATOR;
import static jp.idobata.eyes.Stop.Who.EDITOR;
import static jp.idobata.eyes.Stop.Who.RESIDENT;
import static jp.idobata.eyes.Stop.Who.SUPPORTER;
import static jp.idobata.eyes.Stop.Who.VISITOR;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import jp.idobata.micro.TownProcess;
import jp.idobata.visit.Guests;
import jp.idobata.visit.TownLink;

/** A walk through the whole demo town: every published address at least once, and the states a page can be in. */
final class Walk {

    private static final String SECRET = "5e".repeat(32);
    private static final String UNKNOWN_SECRET = "0".repeat(64);
    /** What one has brought can be seen by oneself alone, not by who opens a link. */
    private static final String WITHOUT_PICTURES = " and d.body not like '%\"hash\"%'";

    private final List<Stop> stops = new ArrayList<>();
    private final Connection town;

    private Walk(Connection town) {
        this.town = town;
    }

    /** All stops, with numbers of things that there are in this town. */
    static List<Stop> through(TownProcess process) throws SQLException {
        try (var connection = process.owner()) {
            var walk = new Walk(connection);
            walk.visitors();
            walk.members();
            walk.links();
            walk.goings();
            List.of(PaperWalk.through(walk::number), BrowseWalk.through(walk::number),
                    PlaceWalk.through(walk::number), FileWalk.through(walk::number), AreaWalk.through(connection),
                    AfterWalk.through(connection), OwnWalk.through(connection), AboutWalk.STOPS, OpenDataWalk.STOPS,
                    ConnectWalk.STOPS, ReportWalk.STOPS, MachineWalk.STOPS).forEach(walk.stops::addAll);
            walk.staff();
            List.of(StoryWalk.through(walk::number), TagWalk.through(walk::number), AdminWalk.through(walk::number),
                    QueueWalk.through(connection), Trouble.STOPS).forEach(walk.stops::addAll);
            return List.copyOf(walk.stops);
        }
    }

    private void visitors() throws SQLException {
        var series = number("select min(g.id) from gathering g join publication p on p.gathering_id = g.id"
                + " where g.rrule is not null and g.group_id is not null");
        var single = number("select min(g.id) from gathering g join publication p on p.gathering_id = g.id"
                + " join occurrence o on o.gathering_id = g.id where g.rrule is null and g.place_id is not null"
                + " and o.starts_at > '2026-11-21'");
        var place = number("select min(place_id) from opening_hours");
        stop("/", "home", VISITOR, "/");
        stop("/", "home-signed-in", RESIDENT, "/");
        stop("/gatherings", "gatherings", VISITOR, "/gatherings");
        stop("", "gatherings-found", VISITOR, "/gatherings?q=%E8%AA%AD%E6%9B%B8&when=month&free=true");
        stop("", "gatherings-nothing", VISITOR, "/gatherings?q=%E3%81%AC%E3%81%AC%E3%81%AC");
        stop("/gatherings/{id}", "gathering-series", VISITOR, "/gatherings/" + series);
        stop("/gatherings/{id}", "gathering-single", VISITOR, "/gatherings/" + single);
        stop("/gatherings/{id}/going", "going-not-here", VISITOR, "/gatherings/" + series + "/going");
        stop("/places", "places", VISITOR, "/places");
        stop("/places/{id}", "place", VISITOR, "/places/" + place);
        stop("/groups", "groups", VISITOR, "/groups");
        stop("/groups/{id}", "group", VISITOR, "/groups/" + number("select min(group_id) from gathering"));
        stop("/groups/{id}/contact", "letter", VISITOR, "/groups/" + groupByForm() + "/contact");
        stop("", "letter-sent", VISITOR, "/groups/" + groupByForm() + "/contact?sent=1");
        stop("/areas", "areas", VISITOR, "/areas");
        stop("/areas/{id}", "area", VISITOR, "/areas/" + number("select max(area_id) from gathering"));
        whispers();
    }

    private void whispers() throws SQLException {
        var became = number("select max(w.whisper_id) from whisper_sprout w join publication p"
                + " on p.gathering_id = w.gathering_id");
        var hanakos = " from whisper w join account a on a.id = w.account_id where a.email = 'hanako@example.jp'";
        var open = number("select min(w.id)" + hanakos + " and w.accepted_at is not null");
        var waiting = number("select min(w.id)" + hanakos
                + " and w.submitted_at is not null and w.accepted_at is null");
        stop("/whispers", "whispers", VISITOR, "/whispers");
        stop("", "whispers-nothing", VISITOR, "/whispers?kind=offer&theme=online");
        stop("/whispers/{id}", "whisper", VISITOR, "/whispers/1");
        stop("", "whisper-became", VISITOR, "/whispers/" + became);
        stop("", "whisper-signed-in", RESIDENT, "/whispers/1");
        stop("", "whisper-joined", EDITOR, "/whispers/1");
        stop("/whispers/new", "whispering", RESIDENT, "/whispers/new?kind=wish");
        stop("/my/whispers/{id}", "my-whisper", RESIDENT, "/my/whispers/" + open);
        stop("", "my-whisper-pair", RESIDENT, "/my/whispers/1?with=2");
        stop("/my/whispers/{id}/edit", "whispering-again", RESIDENT, "/my/whispers/" + waiting + "/edit");
        stop("/staff/whispers", "staff-whispers", CURATOR, "/staff/whispers");
        stop("/staff/whispers/{id}", "staff-whisper", CURATOR, "/staff/whispers/1");
        stop("", "staff-submission-whisper", CURATOR, "/staff/queue/" + number("select min(id) from submission"
                + " where whisper_id is not null and decided_at is null"));
    }

    private void members() throws SQLException {
        stop("/signup", "signup", VISITOR, "/signup");
        stop("", "signup-sent", VISITOR, "/signup?sent=1");
        stop("/signup/{secret}", "confirm", VISITOR, "/signup/" + ticket("CONFIRM"));
        stop("", "confirm-spent", VISITOR, "/signup/" + UNKNOWN_SECRET);
        stop("/signin", "signin", VISITOR, "/signin");
        stop("/password", "forgotten", VISITOR, "/password");
        stop("/password/{secret}", "password", VISITOR, "/password/" + ticket("RESET"));
        stop("", "password-spent", VISITOR, "/password/" + UNKNOWN_SECRET);
        stop("/post", "post", RESIDENT, "/post");
        stop("", "post-guest", VISITOR, "/post");
        stop("/post/sent", "post-sent", VISITOR, "/post/sent");
        stop("/post/dates", "post-dates", RESIDENT, "/post/dates?day0=2026-12-05&start0=10:00&end0=12:00"
                + "&repeat=MONTHLY&weeks=2&weeks=4&pauses=HOLIDAYS&pauses=YEAR_END&until=2027-03-31");
        stop("/post/paste", "paste", RESIDENT, "/post/paste");
        stop("/post/{id}", "post-draft", RESIDENT, "/post/" + draft());
        stop("/post/{id}/beside", "beside", RESIDENT, "/post/" + draft() + "/beside");
        stop("/post/{id}/preview", "preview", RESIDENT, "/post/" + draft() + "/preview");
        stop("/my/gatherings/{id}", "my-gathering", EDITOR, "/my/gatherings/"
                + number("select min(g.id) from gathering g"
                + " join membership m on m.group_id = g.group_id join account a on a.id = m.account_id"
                + " where a.email = 'circle@example.jp'"));
        stop("/my/groups/new", "my-group-new", RESIDENT, "/my/groups/new");
        stop("/my/groups/{id}", "my-group", EDITOR, "/my/groups/" + groupByForm());
        stop("/post/pictures/groups/{id}", "group-picture", EDITOR, "/post/pictures/groups/" + groupByForm());
        stop("/invitations/{link}", "invitation-spent", RESIDENT, "/invitations/" + "A".repeat(32));
    }

    /** What somebody finds who posts without an account. */
    private void links() throws SQLException {
        stop("/p/lost", "link-lost", VISITOR, "/p/lost");
        stop("", "link-lost-sent", VISITOR, "/p/lost?sent=1");
        stop("", "link-over", VISITOR, "/p/" + "A".repeat(32));
        var writing = "/p/" + TownLink.to("POST", town, guestDraft("submitted_at is null"));
        stop("/p/{link}", "link-draft", VISITOR, writing);
        stop("/p/{link}/edit", "link-form", VISITOR, writing + "/edit");
        stop("/p/{link}/pictures", "link-pictures", VISITOR, writing + "/pictures");
        var accepted = guestDraft("accepted_at is not null");
        var held = "/p/" + TownLink.to("POST", town, accepted);
        stop("/p/{link}/held", "link-held", VISITOR, held + "/held");
        stop("/p/{link}/comers", "link-comers-of-no-date", VISITOR, held + "/comers");
        stop("", "places-free-for-a-post", VISITOR, "/places/free?day=2026-12-04&start=13:30&end=15:30&for=post");
        stop("", "paste-guest", VISITOR, "/post/paste");
        stop("/post/look", "look-nothing", VISITOR, "/post/look");
        stop("/post/beside", "beside-nothing", VISITOR, "/post/beside");
        stop("/p/{link}/beside", "link-beside-nothing", VISITOR, writing + "/beside");
    }

    /** A list with people on it, and what each of them sees. */
    private void goings() throws SQLException {
        var guests = guests();
        var page = "/gatherings/" + guests.gathering();
        stop("", "gathering-going", VISITOR, page);
        stop("", "come-full", VISITOR, guests.page(0));
        stop("", "come-signed-in", RESIDENT, guests.page(1));
        stop("", "come-sent", VISITOR, guests.page(1) + "&sent=1");
        for (var line : guests.lines(town, 0)) {
            stop("/going/{link}", "going-" + line.state().toLowerCase(Locale.ROOT), VISITOR, guests.link(town, line));
        }
        stop("", "going-nothing", VISITOR, "/going/" + "A".repeat(32));
        stop("/my/gatherings/{id}/comers", "comers", RESIDENT, "/my" + page + "/comers?date=" + guests.starts().get(0));
        stop("", "comers-empty", RESIDENT, "/my" + page + "/comers?date=" + guests.starts().get(1));
    }

    private Guests guests() throws SQLException {
        var guests = Guests.of(town, "冬の紙しばい", "hanako@example.jp", 2, LocalDateTime.parse("2026-12-13T10:00:00"),
                2);
        guests.ask(town, 0, 5);
        var states = List.of("IN", "WAITING", "WITHDRAWN", "TAKEN_OFF");
        for (var i = 0; i < states.size(); i++) {
            change("update going set state = '" + states.get(i) + "', arrival = " + (i < 2 ? i + 1 : null)
                    + ", party = 2, reason = '名前が二つありました', word = if(arrival = 1, '初めてです', null)"
                    + " where state = 'ASKED' and occurrence_id = (select min(id) from occurrence where gathering_id = "
                    + guests.gathering() + ") order by id limit 1");
        }
        change("insert into roll select id, gathering_id, null, 2, 2, 2, true, true from occurrence"
                + " where gathering_id = " + guests.gathering() + " and starts_at = '2026-12-13 10:00:00'");
        return guests;
    }

    private void staff() throws SQLException {
        var waiting = number("select min(id) from submission where decided_at is null and kind = 'NEW'");
        var gathering = number("select min(gathering_id) from publication");
        var place = number("select min(place_id) from opening_hours");
        stop("/staff", "staff-home", CURATOR, "/staff");
        stop("/staff/queue", "staff-queue", CURATOR, "/staff/queue");
        stop("/staff/queue/{id}", "staff-submission", CURATOR, "/staff/queue/" + waiting);
        stop("/staff/gatherings", "staff-gatherings", CURATOR, "/staff/gatherings");
        stop("/staff/gatherings/{id}", "staff-gathering", CURATOR, "/staff/gatherings/" + gathering);
        stop("/staff/gatherings/{id}/welfare", "staff-gathering-welfare", CURATOR,
                "/staff/gatherings/" + gathering + "/welfare");
        stop("", "staff-gatherings-nothing", CURATOR, "/staff/gatherings?q=zzz&state=hidden&sort=next");
        stop("", "staff-home-supporter", SUPPORTER, "/staff");
        stop("", "staff-gathering-supporter", SUPPORTER, "/staff/gatherings/" + gathering);
        stop("", "staff-gathering-welfare-supporter", SUPPORTER, "/staff/gatherings/" + gathering + "/welfare");
        stop("/staff/places", "staff-places", CURATOR, "/staff/places");
        stop("/staff/places/{id}", "staff-place", CURATOR, "/staff/places/" + place);
        stop("/staff/places/{id}/welfare", "staff-place-welfare", CURATOR, "/staff/places/" + place + "/welfare");
        stop("/staff/groups", "staff-groups", CURATOR, "/staff/groups");
        stop("", "staff-groups-one", CURATOR, "/staff/groups?group=" + waitingGroup());
        stop("/staff/terms", "staff-terms", ADMINISTRATOR, "/staff/terms");
        stop("/staff/imports", "staff-imports", ADMINISTRATOR, "/staff/imports");
    }

    private void stop(String pattern, String name, Stop.Who who, String path) {
        stops.add(new Stop(pattern, name, who, path, 200));
    }

    private long number(String sql) throws SQLException {
        try (var statement = town.createStatement(); var result = statement.executeQuery(sql)) {
            result.next();
            var number = result.getLong(1);
            if (result.wasNull()) {
                throw new AssertionError("the demo town has nothing for: " + sql);
            }
            return number;
        }
    }

    /** A group of the editor's that people reach by a form. */
    private long groupByForm() throws SQLException {
        return number("select min(id) from community_group where contact_hidden");
    }

    /** A group that nobody has approved yet. */
    private long waitingGroup() throws SQLException {
        change("insert ignore into community_group (name, summary, created_at, updated_at, version) values"
                + " ('川べりの読書会', '外で本を読みます', utc_timestamp(6), utc_timestamp(6), 1)");
        return number("select id from community_group where name = '川べりの読書会'");
    }

    /** A mailed secret that can still be used. */
    private String ticket(String purpose) throws SQLException {
        var secret = purpose.equals("RESET") ? SECRET : SECRET.replace('5', '6');
        change("insert ignore into account (email, name, password_hash, language, created_at, version) values"
                + " ('taro@example.jp', '太郎', '', 'ja', utc_timestamp(6), 1)");
        change("insert ignore into account_ticket (account_id, purpose, hash, issued_at, expires_at) select id, '"
                + purpose + "', '" + hash(secret) + "', utc_timestamp(6), '2030-01-01' from account"
                + " where email = 'taro@example.jp'");
        return secret;
    }

    /** Something of hanako's in that state, as if it had been written without signing in. */
    private long guestDraft(String state) throws SQLException {
        draft();
        if (state.startsWith("accepted")) {
            change("insert into draft (account_id, gathering_id, body, saved_at, submitted_at, accepted_at, version)"
                    + " select a.id, (select min(gathering_id) from publication), '{}', utc_timestamp(6),"
                    + " utc_timestamp(6), utc_timestamp(6), 1 from account a where a.email = 'hanako@example.jp' and"
                    + " not exists (select * from draft d where d.account_id = a.id and d.accepted_at is not null"
                    + WITHOUT_PICTURES + ")");
        }
        var number = number("select min(d.id) from draft d join account a on a.id = d.account_id"
                + " where a.email = 'hanako@example.jp' and d." + state + WITHOUT_PICTURES);
        change("insert ignore into guest_post (draft_id, name, language, begun_at, confirmed_at, acted_at) values ("
                + number + ", '花子', 'ja', '2026-11-20', '2026-11-20', '2026-11-20')");
        return number;
    }

    /** Something that hanako has begun to write. */
    private long draft() throws SQLException {
        var mine = " from draft d join account a on a.id = d.account_id where a.email = 'hanako@example.jp'"
                + " and d.submitted_at is null" + WITHOUT_PICTURES;
        if (number("select count(*)" + mine) == 0) {
            change("insert into draft (account_id, body, saved_at, version) select id, '{\"title\":\"みんなで焼きいも\","
                    + "\"summary\":\"落ち葉を集めて、いもを焼きます。\",\"dates\":[{\"startsAt\":\"2026-12-05T10:00:00\","
                    + "\"endsAt\":\"2026-12-05T12:00:00\",\"allDay\":false}],\"venue\":\"中央公園\",\"online\":false,"
                    + "\"themes\":[\"eat\"],\"welcome\":[\"ALONE\"]}', utc_timestamp(6), 1 from account"
                    + " where email = 'hanako@example.jp'");
        }
        return number("select min(d.id)" + mine);
    }

    private void change(String sql) throws SQLException {
        try (var statement = town.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static String hash(String secret) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
