package jp.idobata.eyes;

import static jp.idobata.eyes.Stop.Who.RESIDENT;
import static jp.idobata.eyes.Stop.Who.SUPPORTER;
import static jp.idobata.eyes.Stop.Who.VISITOR;

import java.util.List;

/** The part of the walk that leads nowhere. */
final class Trouble {

    static final List<Stop> STOPS = List.of(
            new Stop("", "error-404", VISITOR, "/no-such-page", 404),
            new Stop("", "error-404-gathering", VISITOR, "/gatherings/999999999", 404),
            new Stop("", "error-403", RESIDENT, "/staff", 403),
            new Stop("", "error-403-supporter", SUPPORTER, "/staff/queue", 403));

    private Trouble() {
    }
}
