package jp.idobata.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import jp.idobata.Refusal;
import jp.idobata.complaint.Subject;
import jp.idobata.gathering.Drafts;
import jp.idobata.gathering.Proposal;
import jp.idobata.group.GroupDesk;
import jp.idobata.group.GroupDetails;
import jp.idobata.group.Groups;
import jp.idobata.moderation.FoundingDesk;
import jp.idobata.moderation.HistoryDesk;
import jp.idobata.moderation.ModerationDesk;
import jp.idobata.moderation.PlaceDesk;
import jp.idobata.place.PlaceDrafts;
import jp.idobata.place.PlaceProposal;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** What is decided about the pages of groups is decided once, read in their history, and undone. */
@InTheServer
public class GroupDecisionsIT {

    @EJB
    private Hanako hanako;
    @EJB
    private Ichiko ichiko;
    @EJB
    private Mamoru mamoru;
    @EJB
    private Groups groups;
    @EJB
    private GroupDesk members;
    @EJB
    private FoundingDesk founding;
    @EJB
    private ModerationDesk desk;
    @EJB
    private HistoryDesk history;
    @EJB
    private Drafts drafts;
    @EJB
    private PlaceDesk placeDesk;
    @EJB
    private PlaceDrafts places;
    @Inject
    private Tomorrow tomorrow;

    /** The application as it was built, with these tests in it. */
    @Deployment
    public static WebArchive application() {
        return ServicesIT.application();
    }

    private long founded(String name) throws Exception {
        return hanako.call(() -> members.found(new GroupDetails(name, "みんなで歌います", null, null, null, null, null,
                false)));
    }

    private int version(long group) throws Exception {
        return (int) tomorrow.number("select version from community_group where id = " + group);
    }

    private static boolean done(Runnable deed) {
        deed.run();
        return true;
    }

    private static String refused(Callable<?> work) {
        return assertThrows(Refusal.class, work::call).messageKey();
    }

    private long last() throws Exception {
        return tomorrow.number("select max(id) from decision where outcome <> 'UNDONE'");
    }

    private String told(long group) throws Exception {
        return ichiko.call(() -> String.join(" ", history.decisions(Subject.GROUP, group).stream()
                .map(past -> past.outcome().name()).toList()));
    }

    private long letters(long group) throws Exception {
        return tomorrow.number("select count(*) from letter_waiting where kind = 'GROUP' and json_value(body,"
                + " '$.groupId') = " + group);
    }

    @Test
    void anApprovalIsADecisionThatIsUndone() throws Exception {
        var id = founded("朝の合唱");
        var read = version(id);
        assertThrows(EJBAccessException.class, () -> hanako.call(() -> done(() -> founding.approve(id, read))));
        assertEquals("moderation.refusal.before", refused(() -> ichiko.call(() -> done(() -> founding.approve(id,
                read + 1)))));
        ichiko.call(() -> done(() -> founding.approve(id, read)));
        assertTrue(groups.isPublic(id));
        assertEquals(1, letters(id));
        assertEquals("moderation.refusal.decided", refused(() -> mamoru.call(() -> done(() -> founding.giveBack(id,
                read, "場所を教えてください")))));
        mamoru.call(() -> desk.undo(last()));
        assertFalse(groups.isPublic(id));
        assertEquals(0, letters(id));
        assertEquals("UNDONE APPROVED", told(id));
        assertTrue(ichiko.call(() -> groups.isWaiting(id)));
        assertEquals("moderation.refusal.waiting", refused(() -> ichiko.call(() -> done(() -> desk.show(Subject.GROUP,
                id, null)))), "it is approved where groups are, or not at all");
        assertFalse(groups.isPublic(id));
    }

    private void written(long id, String summary) throws Exception {
        hanako.call(() -> done(() -> members.describe(id, new GroupDetails("書き直す合唱", summary, null, null, null, null,
                null, false))));
    }

    @Test
    void aPageThatWasRewrittenWhileSomebodyReadItIsNotKeptByThat() throws Exception {
        var id = founded("書き直す合唱");
        var first = version(id);
        ichiko.call(() -> done(() -> founding.approve(id, first)));
        written(id, "毎週歌います");
        var look = tomorrow.number("select max(id) from submission where kind = 'PAGE' and group_id = " + id);
        var read = version(id);
        written(id, "毎週売ります");
        assertEquals("moderation.refusal.before", refused(() -> ichiko.call(() -> desk.approve(look, read, null, null,
                null))));
        var anew = version(id);
        ichiko.call(() -> desk.approve(look, anew, null, null, null));
        written(id, "毎週泳ぎます");
        assertEquals(1, tomorrow.number("select count(*) from submission where kind = 'PAGE' and decided_at is null"
                + " and group_id = " + id), "what is written afterwards is looked at by itself");
        tomorrow.change("update submission set decided_at = utc_timestamp(6) where group_id = " + id);
    }

    @Test
    void whatWaitsAgainIsNotShownPastTheQueue() throws Exception {
        var id = tomorrow.held("もう一度待つ会", 5);
        ichiko.call(() -> desk.undo(last()));
        assertEquals("moderation.refusal.waiting", refused(() -> ichiko.call(() -> done(() -> desk.show(id, null)))));
        ichiko.call(() -> desk.approve(tomorrow.number("select max(id) from submission where title = 'もう一度待つ会'")));
        ichiko.call(() -> done(() -> desk.hide(id, "確かめています")));
        ichiko.call(() -> done(() -> desk.show(id, null)));
        assertTrue(ichiko.call(() -> !history.isWaiting(Subject.GATHERING, id)));
    }

    private static PlaceProposal hall(Long group) {
        return new PlaceProposal("合唱の家", null, null, "だれでもどうぞ", null, "高松市番町5-5-5", 34.3401, 134.0434, null, true,
                null, null, List.of(), false, List.of(), Set.of(), Set.of(), null, group);
    }

    @Test
    void whoLeftTheGroupOutKeepsThePlaceNoLongerOnceThatIsUndone() throws Exception {
        var id = founded("家のある合唱");
        var place = ichiko.call(() -> placeDesk.approve(hanako.call(() -> places.submit(null, hall(id)))));
        var keeper = "select coalesce(account_id, 0) from place where id = " + place;
        assertEquals(0, tomorrow.number(keeper));
        ichiko.call(() -> placeDesk.approve(hanako.call(() -> places.submit(place, hall(null)))));
        assertEquals(tomorrow.number("select id from account where email = 'hanako@example.jp'"),
                tomorrow.number(keeper));
        ichiko.call(() -> desk.undo(last()));
        assertEquals(0, tomorrow.number(keeper), "the group looks after it again, and nobody besides");
        assertEquals(id, tomorrow.number("select group_id from place where id = " + place));
        ichiko.call(() -> placeDesk.approve(tomorrow.number("select max(place_draft_id) from submission where title ="
                + " '合唱の家'")));
        var other = tomorrow.number("select id from account where email = 'ichiko@example.jp'");
        tomorrow.change("update place set account_id = " + other + " where id = " + place);
        ichiko.call(() -> desk.undo(last()));
        assertEquals(other, tomorrow.number(keeper), "whoever looks after it since by another way, goes on");
        tomorrow.change("update submission set decided_at = utc_timestamp(6) where title = '合唱の家'");
    }

    @Test
    void aReturnIsUndoneUnlessTheGroupHasGoneOn() throws Exception {
        var id = founded("昼の合唱");
        var read = version(id);
        ichiko.call(() -> done(() -> founding.giveBack(id, read, "場所を教えてください")));
        assertEquals("場所を教えてください", hanako.call(() -> members.mine(id)).returned());
        ichiko.call(() -> desk.undo(last()));
        assertEquals(null, hanako.call(() -> members.mine(id)).returned());
        assertTrue(ichiko.call(() -> groups.isWaiting(id)));
        ichiko.call(() -> done(() -> founding.giveBack(id, read, "時間を教えてください")));
        hanako.call(() -> done(() -> members.describe(id, new GroupDetails("昼の合唱団", "毎週です", null, null, null,
                null, null, false))));
        assertEquals("group.refusal.takenup", refused(() -> ichiko.call(() -> desk.undo(last()))));
    }

    /** A gathering of a group that is let through. */
    private long gathered(long group, String title) throws Exception {
        var plain = Tomorrow.proposal(title, 5, tomorrow.ten());
        var draft = hanako.call(() -> drafts.begin(new Proposal(title, null, null, plain.dates(), null, null, null,
                plain.venue(), null, null, null, null, false, null, group, null, Set.of("learn"), Set.of(), true, null,
                5, null, null, null, null, null, null, null, null, plain.terms(), null, null)));
        hanako.call(() -> done(() -> drafts.submit(draft)));
        var waiting = ichiko.call(() -> desk.waiting(0, 100)).stream().filter(one -> one.title().equals(title))
                .findFirst().orElseThrow().id();
        return ichiko.call(() -> desk.approve(waiting));
    }

    @Test
    void aGroupThatStaffHidIsNotPublicByItsNextGathering() throws Exception {
        var id = founded("夜の合唱");
        var read = version(id);
        ichiko.call(() -> done(() -> founding.approve(id, read)));
        ichiko.call(() -> done(() -> desk.hide(Subject.GROUP, id, "ことばを直してください")));
        assertEquals(List.of(), ichiko.call(() -> groups.unseen(List.of(id))), "an import does not open it either");
        gathered(id, "夜に歌う会");
        assertFalse(groups.isPublic(id));
        assertEquals("HIDDEN APPROVED", told(id));
        ichiko.call(() -> done(() -> desk.show(Subject.GROUP, id, null)));
        assertTrue(groups.isPublic(id));
    }

    @Test
    void aGroupThatIsPublicByItsFirstGatheringIsSoInItsHistoryAndGoesWithIt() throws Exception {
        var id = founded("夕方の合唱");
        gathered(id, "夕方に歌う会");
        var first = last();
        assertTrue(groups.isPublic(id));
        assertEquals("APPROVED", told(id));
        gathered(id, "夕方にまた歌う会");
        var second = last();
        ichiko.call(() -> desk.undo(first));
        assertTrue(groups.isPublic(id), "another gathering of it is public");
        ichiko.call(() -> desk.undo(second));
        assertFalse(groups.isPublic(id), "none of it is public, and nothing else made its page so");
        tomorrow.change("update submission set decided_at = utc_timestamp(6) where title like '夕方に%'");

        var other = founded("雨の日の合唱");
        gathered(other, "雨に歌う会");
        ichiko.call(() -> desk.undo(last()));
        assertFalse(groups.isPublic(other));
        assertEquals(0, letters(other));
        assertEquals(List.of(id), ichiko.call(() -> groups.unseen(List.of(id))));
        tomorrow.change("update submission set decided_at = utc_timestamp(6) where title = '雨に歌う会'");
    }
}
