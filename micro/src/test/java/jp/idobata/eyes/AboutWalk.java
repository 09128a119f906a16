package jp.idobata.eyes;

import static jp.idobata.eyes.Stop.Who.VISITOR;

import java.util.List;

/** The pages that tell of the site itself. */
final class AboutWalk {

    static final List<Stop> STOPS = List.of(
            new Stop("/about", "about", VISITOR, "/about", 200),
            new Stop("/demo", "demo", VISITOR, "/demo", 200),
            new Stop("/app", "app", VISITOR, "/app", 200),
            new Stop("/offline", "offline", VISITOR, "/offline", 200));

    private AboutWalk() {
    }
}
