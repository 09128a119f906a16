package jp.idobata.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import jp.idobata.Refusal;
import jp.idobata.calendar.TownClock;
import jp.idobata.counter.Consent;
import jp.idobata.counter.CounterDesk;
import jp.idobata.counter.Reach;
import jp.idobata.counter.Source;
import jp.idobata.counter.Taken;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What becomes of what was taken in when those for whom it was ask to be forgotten. */
@ExtendWith(ArquillianExtension.class)
public class CounterForgettingIT {

    private static final String NUMBER = "087-999-4321";

    @EJB
    private Ichiko ichiko;
    @EJB
    private CounterDesk desk;
    @Inject
    private Tomorrow tomorrow;
    @Inject
    private TownClock clock;

    /** The application as it was built, with these tests in it. */
    @Deployment
    public static WebArchive application() {
        return ServicesIT.application();
    }

    private static String refused(Callable<?> work) {
        return assertThrows(Refusal.class, work::call).messageKey();
    }

    private static boolean done(Runnable deed) {
        deed.run();
        return true;
    }

    private Taken taken() {
        return new Taken(Source.TELEPHONE, null, Consent.SPOKEN, "市子", clock.today(), new Reach("鴉さん", NUMBER, null,
                "高松市番町9-9-9", null, "昼すぎ"), true);
    }

    @Test
    void aNoteThatWasOpenWhenItWasForgottenDoesNotBringBackHowToReachThem() throws Exception {
        var id = ichiko.call(() -> desk.takeInPlace(taken(), "古い紙の家"));
        var seen = ichiko.call(() -> desk.find(id)).writtenAt();
        ichiko.call(() -> done(() -> desk.empty(id)));
        assertEquals("counter.refusal.since", refused(() -> ichiko.call(() -> done(() -> desk.change(id, taken(),
                seen)))));
        var nobody = new Taken(Source.PAPER, null, Consent.SIGNED, "市子", clock.today(), new Reach(null, null, null,
                null, null, null), false);
        ichiko.call(() -> done(() -> desk.change(id, nobody, desk.find(id).writtenAt())));
        assertTrue(ichiko.call(() -> desk.find(id)).emptiedAt() != null);
        ichiko.call(() -> done(() -> desk.change(id, taken(), desk.find(id).writtenAt())));
        assertEquals(null, ichiko.call(() -> desk.find(id)).emptiedAt());
        tomorrow.change("delete from counter_post");
    }
}
