package jp.idobata.services;

import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import jp.idobata.Refusal;
import jp.idobata.group.GroupDesk;
import jp.idobata.group.GroupDetails;
import jp.idobata.moderation.FoundingDesk;
import jp.idobata.moderation.ModerationDesk;
import jp.idobata.moderation.PlaceDesk;
import jp.idobata.moderation.letter.LetterRound;
import jp.idobata.moderation.rule.DeskRules;
import jp.idobata.moderation.rule.Unlisted;
import jp.idobata.place.PlaceDrafts;
import jp.idobata.place.PlaceProposal;

/** What Ichiko and Mamoru do at the town hall before there is something to look at: let through, rule, undo, send. */
@ApplicationScoped
public class TownHall {

    private static final int SAMPLE = 10;

    @EJB
    private Hanako hanako;
    @EJB
    private Ichiko ichiko;
    @EJB
    private Mamoru mamoru;
    @EJB
    private PlaceDrafts places;
    @EJB
    private PlaceDesk placeDesk;
    @EJB
    private GroupDesk members;
    @EJB
    private FoundingDesk founding;
    @EJB
    private ModerationDesk desk;
    @EJB
    private DeskRules rules;
    @EJB
    private Unlisted unlisted;
    @EJB
    private LetterRound letters;
    @Inject
    private Tomorrow tomorrow;

    static boolean done(Runnable deed) {
        deed.run();
        return true;
    }

    static String refused(Callable<?> work) {
        return assertThrows(Refusal.class, work::call).messageKey();
    }

    static PlaceProposal house(String name, String access) {
        return house(name, "高松市番町9-8-7", 34.3401, 134.0434, access);
    }

    static PlaceProposal house(String name, String address, Double latitude, Double longitude) {
        return house(name, address, latitude, longitude, null);
    }

    private static PlaceProposal house(String name, String address, Double latitude, Double longitude, String access) {
        return new PlaceProposal(name, null, null, "だれでもどうぞ", null, address, latitude, longitude, access, true, null,
                null, List.of(), false, List.of(), Set.of(), Set.of(), null, null);
    }

    static GroupDetails circle(String name, String summary) {
        return new GroupDetails(name, summary, null, null, null, null, null, false);
    }

    /** A place that Hanako has told of; everybody sees it. */
    long place(PlaceProposal said) throws Exception {
        return ichiko.call(() -> placeDesk.approve(hanako.call(() -> places.submit(null, said))));
    }

    /** A group that Hanako has founded; everybody sees it. */
    long group(GroupDetails said) throws Exception {
        var id = hanako.call(() -> members.found(said));
        var read = version(id);
        ichiko.call(() -> founding.approve(id, read));
        return id;
    }

    /** Which version of its page a group has. */
    int version(long group) throws Exception {
        return (int) tomorrow.number("select version from community_group where id = " + group);
    }

    void unlist(String phone, String why) throws Exception {
        ichiko.call(() -> done(() -> unlisted.enter("PHONE", phone, why, null)));
    }

    void rule(boolean fourEyes, int percent) throws Exception {
        mamoru.call(() -> done(() -> rules.change(new DeskRules.Set(fourEyes, percent))));
    }

    /** The desk works as at first: nobody is trusted or blocked, nothing is kept off the list. */
    void forget() throws Exception {
        for (var table : List.of("unlisted", "trust", "block")) {
            tomorrow.change("update " + table + " set ended_at = utc_timestamp(6) where ended_at is null");
        }
        rule(false, SAMPLE);
    }

    /** The last decision of whoever asks. */
    long last() {
        return desk.lastOfMine().orElseThrow().id();
    }

    /** Ichiko undoes her last decision. */
    void undo() throws Exception {
        ichiko.call(() -> desk.undo(last()));
    }

    Long given(long submission) {
        desk.giveBack(submission, "見直してください");
        return 0L;
    }

    /** All letters that wait go out. Returns how many. */
    int send() throws Exception {
        tomorrow.change("update letter_waiting set due_at = '2020-01-01'");
        return letters.send();
    }
}
