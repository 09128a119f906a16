package jp.idobata.eyes;

import static jp.idobata.eyes.Stop.Who.VISITOR;

import java.util.List;

/** The part of the walk that is about open data. */
final class OpenDataWalk {

    static final List<Stop> STOPS = List.of(
            new Stop("/opendata/", "opendata", VISITOR, "/opendata/", 200),
            new Stop("/opendata/check", "opendata-check", VISITOR, "/opendata/check", 200));

    private OpenDataWalk() {
    }
}
