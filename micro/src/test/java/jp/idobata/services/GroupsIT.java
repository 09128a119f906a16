package jp.idobata.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.sql.SQLException;
import java.util.List;
import java.time.LocalDateTime;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import jp.idobata.gathering.Drafts;
import jp.idobata.gathering.ForgottenCalls;
import jp.idobata.gathering.GatheringRefusal;
import jp.idobata.gathering.SystemPost;
import jp.idobata.gathering.SystemPosts;
import jp.idobata.group.GroupDesk;
import jp.idobata.group.GroupDetails;
import jp.idobata.group.GroupKeys;
import jp.idobata.group.GroupLetters;
import jp.idobata.group.GroupRefusal;
import jp.idobata.group.Groups;
import jp.idobata.group.Invitations;
import jp.idobata.group.Part;
import jp.idobata.link.Purpose;
import jp.idobata.link.SignedLinks;
import jp.idobata.publishing.PublicGroups;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Groups and who belongs to them, as it runs in the server. */
@InTheServer
public class GroupsIT {

    @EJB
    private Hanako hanako;
    @EJB
    private Ichiko ichiko;
    @EJB
    private Jiro jiro;
    @EJB
    private Groups groups;
    @EJB
    private GroupDesk desk;
    @EJB
    private Invitations invitations;
    @EJB
    private GroupKeys keys;
    @EJB
    private GroupLetters letters;
    @EJB
    private Drafts drafts;
    @EJB
    private SystemPosts posts;
    @EJB
    private ForgottenCalls forgotten;
    @EJB
    private PublicGroups open;
    @EJB
    private SignedLinks links;
    @Resource(lookup = "java:app/jdbc/town")
    private DataSource town;

    /** The application as it was built, with these tests in it. */
    @Deployment
    public static WebArchive application() {
        return ServicesIT.application();
    }

    private static GroupDetails named(String name) {
        return new GroupDetails(name, "みんなで読みます", null, null, "087-000-0000", "circle@example.jp", null, true);
    }

    private long founded(String name) throws Exception {
        return hanako.call(() -> desk.found(named(name)));
    }

    /** Jiro joins by the link of his mail. */
    private long joined(long group, Part part) throws Exception {
        hanako.call(() -> done(() -> invitations.invite(group, "jiro@example.jp", part)));
        return number("select max(id) from group_invitation where group_id = " + group);
    }

    private String link(long invitation) {
        return links.sign(Purpose.INVITATION, invitation);
    }

    private static boolean done(Runnable deed) {
        deed.run();
        return true;
    }

    private long number(String sql) throws SQLException {
        try (var connection = town.getConnection(); var result = connection.createStatement().executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }

    private void change(String sql) throws SQLException {
        try (var connection = town.getConnection(); var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static void denied(Callable<?> work) {
        assertThrows(EJBAccessException.class, work::call);
    }

    private static String refused(Callable<?> work) {
        return assertThrows(GroupRefusal.class, work::call).messageKey();
    }

    @Test
    void visitorsFoundNothingAndResidentsApproveNothing() throws Exception {
        denied(() -> desk.found(named("だれかの会")));
        denied(() -> done(() -> groups.approve(1)));
        denied(() -> hanako.call(() -> done(() -> groups.approve(1))));
        denied(() -> hanako.call(() -> groups.waiting()));
        denied(() -> keys.make(1, "予約"));
    }

    @Test
    void aGroupIsPublicOnceItIsApproved() throws Exception {
        var id = founded("川べりの読書会");
        assertTrue(open.find(id).isEmpty());
        assertFalse(hanako.call(() -> desk.mine(id)).open());
        assertTrue(ichiko.call(() -> groups.waiting()).stream().anyMatch(group -> group.getId() == id));
        ichiko.call(() -> done(() -> groups.approve(id)));
        assertEquals("川べりの読書会", open.find(id).orElseThrow().name());
        assertTrue(hanako.call(() -> desk.mine(id)).open());
    }

    @Test
    void whatWasReturnedWaitsAgainOnceItIsChanged() throws Exception {
        var id = founded("名前のない会");
        ichiko.call(() -> done(() -> groups.giveBack(id, "名前を教えてください")));
        assertEquals("名前を教えてください", hanako.call(() -> desk.mine(id)).returned());
        assertFalse(ichiko.call(() -> groups.waiting()).stream().anyMatch(group -> group.getId() == id));
        hanako.call(() -> done(() -> desk.describe(id, named("土曜の会"))));
        assertTrue(ichiko.call(() -> groups.waiting()).stream().anyMatch(group -> group.getId() == id));
    }

    @Test
    void twoGroupsDoNotShareAName() throws Exception {
        founded("ひとつだけの会");
        assertEquals("group.refusal.name", refused(() -> founded("ひとつだけの会")));
    }

    @Test
    void strangersDoNotEvenSeeThatThereIsAGroup() throws Exception {
        var id = founded("ないしょの会");
        assertEquals("group.refusal.missing", refused(() -> jiro.call(() -> desk.mine(id))));
        assertEquals("group.refusal.missing", refused(() -> jiro.call(() -> done(() -> desk.describe(id,
                named("のっとりの会"))))));
        assertEquals("group.refusal.missing", refused(() -> jiro.call(() -> keys.make(id, "かぎ"))));
        assertEquals("group.refusal.missing", refused(() -> jiro.call(() -> done(() -> desk.leave(id)))));
    }

    @Test
    void anInvitationIsGoodOnce() throws Exception {
        var id = founded("招く会");
        var link = link(joined(id, Part.EDITOR));
        assertEquals("招く会", invitations.look(link).orElseThrow().groupName());
        denied(() -> invitations.accept(link));
        assertEquals(id, jiro.call(() -> invitations.accept(link)));
        assertEquals(Part.EDITOR, jiro.call(() -> desk.mine(id)).part());
        assertTrue(invitations.look(link).isEmpty());
        assertEquals("group.refusal.invitation", refused(() -> jiro.call(() -> invitations.accept(link))));
    }

    @Test
    void anInvitationTakenBackOpensNothing() throws Exception {
        var id = founded("取り消す会");
        var invitation = joined(id, Part.EDITOR);
        hanako.call(() -> done(() -> invitations.withdraw(id, invitation)));
        assertEquals("group.refusal.invitation", refused(() -> jiro.call(() -> invitations.accept(link(invitation)))));
        assertEquals("group.refusal.invitation", refused(() -> jiro.call(() -> invitations.accept("A".repeat(32)))));
    }

    @Test
    void editorsDoNotDecideWhoBelongs() throws Exception {
        var id = founded("編集の会");
        var link = link(joined(id, Part.EDITOR));
        jiro.call(() -> invitations.accept(link));
        var me = jiro.call(() -> desk.mine(id)).members().stream().filter(one -> one.me()).findFirst().orElseThrow();
        assertTrue(jiro.call(() -> desk.mine(id)).keys().isEmpty());
        for (Callable<?> deed : List.<Callable<?>>of(
                () -> done(() -> desk.changePart(id, me.accountId(), Part.OWNER)),
                () -> done(() -> desk.remove(id, me.accountId())),
                () -> done(() -> invitations.invite(id, "x@example.jp", Part.OWNER)),
                () -> keys.make(id, "かぎ"))) {
            assertEquals("group.refusal.yours", refused(() -> jiro.call(() -> deed.call())));
        }
        assertTrue(jiro.call(() -> done(() -> desk.describe(id, named("編集した会")))));
    }

    @Test
    void aGroupKeepsAnOwner() throws Exception {
        var id = founded("代表の会");
        assertEquals("group.refusal.owner", refused(() -> hanako.call(() -> done(() -> desk.leave(id)))));
        var link = link(joined(id, Part.EDITOR));
        jiro.call(() -> invitations.accept(link));
        var jirosNumber = number("select id from account where email = 'jiro@example.jp'");
        hanako.call(() -> done(() -> desk.transfer(id, jirosNumber)));
        assertEquals(Part.EDITOR, hanako.call(() -> desk.mine(id)).part());
        assertEquals(Part.OWNER, jiro.call(() -> desk.mine(id)).part());
        hanako.call(() -> done(() -> desk.leave(id)));
        assertEquals("group.refusal.missing", refused(() -> hanako.call(() -> desk.mine(id))));
        assertEquals("group.refusal.owner", refused(() -> jiro.call(() -> done(() -> desk.leave(id)))));
    }

    @Test
    void aKeyActsUntilItIsRevokedOrItsMakerLeaves() throws Exception {
        var id = founded("鍵の会");
        var key = hanako.call(() -> keys.make(id, "予約システム"));
        assertEquals(id, keys.holder(key).orElseThrow().groupId());
        assertTrue(keys.holder(key + "x").isEmpty());
        assertTrue(keys.holder(null).isEmpty());
        assertEquals(0, number("select count(*) from group_key where hash like '%" + key.substring(8, 20) + "%'"));
        var number = hanako.call(() -> desk.mine(id)).keys().get(0).id();
        hanako.call(() -> done(() -> keys.revoke(id, number)));
        assertTrue(keys.holder(key).isEmpty());
    }

    @Test
    void whatASystemCallsItsPostIsRememberedForADay() throws Exception {
        var group = founded("機械の会");
        var key = hanako.call(() -> keys.make(group, "予約システム"));
        var proposal = ServicesIT.proposal("機械の朝", LocalDateTime.now().plusDays(1), null);
        var one = posts.post(key, "call", "body", proposal).orElseThrow();
        assertEquals(one, posts.post(key, "call", "body", proposal).orElseThrow());
        assertThrows(GatheringRefusal.class, () -> posts.post(key, "call", "other", proposal));
        assertEquals(group, hanako.call(() -> drafts.find(one.id())).getProposal().groupId());
        change("update key_call set called_at = called_at - interval 25 hour");
        var two = posts.post(key, "call", "other", proposal).orElseThrow();
        assertTrue(two.id() != one.id());
        assertEquals(0, forgotten.forget());
        change("update key_call set called_at = called_at - interval 25 hour");
        assertEquals(1, forgotten.forget());
        assertEquals(SystemPost.State.WAITING, posts.find(key, one.id()).orElseThrow().state());
        hanako.call(() -> done(() -> drafts.takeBack(one.id())));
        hanako.call(() -> done(() -> drafts.discard(one.id())));
        assertEquals(SystemPost.State.DISCARDED, posts.find(key, one.id()).orElseThrow().state());
        var others = hanako.call(() -> keys.make(founded("ほかの機械の会"), "予約システム"));
        assertThrows(GatheringRefusal.class, () -> posts.find(others, one.id()));
    }

    @Test
    void aGroupThatHidesHowItIsReachedCanBeWrittenTo() throws Exception {
        var id = founded("お便りの会");
        assertTrue(letters.reachable(id).isEmpty(), "not public yet");
        ichiko.call(() -> done(() -> groups.approve(id)));
        assertEquals("お便りの会", letters.reachable(id).orElseThrow());
        var shown = open.find(id).orElseThrow();
        assertTrue(shown.byForm() && shown.phone() == null && shown.email() == null, shown.toString());
        letters.write(id, "通りすがり", "guest@example.jp", "はじめまして");
        assertEquals("group.refusal.email", refused(() -> done(() -> letters.write(id, "a", "nobody", "text"))));
        assertEquals("group.refusal.text", refused(() -> done(() -> letters.write(id, "a", "a@example.jp", " "))));
        assertEquals("group.refusal.text",
                refused(() -> done(() -> letters.write(id, "a", "a@example.jp", "あ".repeat(2001)))));
    }
}
