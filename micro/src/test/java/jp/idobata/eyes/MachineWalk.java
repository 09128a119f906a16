package jp.idobata.eyes;

import static jp.idobata.eyes.Stop.Who.VISITOR;

import java.util.List;

/** What others show within their pages, and the page that helps them to. */
final class MachineWalk {

    static final List<Stop> STOPS = List.of(
            new Stop("/embed", "embed", VISITOR, "/embed?limit=20", 200),
            new Stop("", "embed-dark", VISITOR, "/embed?limit=3&look=dark&theme=learn", 200),
            new Stop("", "embed-nothing", VISITOR, "/embed?q=%E3%81%AC%E3%81%AC%E3%81%AC&look=light", 200),
            new Stop("/embed/make", "embed-make", VISITOR, "/embed/make?theme=learn&group=1&limit=3", 200));

    private MachineWalk() {
    }
}
