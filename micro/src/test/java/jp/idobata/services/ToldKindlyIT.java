package jp.idobata.services;

import static jp.idobata.services.TownHall.circle;
import static jp.idobata.services.TownHall.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.Set;
import jp.idobata.complaint.ComplaintBox;
import jp.idobata.complaint.Subject;
import jp.idobata.gathering.Gatherings;
import jp.idobata.moderation.BulkDesk;
import jp.idobata.moderation.ModerationDesk;
import jp.idobata.whisper.Kind;
import jp.idobata.whisper.WhisperProposal;
import jp.idobata.whisper.Whispers;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Whoever minded something is always answered, and nobody else reads it; those whose it is are told of every turn. */
@InTheServer
public class ToldKindlyIT {

    @EJB
    private Hanako hanako;
    @EJB
    private Ichiko ichiko;
    @EJB
    private Gatherings gatherings;
    @EJB
    private Whispers whispers;
    @EJB
    private ModerationDesk desk;
    @EJB
    private BulkDesk bulk;
    @EJB
    private ComplaintBox box;
    @Inject
    private Tomorrow tomorrow;
    @Inject
    private TownHall hall;

    /** The application as it was built, with these tests in it. */
    @Deployment
    public static WebArchive application() {
        return ServicesIT.application();
    }

    /** How many letters of a kind wait that say all of this. */
    private long waiting(String kind, String... said) throws Exception {
        var sql = new StringBuilder("select count(*) from letter_waiting where kind = '" + kind + "'");
        for (var word : said) {
            sql.append(" and body like '%").append(word).append("%'");
        }
        return tomorrow.number(sql.toString());
    }

    private long minded(long gathering, String email) throws Exception {
        box.tell(Subject.GATHERING, gathering, "wrong", "お孫さんの名前が出ています", email, "ja");
        return tomorrow.number("select max(id) from submission where kind = 'COMPLAINT'");
    }

    @Test
    void whoMindedItReadsTheAnswerAndWhoseItIsReadsTheReason() throws Exception {
        var gathering = tomorrow.held("名前の出た会", 5);
        hall.send();
        var id = minded(gathering, "sato@example.org");
        ichiko.call(() -> done(() -> desk.hideWaiting(id, "個人の名前が出ています", "佐藤さま、お孫さんのことを直します", null)));
        assertEquals(1, waiting("COMPLAINT", "sato@example.org", "佐藤さま"));
        assertEquals(1, waiting("HIDDEN", "hanako@example.jp", "個人の名前が出ています", "名前の出た会"));
        assertEquals(0, waiting("HIDDEN", "佐藤"));
        assertEquals("個人の名前が出ています", ichiko.call(() -> gatherings.hidden(gathering)).orElseThrow().reason());
        assertEquals(0, tomorrow.number("select count(*) from withdrawal where reason like '%佐藤%'"));
        hall.undo();
        assertEquals(0, waiting("COMPLAINT") + waiting("HIDDEN") + waiting("SHOWN"),
                "nothing was mailed, nobody is told");

        ichiko.call(() -> desk.approve(id));
        assertEquals(1, waiting("COMPLAINT", "sato@example.org", "名前の出た会"), "the usual words");
        hall.send();
        hall.undo();
        ichiko.call(() -> bulk.hide(Set.of(id), "個人の名前が出ています"));
        assertEquals(1, waiting("COMPLAINT", "sato@example.org"));
        assertEquals(0, waiting("COMPLAINT", "個人の名前"));
        hall.undo();
        ichiko.call(() -> desk.approve(id, "ありがとうございました", null));
        hall.send();
        var silent = minded(gathering, "");
        ichiko.call(() -> desk.approve(silent, "電話で話しました", null));
        assertEquals(0, waiting("COMPLAINT"));
        assertEquals(1, tomorrow.number("select count(*) from decision where reason = '電話で話しました'"));
    }

    @Test
    void whoMindedWhatIsHiddenAlreadyIsNotToldThatItStays() throws Exception {
        var gathering = tomorrow.held("ふたりが気にした会", 5);
        hall.send();
        var first = minded(gathering, "ichi@example.org");
        var second = minded(gathering, "ni@example.org");
        ichiko.call(() -> done(() -> desk.hideWaiting(first, "確かめています", null, null)));
        ichiko.call(() -> bulk.approve(Set.of(second)));
        assertEquals(2, waiting("COMPLAINT", "\"hidden\":true"));
        hall.send();
        ichiko.call(() -> done(() -> desk.show(gathering, null)));
        var third = minded(gathering, "san@example.org");
        ichiko.call(() -> desk.approve(third));
        assertEquals(0, waiting("COMPLAINT", "\"hidden\":true"), "it is public, and stays so");
        hall.send();
    }

    @Test
    void whoseItIsHearsThatItIsHiddenAndThatItIsShownAgain() throws Exception {
        var gathering = tomorrow.held("しばらく隠れる会", 5);
        hall.send();
        ichiko.call(() -> done(() -> desk.hide(gathering, "確かめています")));
        assertEquals(1, waiting("HIDDEN", "hanako@example.jp", "しばらく隠れる会", "確かめています"));
        hall.send();
        hall.undo();
        assertTrue(gatherings.isPublic(gathering));
        assertEquals(1, waiting("SHOWN", "hanako@example.jp", "しばらく隠れる会"));
        hall.send();
        ichiko.call(() -> done(() -> desk.hide(gathering, "もう一度確かめます")));
        hall.send();
        ichiko.call(() -> done(() -> desk.show(gathering, null)));
        assertEquals(1, waiting("SHOWN", "hanako@example.jp"));
        hall.send();
        hall.undo();
        assertFalse(gatherings.isPublic(gathering));
        assertEquals(1, waiting("HIDDEN", "hanako@example.jp", "もう一度確かめます"));
        hall.send();
    }

    @Test
    void soAreTheOwnersOfAGroupAndWhoeverWhispered() throws Exception {
        var group = hall.group(circle("隠れる団体", "みんなで歌います"));
        var whisper = hanako.call(() -> whispers.submit(new WhisperProposal(Kind.WISH, "隠れる会があったらいいな", null, null,
                Set.of(), null)));
        var id = tomorrow.number("select id from submission where whisper_id = " + whisper);
        ichiko.call(() -> desk.approve(id));
        hall.send();
        ichiko.call(() -> done(() -> desk.hide(Subject.GROUP, group, "名前を確かめます")));
        ichiko.call(() -> done(() -> desk.hide(Subject.WHISPER, whisper, "ことばを確かめます")));
        assertEquals(1, waiting("HIDDEN", "hanako@example.jp", "隠れる団体", "名前を確かめます"));
        assertEquals(1, waiting("HIDDEN", "hanako@example.jp", "隠れる会があったらいいな", "ことばを確かめます"));
        hall.send();
    }
}
