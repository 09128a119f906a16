package jp.idobata.services;

import static jp.idobata.services.TownHall.done;
import static jp.idobata.services.TownHall.house;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import jp.idobata.moderation.Difference;
import jp.idobata.moderation.ModerationDesk;
import jp.idobata.place.PlaceHidings;
import jp.idobata.place.PlaceProposal;
import jp.idobata.search.likeness.LikelyPlace;
import jp.idobata.search.likeness.LikelyPlaces;
import jp.idobata.whisper.Kind;
import jp.idobata.whisper.LikelyWhispers;
import jp.idobata.whisper.PublicWhisper;
import jp.idobata.whisper.WhisperProposal;
import jp.idobata.whisper.Whispers;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** What whoever opens a place or a whisper in the queue is told: what may be the same, and what was changed. */
@InTheServer
public class QueueHintsIT {

    private static final int MANY = 3000;

    @EJB
    private Hanako hanako;
    @EJB
    private Jiro jiro;
    @EJB
    private Ichiko ichiko;
    @EJB
    private ModerationDesk desk;
    @EJB
    private PlaceHidings hidings;
    @EJB
    private LikelyPlaces likelyPlaces;
    @EJB
    private Whispers whispers;
    @EJB
    private LikelyWhispers likelyWhispers;
    @Inject
    private Tomorrow tomorrow;
    @Inject
    private TownHall hall;
    @Inject
    private Effort effort;

    /** The application as it was built, with these tests in it. */
    @Deployment
    public static WebArchive application() {
        return ServicesIT.application();
    }

    private List<LikelyPlace> likely(PlaceProposal said, Long changed) throws Exception {
        return ichiko.call(() -> likelyPlaces.of(said, changed, null));
    }

    @Test
    void aPlaceThatIsKnownIsToldOfByItsNameItsSurroundingsOrItsAddress() throws Exception {
        var named = hall.place(house("みどりの縁側", "高松市一宮町7-7", 34.2801, 134.0301));
        var near = hall.place(house("ひばり茶の間", "高松市香川町浅野9-1", 34.2405, 134.0405));
        var same = hall.place(house("岡の集会所", "高松市香川町浅野12番地3", 34.2601, 134.0601));
        hall.place(house("浅野の交番", "高松市香川町浅野9-2", 34.2405, 134.0405));
        var told = house("茶の間 ひばり", "香川県高松市香川町浅野12-3", 34.2408, 134.0405);
        assertEquals(List.of(near + " NEAR 33", same + " ADDRESS 2802"), likely(told, null).stream()
                .map(one -> one.id() + " " + one.why() + " " + one.metres()).toList());
        assertEquals(List.of(same), likely(told, near).stream().map(LikelyPlace::id).toList(), "itself is no other");
        ichiko.call(() -> done(() -> hidings.hide(named, "確かめています")));
        var called = likely(house("ﾐﾄﾞﾘの えんがわ", null, null, null), null);
        assertEquals(List.of(), called, "縁側 is written otherwise");
        assertEquals(List.of(named + " NAME null true"), likely(house("ミドリの　縁側", null, null, null), null).stream()
                .map(one -> one.id() + " " + one.why() + " " + one.metres() + " " + one.hidden()).toList());
        ichiko.call(() -> done(() -> hidings.show(named)));
        assertThrows(EJBAccessException.class, () -> hanako.call(() -> likelyPlaces.of(told, null, null)));
    }

    @Test
    void ofManyPlacesFiveAreShownAndTheirNamesAreReadOnce() throws Exception {
        tomorrow.change("insert into place (name, address, latitude, longitude, drop_in, created_at, updated_at,"
                + " version) select concat('数えの家', if(seq > 9, seq, '')), '高松市国分寺町1-1', 34.3, 133.95, true,"
                + " utc_timestamp(6), utc_timestamp(6), 1 from seq_1_to_" + MANY);
        try {
            var told = house("数えの家", "高松市国分寺町1-1", 34.3, 133.95);
            assertEquals(List.of("NAME", "NAME", "NAME", "NAME", "NAME"), likely(told, null).stream()
                    .map(one -> one.why().name()).toList());
            assertTrue(effort.statements(() -> likely(told, null)) <= 2);
            var read = effort.rows(() -> likely(told, null));
            assertTrue(read < 2 * MANY + 1000, read + " rows");
        } finally {
            tomorrow.change("delete from place where name like '数えの家%'");
        }
    }

    private static WhisperProposal whisper(Kind kind, String text, String more) {
        return new WhisperProposal(kind, text, more, null, Set.of(), null);
    }

    private long submission(long whisper) throws Exception {
        return tomorrow.number("select max(id) from submission where whisper_id = " + whisper);
    }

    private void giveBack(long whisper) throws Exception {
        var id = submission(whisper);
        ichiko.call(() -> done(() -> desk.giveBack(id, "どこでかを書いてください")));
    }

    private List<Long> alike(long whisper) throws Exception {
        var said = ichiko.call(() -> desk.examine(submission(whisper))).orElseThrow().whisper();
        return ichiko.call(() -> likelyWhispers.of(said)).stream().map(PublicWhisper::id).toList();
    }

    @Test
    void aWhisperThatSaysTheSameAsAnotherIsToldOfWhileThatIsOpen() throws Exception {
        var open = hanako.call(() -> whispers.submit(whisper(Kind.WISH, "あみものを教えてくれる人がほしい", null)));
        var mine = jiro.call(() -> whispers.submit(whisper(Kind.WISH, "編み物を教えてくれる人がほしいです。", null)));
        jiro.call(() -> whispers.submit(whisper(Kind.OFFER, "編み物を教えてくれる人がほしいです。", null)));
        hanako.call(() -> whispers.submit(whisper(Kind.WISH, "将棋を教えてくれる人がほしいです。", null)));
        assertEquals(List.of(open), alike(mine), "it waits too; what is offered, and something else, is none");
        ichiko.call(() -> desk.approve(submission(open)));
        assertEquals(List.of(open), alike(mine), "everybody reads it");
        assertEquals(List.of(mine), alike(open));
        var said = ichiko.call(() -> desk.examine(submission(mine))).orElseThrow().whisper();
        assertEquals(1, effort.statements(() -> ichiko.call(() -> likelyWhispers.of(said))));
        hanako.call(() -> done(() -> whispers.fulfil(open)));
        assertEquals(List.of(), alike(mine), "it has come true");
        giveBack(mine);
        var third = hanako.call(() -> whispers.submit(whisper(Kind.WISH, "編み物を教えてくれる人がほしい", null)));
        assertEquals(List.of(), alike(third), "what went back is its author's alone");
        assertThrows(EJBAccessException.class, () -> hanako.call(() -> likelyWhispers.of(null)));
        tomorrow.change("update submission set decided_at = utc_timestamp(6) where whisper_id >= " + open);
        tomorrow.change("update whisper set discarded_at = utc_timestamp(6), submitted_at = null where accepted_at is"
                + " null and id >= " + open);
    }

    private List<Difference> rewritten(long whisper) throws Exception {
        return ichiko.call(() -> desk.examine(submission(whisper))).orElseThrow().rewritten();
    }

    @Test
    void aWhisperThatComesBackShowsWhatItsAuthorHasChanged() throws Exception {
        var id = hanako.call(() -> whispers.submit(whisper(Kind.WISH, "夜に読む会がほしい", "静かな場所で")));
        assertEquals(List.of(), rewritten(id), "nobody has decided on it before");
        giveBack(id);
        hanako.call(() -> done(() -> whispers.rewrite(id, whisper(Kind.WISH, "夜に図書館で読む会がほしい", "静かな場所で"))));
        var asked = List.of(new Difference("text", "夜に読む会がほしい", "夜に図書館で読む会がほしい"));
        assertEquals(asked, rewritten(id));
        ichiko.call(() -> desk.approve(submission(id)));
        assertEquals(List.of(), rewritten(id), "it is decided");
        hall.undo();
        assertEquals(List.of(), rewritten(id), "it says what it said when it was let through");
        hanako.call(() -> done(() -> whispers.rewrite(id, whisper(Kind.WISH, "夜に図書館で読む会がほしい", null))));
        assertEquals(List.of(new Difference("more", "静かな場所で", null)), rewritten(id));
        hanako.call(() -> done(() -> whispers.withdraw(id)));
    }
}
