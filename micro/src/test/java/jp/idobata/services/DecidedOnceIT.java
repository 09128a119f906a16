package jp.idobata.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import jp.idobata.Refusal;
import jp.idobata.complaint.Subject;
import jp.idobata.moderation.ModerationDesk;
import jp.idobata.moderation.PlaceDesk;
import jp.idobata.place.PlaceDrafts;
import jp.idobata.place.PlaceProposal;
import jp.idobata.welfare.WelfareProfile;
import jp.idobata.welfare.WelfareProfiles;
import jp.idobata.whisper.Kind;
import jp.idobata.whisper.WhisperProposal;
import jp.idobata.whisper.Whispers;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Two who decide the same at once decide it once; and what others stand on is told from what is broken. */
@InTheServer
public class DecidedOnceIT {

    @EJB
    private Hanako hanako;
    @EJB
    private Ichiko ichiko;
    @EJB
    private Mamoru mamoru;
    @EJB
    private ModerationDesk desk;
    @EJB
    private PlaceDesk placeDesk;
    @EJB
    private PlaceDrafts places;
    @EJB
    private Whispers whispers;
    @EJB
    private WelfareProfiles profiles;
    @Inject
    private Tomorrow tomorrow;

    /** The application as it was built, with these tests in it. */
    @Deployment
    public static WebArchive application() {
        return ServicesIT.application();
    }

    private static boolean done(Runnable deed) {
        deed.run();
        return true;
    }

    private static String refused(Callable<?> work) {
        return assertThrows(Refusal.class, work::call).messageKey();
    }

    /** What comes of two deeds at the same moment: {@code done}, or why not. */
    private static List<String> atOnce(Callable<?> one, Callable<?> other) throws Exception {
        var hands = Executors.newFixedThreadPool(2);
        try {
            return hands.invokeAll(List.of(told(one), told(other))).stream().map(each -> {
                try {
                    return each.get();
                } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
                    return e.toString();
                }
            }).sorted().toList();
        } finally {
            hands.shutdown();
        }
    }

    private static Callable<String> told(Callable<?> deed) {
        return () -> {
            try {
                deed.call();
                return "done";
            } catch (Refusal refusal) {
                return refusal.messageKey();
            }
        };
    }

    @Test
    void twoWhoHideOrUndoAtOnceDoItOnce() throws Exception {
        var words = "朝に走る仲間があったらいいな";
        var whisper = hanako.call(() -> whispers.submit(new WhisperProposal(Kind.WISH, words, null, null, Set.of(),
                null)));
        ichiko.call(() -> desk.approve(desk.waiting(0, 100).stream().filter(one -> one.title().equals(words))
                .findFirst().orElseThrow().id()));
        for (var round = 0; round < 5; round++) {
            assertEquals(List.of("done", "moderation.refusal.hidden"), atOnce(
                    () -> ichiko.call(() -> done(() -> desk.hide(Subject.WHISPER, whisper, "一人め"))),
                    () -> mamoru.call(() -> done(() -> desk.hide(Subject.WHISPER, whisper, "二人め")))));
            var hidden = tomorrow.number("select max(id) from decision where whisper_id = " + whisper);
            assertEquals(List.of("done", "moderation.refusal.undone"), atOnce(
                    () -> ichiko.call(() -> desk.undo(hidden)), () -> mamoru.call(() -> desk.undo(hidden))));
        }
    }

    @Test
    void aPlaceThatStaffHaveTaggedIsNotTakenBack() throws Exception {
        var place = ichiko.call(() -> placeDesk.approve(hanako.call(() -> places.submit(null, new PlaceProposal(
                "札のついた家", null, null, null, null, "高松市番町1-2-3", null, null, null, true, null, null, List.of(), false,
                List.of(), Set.of(), Set.of(), null, null)))));
        ichiko.call(() -> done(() -> profiles.write(jp.idobata.welfare.Subject.place(place), new WelfareProfile(
                Set.of(), Set.of(), "静かな家", null, null, null, profiles.of(jp.idobata.welfare.Subject.place(place))
                .version()))));
        var approval = tomorrow.number("select max(id) from decision where place_id = " + place);
        assertEquals("place.refusal.standing", refused(() -> ichiko.call(() -> desk.undo(approval))));
        assertEquals(1, tomorrow.number("select count(*) from place where id = " + place));
    }
}
