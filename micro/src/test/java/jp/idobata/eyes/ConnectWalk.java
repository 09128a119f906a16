package jp.idobata.eyes;

import static jp.idobata.eyes.Stop.Who.CURATOR;
import static jp.idobata.eyes.Stop.Who.SUPPORTER;

import java.util.List;

/** The part of the walk that is about finding something with one person; what is found comes by POST alone. */
final class ConnectWalk {

    static final List<Stop> STOPS = List.of(
            new Stop("/staff/connect", "staff-connect", SUPPORTER, "/staff/connect", 200),
            new Stop("/staff/connect/sheet", "staff-sheet-nothing", CURATOR, "/staff/connect/sheet", 200));

    private ConnectWalk() {
    }
}
