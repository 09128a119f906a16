package jp.idobata.intake.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.idobata.intake.gathering.IntakeGathering;
import jp.idobata.intake.place.IntakePlace;

/** What the demo's lists say, for tests of other packages. */
public final class DemoTexts {

    private DemoTexts() {
    }

    /** The gatherings of all lists. */
    public static List<IntakeGathering> gatherings() {
        return DemoTown.gatherings(LocalDate.of(2026, 11, 21)).gatherings();
    }

    /** The places of all lists. */
    public static List<IntakePlace> places() {
        return DemoTown.places().places();
    }

    /** Categories of places that one can drop in to. */
    public static Set<String> dropIn() {
        return DemoTown.dropInCategories();
    }
}
