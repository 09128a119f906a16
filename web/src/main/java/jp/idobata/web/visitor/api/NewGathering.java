package jp.idobata.web.visitor.api;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.idobata.gathering.Proposal;
import jp.idobata.gathering.SignUpWay;
import jp.idobata.gathering.Slot;
import jp.idobata.gathering.Terms;
import jp.idobata.gathering.Welcome;

/** Reads what a group's system says of a new gathering, and notes every member that cannot be read. */
final class NewGathering {

    /** All members there are, in the order of the description. */
    static final List<String> MEMBERS = List.of("title", "summary", "description", "dates", "rrule", "placeId",
            "venue", "address", "lat", "lon", "areaId", "online", "onlineUrl", "organiser", "themes", "welcome", "free",
            "fee", "capacity", "audience", "ageFrom", "ageTo", "signUpWays", "signUp", "signUpUrl", "urlForComers",
            "weather", "phone", "email", "website");
    /** Members of one date. */
    static final List<String> DATE = List.of("startsAt", "endsAt", "allDay");

    private final Members given;
    private final ZoneId zone;

    private NewGathering(Members given, ZoneId zone) {
        this.given = given;
        this.zone = zone;
    }

    /**
     * Reads.
     *
     * @throws Unfit 400 with every member that cannot be read
     */
    static Proposal read(Map<String, Object> members, ZoneId zone, Words words) {
        var given = new Members(members, "", words, new ArrayList<>());
        var proposal = new NewGathering(given, zone).proposal();
        given.only(MEMBERS);
        given.check();
        return proposal;
    }

    /** The member that says a part of a proposal. */
    static String member(String field) {
        return switch (field) {
            case "latitude" -> "lat";
            case "longitude" -> "lon";
            case "ways" -> "signUpWays";
            default -> field;
        };
    }

    private Proposal proposal() {
        return new Proposal(given.line("title"), given.line("summary"), given.text("description"), dates(),
                given.line("rrule"), null, given.id("placeId"), given.line("venue"), given.line("address"),
                given.degrees("lat"), given.degrees("lon"), given.id("areaId"),
                Boolean.TRUE.equals(given.flag("online")), given.line("onlineUrl"), null, given.line("organiser"),
                Set.copyOf(given.texts("themes")), coded("welcome", Welcome::of), given.flag("free"),
                given.line("fee"), given.count("capacity"), null, given.line("audience"), given.text("signUp"),
                given.line("phone"), given.line("email"), given.line("website"), null, null, terms(), null, null);
    }

    private Terms terms() {
        return new Terms(coded("signUpWays", SignUpWay::of), given.line("signUpUrl"), given.count("ageFrom"),
                given.count("ageTo"), Boolean.TRUE.equals(given.flag("urlForComers")), given.line("weather"));
    }

    private <T> Set<T> coded(String member, Function<String, Optional<T>> of) {
        var codes = given.texts(member);
        var found = codes.stream().map(of).flatMap(Optional::stream).collect(Collectors.toSet());
        if (found.size() < Set.copyOf(codes).size()) {
            given.fault(member, member);
        }
        return found;
    }

    private List<Slot> dates() {
        return given.objects("dates").stream().map(this::slot).filter(Optional::isPresent).map(Optional::get).toList();
    }

    private Optional<Slot> slot(Members date) {
        date.only(DATE);
        return Boolean.TRUE.equals(date.flag("allDay")) ? wholeDay(date) : hours(date);
    }

    private static Optional<Slot> wholeDay(Members date) {
        var first = date.read("startsAt", "date", Moments::day);
        var last = date.read("endsAt", "date", Moments::day);
        if (first == null) {
            date.need("startsAt", "date");
        }
        return Optional.ofNullable(first).map(day -> new Slot(day.atStartOfDay(),
                last == null ? null : after(last), true));
    }

    private static LocalDateTime after(LocalDate day) {
        return day.plusDays(1).atStartOfDay();
    }

    private Optional<Slot> hours(Members date) {
        var from = date.read("startsAt", "moment", text -> Moments.time(text, zone));
        var to = date.read("endsAt", "moment", text -> Moments.time(text, zone));
        if (from == null) {
            date.need("startsAt", "moment");
        }
        return Optional.ofNullable(from).map(start -> new Slot(start, to, false));
    }
}
