package jp.idobata.intake.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Collectors;
import jp.idobata.calendar.TownClock;
import jp.idobata.gathering.Gatherings;
import jp.idobata.gathering.Theme;

/** The shelf of each kind. */
@Dependent
class Shelves {

    @Inject
    private GatheringShelf gatherings;

    @Inject
    private PlaceShelf places;

    @Inject
    private TownClock clock;

    @Inject
    private Gatherings themed;

    Shelf of(Kind kind) {
        return kind == Kind.GATHERINGS ? gatherings : places;
    }

    /** Codes of the town's themes by their names. */
    Map<String, String> themes() {
        return themed.themes().stream().collect(Collectors.toMap(Theme::getName, Theme::getCode, (one, other) -> one));
    }

    ZoneId zone() {
        return clock.zone();
    }

    LocalDateTime now() {
        return clock.now();
    }
}
