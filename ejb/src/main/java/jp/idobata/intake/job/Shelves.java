package jp.idobata.intake.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.ZoneId;
import jp.idobata.calendar.TownClock;

/** The shelf of each kind. */
@Dependent
class Shelves {

    @Inject
    private GatheringShelf gatherings;

    @Inject
    private PlaceShelf places;

    @Inject
    private TownClock clock;

    Shelf of(Kind kind) {
        return kind == Kind.GATHERINGS ? gatherings : places;
    }

    ZoneId zone() {
        return clock.zone();
    }

    LocalDateTime now() {
        return clock.now();
    }
}
