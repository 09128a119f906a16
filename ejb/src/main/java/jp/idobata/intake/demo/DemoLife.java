package jp.idobata.intake.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Who lives in the demo town, and what they wish for. */
@Dependent
class DemoLife {

    @Inject
    private DemoCensus census;

    @Inject
    private DemoPeople people;

    @Inject
    private DemoWhispers whispers;

    /** Begins it, or what of it an interrupted opening has left out. */
    void begin() {
        census.count();
        people.moveIn();
        whispers.arise();
    }
}
