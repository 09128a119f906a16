package jp.idobata.intake.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import jp.idobata.DemoOpened;
import jp.idobata.account.Role;
import jp.idobata.calendar.TownClock;
import jp.idobata.intake.ImportRun;
import jp.idobata.intake.ImportRuns;
import jp.idobata.intake.Intake;

/**
 * Opens the demo town, if it is not there yet: its areas, places and gatherings
 * from the town's own open data, and an account for each role. Acts as an administrator. What it is doing can be read
 * from the system property {@value #PROGRESS}.
 */
@Stateless
@PermitAll
@RunAs(Role.ADMINISTRATOR_NAME)
public class DemoOpening {

    /** System property that says how far the opening has come. */
    public static final String PROGRESS = "idobata.progress";

    private static final String MUNICIPALITY = "市";
    private static final String PLACES = "places";
    private static final String GATHERINGS = "gatherings";
    private static final int BATCH = 50;

    @Inject
    private Intake intake;

    @Inject
    private ImportRuns runs;

    @Inject
    private DemoLife life;

    @Inject
    private TownClock clock;

    @Inject
    private Event<DemoOpened> opened;

    /** Opens the town, or what of it an interrupted opening has left out. */
    @TransactionAttribute(TransactionAttributeType.NEVER)
    public void open() {
        var done = runs.all().stream().map(ImportRun::title).toList();
        if (!done.contains(PLACES)) {
            places();
        }
        if (!done.contains(GATHERINGS)) {
            gatherings();
        }
        life.begin();
        opened.fire(new DemoOpened(clock.today()));
        System.clearProperty(PROGRESS);
    }

    private void places() {
        var read = DemoTown.places();
        intake.areas(DemoTown.TAKAMATSU, MUNICIPALITY, DemoTown.areas(read.places()));
        var dropIn = List.copyOf(DemoTown.dropInCategories());
        inBatches(PLACES, read.places(), batch -> intake.places(batch, dropIn, read.report()));
        runs.file(PLACES, read.report(), read.places().size());
    }

    private void gatherings() {
        var read = DemoTown.gatherings(clock.today());
        var all = new ArrayList<>(read.gatherings());
        all.addAll(read.undated());
        var moved = DemoShift.moved(all, DemoShift.weeks(read.gatherings(), clock.today()));
        inBatches(GATHERINGS, moved, batch -> intake.gatherings(batch, DemoTown.TAKAMATSU.name(), read.report()));
        runs.file(GATHERINGS, read.report(), moved.size());
    }

    private <T> void inBatches(String what, List<T> all, Consumer<List<T>> write) {
        for (var done = 0; done < all.size(); done += BATCH) {
            System.setProperty(PROGRESS, what + " " + done + "/" + all.size());
            write.accept(all.subList(done, Math.min(all.size(), done + BATCH)));
        }
    }
}
