package jp.idobata.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import jp.idobata.account.Account;
import jp.idobata.account.Accounts;
import jp.idobata.account.Role;
import jp.idobata.gathering.Drafts;
import jp.idobata.moderation.ModerationDesk;
import jp.idobata.moderation.ModerationRefusal;
import jp.idobata.moderation.PastDecision;
import jp.idobata.moderation.Waiting;
import jp.idobata.whisper.Assents;
import jp.idobata.whisper.Kind;
import jp.idobata.whisper.MyWhisper.State;
import jp.idobata.whisper.PublicWhispers;
import jp.idobata.whisper.Sprouts;
import jp.idobata.whisper.WhisperDesk;
import jp.idobata.whisper.WhisperProposal;
import jp.idobata.whisper.WhisperQuery;
import jp.idobata.whisper.WhisperRefusal;
import jp.idobata.whisper.Whispers;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Whispers as they run in the server: who may do what, one queue for staff, and a count that holds. */
@InTheServer
public class WhispersIT {

    private static final int PRESSES = 40;
    private static final int PEOPLE = 8;

    @EJB
    private Hanako hanako;
    @EJB
    private Jiro jiro;
    @EJB
    private Ichiko ichiko;
    @EJB
    private Tsunagu tsunagu;
    @EJB
    private Mamoru mamoru;
    @EJB
    private Accounts accounts;
    @EJB
    private Whispers whispers;
    @EJB
    private WhisperDesk whisperDesk;
    @EJB
    private PublicWhispers published;
    @EJB
    private Assents assents;
    @EJB
    private Sprouts sprouts;
    @EJB
    private Drafts drafts;
    @EJB
    private ModerationDesk desk;
    @Resource
    private ManagedExecutorService others;
    @Resource(lookup = "java:app/jdbc/town")
    private DataSource town;

    /** The application as it was built, with these tests in it. */
    @Deployment
    public static WebArchive application() {
        return ServicesIT.application();
    }

    @Test
    void visitorsReadAndNothingElse() {
        assertTrue(published.list(new WhisperQuery(null, null, null, 1)).total() >= 0);
        denied(() -> whispers.submit(wish("誰かいませんか")));
        denied(() -> assents.mine(1));
        denied(() -> sprouts.begin(1, null));
        denied(() -> whisperDesk.find(1));
        denied(() -> hanako.call(() -> whisperDesk.voices(1)));
        denied(() -> tsunagu.call(() -> whisperDesk.voices(1)));
    }

    @Test
    void whatIsWhisperedWaitsInTheOneQueueAndIsReadOncePublished() throws Exception {
        var id = hanako.call(() -> whispers.submit(wish("夕日を見る会があったらいいな")));
        assertTrue(published.find(id).isEmpty());
        var waiting = waiting("夕日を見る会があったらいいな");
        assertEquals("whisper", waiting.kind());
        assertEquals(State.WAITING, hanako.call(() -> whispers.mine(id)).state());

        ichiko.call(() -> desk.approve(waiting.id()));
        assertEquals("夕日を見る会があったらいいな", published.find(id).orElseThrow().text());
        assertThrows(ModerationRefusal.class, () -> ichiko.call(() -> desk.approve(waiting.id())));

        ichiko.call(done(() -> desk.hideWhisper(id, "試し")));
        assertTrue(published.find(id).isEmpty());
        assertEquals("試し", hanako.call(() -> whispers.mine(id)).reason());
        ichiko.call(done(() -> desk.showWhisper(id, null)));
        assertTrue(published.find(id).isPresent());
        assertEquals(List.of("SHOWN", "HIDDEN", "APPROVED"), ichiko.call(() -> desk.whisperHistory(id)).stream()
                .map(PastDecision::outcome).map(Enum::name).toList());
    }

    @Test
    void whatStaffHaveInHandIsNotChangedUnderTheirEyes() throws Exception {
        var id = hanako.call(() -> whispers.submit(wish("笛を吹く会があったらいいな")));
        var before = waiting("笛を吹く会があったらいいな");
        hanako.call(done(() -> whispers.rewrite(id, wish("たて笛を吹く会があったらいいな"))));
        assertThrows(ModerationRefusal.class, () -> ichiko.call(() -> desk.approve(before.id())));

        var after = waiting("たて笛を吹く会があったらいいな");
        ichiko.call(done(() -> desk.giveBack(after.id(), "どの笛ですか")));
        assertEquals("どの笛ですか", hanako.call(() -> whispers.mine(id)).reason());
        hanako.call(done(() -> whispers.rewrite(id, wish("竹の笛を吹く会があったらいいな"))));
        ichiko.call(() -> desk.approve(waiting("竹の笛を吹く会があったらいいな").id()));
        refused("whisper.refusal.decided", () -> hanako.call(done(() -> whispers.rewrite(id, wish("別のこと")))));
    }

    @Test
    void nobodyTouchesWhatIsSomeoneElses() throws Exception {
        var id = open(hanako, wish("石ころを磨く会があったらいいな"));
        refused("whisper.refusal.missing", () -> jiro.call(() -> whispers.mine(id)));
        refused("whisper.refusal.missing", () -> jiro.call(done(() -> whispers.rewrite(id, wish("ちがうこと")))));
        refused("whisper.refusal.missing", () -> jiro.call(done(() -> whispers.withdraw(id))));
        refused("whisper.refusal.missing", () -> jiro.call(done(() -> whispers.fulfil(id))));
        refused("whisper.refusal.own", () -> hanako.call(done(() -> assents.join(id, null))));
        refused("whisper.refusal.group", () -> jiro.call(() -> whispers.submit(new WhisperProposal(Kind.WISH, "会の名で",
                null, null, Set.of(), Long.MAX_VALUE))));
    }

    @Test
    void aWordIsReadByItsAuthorAndByStaffAlone() throws Exception {
        var id = open(hanako, wish("雲を数える会があったらいいな"));
        jiro.call(done(() -> assents.join(id, "夏の雲が好きです")));
        assertEquals(List.of("夏の雲が好きです"), hanako.call(() -> whispers.mine(id)).words());
        assertEquals("Jiro", ichiko.call(() -> whisperDesk.voices(id)).get(0).name());
        assertEquals(1, published.find(id).orElseThrow().joined());
        assertFalse(published.find(id).toString().contains("夏の雲"));
        jiro.call(done(() -> assents.leave(id)));
        assertEquals(0, published.find(id).orElseThrow().joined());
        assertTrue(jiro.call(() -> assents.mine(id)).isEmpty());
    }

    @Test
    void manyPressesAtOnceAreOneVoice() throws Exception {
        var id = open(hanako, wish("たき火を囲む会があったらいいな"));
        var presses = new ArrayList<Future<Boolean>>();
        for (var press = 0; press < PRESSES; press++) {
            presses.add(others.submit(() -> jiro.call(done(() -> assents.join(id, null)))));
        }
        for (var press : presses) {
            assertTrue(press.get());
        }
        assertEquals(1, published.find(id).orElseThrow().joined());
        assertEquals(1, number("select count(*) from whisper_assent where whisper_id = " + id));
    }

    @Test
    void everybodyIsCountedOnceHoweverManyPressAtOnce() throws Exception {
        var id = open(hanako, wish("紙ひこうきを飛ばす会があったらいいな"));
        var people = new ArrayList<Account>();
        for (var one = 0; one < PEOPLE; one++) {
            var email = "p" + one + "@example.com";
            people.add(mamoru.call(() -> accounts.open(email, "ひと", "kami-hikouki", Role.RESIDENT)));
        }
        var presses = new ArrayList<Future<Boolean>>();
        for (var press = 0; press < PRESSES; press++) {
            var person = people.get(press % PEOPLE);
            presses.add(others.submit(() -> ichiko.call(done(() -> assents.record(id, person, null)))));
        }
        for (var press : presses) {
            assertTrue(press.get());
        }
        assertEquals(PEOPLE, published.find(id).orElseThrow().joined());
    }

    @Test
    void aPairBecomesADraftOnceAndKnowsItsWhispers() throws Exception {
        var wish = open(hanako, wish("将棋をさす相手がほしい"));
        var offer = open(jiro, new WhisperProposal(Kind.OFFER, "将棋盤を五つ貸せます", "足つきです", null, Set.of("play"),
                null));
        var match = published.matches(published.find(wish).orElseThrow(), 5).get(0);
        assertEquals(offer, match.whisper().id());
        refused("whisper.refusal.pair", () -> jiro.call(() -> sprouts.begin(wish, wish)));

        var draft = jiro.call(() -> sprouts.begin(wish, offer));
        assertEquals(draft, jiro.call(() -> sprouts.begin(wish, offer)), "the one begun is taken up again");
        var proposal = jiro.call(() -> drafts.find(draft)).getProposal();
        assertEquals("将棋をさす相手がほしい", proposal.title());
        assertTrue(proposal.description().contains("足つきです"));
        assertEquals(Set.of("play"), proposal.themes());
        assertEquals(2, number("select count(*) from whisper_sprout where draft_id = " + draft));
    }

    @Test
    void whatIsTakenBackIsGoneForEverybody() throws Exception {
        var id = open(hanako, wish("影ふみの会があったらいいな"));
        hanako.call(done(() -> whispers.withdraw(id)));
        assertTrue(published.find(id).isEmpty());
        refused("whisper.refusal.missing", () -> jiro.call(done(() -> assents.join(id, null))));
        refused("whisper.refusal.taken", () -> ichiko.call(done(() -> desk.showWhisper(id, null))));
        assertEquals(State.WITHDRAWN, hanako.call(() -> whispers.mine(id)).state());
    }

    private long open(Hanako person, WhisperProposal proposal) throws Exception {
        return open(person.call(() -> whispers.submit(proposal)), proposal);
    }

    private long open(Jiro person, WhisperProposal proposal) throws Exception {
        return open(person.call(() -> whispers.submit(proposal)), proposal);
    }

    private long open(long id, WhisperProposal proposal) throws Exception {
        ichiko.call(() -> desk.approve(waiting(proposal.text()).id()));
        return id;
    }

    private Waiting waiting(String title) throws Exception {
        return ichiko.call(() -> desk.waiting(0, 100)).stream().filter(waiting -> waiting.title().equals(title))
                .findFirst().orElseThrow();
    }

    private static WhisperProposal wish(String text) {
        return new WhisperProposal(Kind.WISH, text, null, null, Set.of(), null);
    }

    private static Callable<Boolean> done(Runnable work) {
        return () -> {
            work.run();
            return true;
        };
    }

    private static void denied(Callable<?> work) {
        assertThrows(EJBAccessException.class, work::call);
    }

    private static void refused(String key, Callable<?> work) {
        assertEquals(key, assertThrows(WhisperRefusal.class, work::call).messageKey());
    }

    private long number(String sql) throws SQLException {
        try (var connection = town.getConnection(); var result = connection.createStatement().executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }
}
