package jp.idobata.eyes;

import java.net.HttpCookie;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import jp.idobata.micro.TownProcess;
import jp.idobata.visit.Visit;

/** Signs each kind of person in once, and lends their cookies to the browser. */
final class Doors {

    private final TownProcess town;
    private final Map<Stop.Who, Visit> visits = new EnumMap<>(Stop.Who.class);

    Doors(TownProcess town) {
        this.town = town;
    }

    /** Somebody who is signed in, or nobody. */
    synchronized Visit visit(Stop.Who who) {
        return visits.computeIfAbsent(who, key -> {
            var visit = new Visit(town.base());
            return key.email() == null ? visit : visit.as(key.email());
        });
    }

    /** What their browser would send along. */
    Map<String, String> cookies(Stop.Who who, String language) {
        var cookies = new HashMap<>(visit(who).cookies().stream().filter(cookie -> !cookie.hasExpired())
                .collect(Collectors.toMap(HttpCookie::getName, HttpCookie::getValue, (first, second) -> second)));
        cookies.put("lang", language);
        return cookies;
    }
}
