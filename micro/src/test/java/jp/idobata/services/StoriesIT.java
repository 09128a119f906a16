package jp.idobata.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import jp.idobata.Refusal;
import jp.idobata.complaint.ComplaintBox;
import jp.idobata.complaint.Subject;
import jp.idobata.group.GroupDesk;
import jp.idobata.group.GroupDetails;
import jp.idobata.guide.Guide;
import jp.idobata.guide.Guides;
import jp.idobata.media.Picture;
import jp.idobata.media.Pictures;
import jp.idobata.moderation.FoundingDesk;
import jp.idobata.moderation.HistoryDesk;
import jp.idobata.moderation.ModerationDesk;
import jp.idobata.moderation.rule.Trusts;
import jp.idobata.prose.LinedPicture;
import jp.idobata.publishing.story.PublicStories;
import jp.idobata.story.MyStory.State;
import jp.idobata.story.Stories;
import jp.idobata.story.StoryProposal;
import jp.idobata.story.StoryRefusal;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** まちの人 in the server: who writes, what waits, what everybody reads, and how all of it is undone. */
@InTheServer
public class StoriesIT {

    @EJB
    private Hanako hanako;
    @EJB
    private Jiro jiro;
    @EJB
    private Ichiko ichiko;
    @EJB
    private Mamoru mamoru;
    @EJB
    private Stories stories;
    @EJB
    private PublicStories publicStories;
    @EJB
    private GroupDesk members;
    @EJB
    private FoundingDesk founding;
    @EJB
    private ModerationDesk desk;
    @EJB
    private HistoryDesk history;
    @EJB
    private Trusts trusts;
    @EJB
    private ComplaintBox complaints;
    @EJB
    private Guides guides;
    @EJB
    private Pictures pictures;
    @Inject
    private Tomorrow tomorrow;

    /** The application as it was built, with these tests in it. */
    @Deployment
    public static WebArchive application() {
        return ServicesIT.application();
    }

    private long group(String name) throws Exception {
        var id = hanako.call(() -> members.found(new GroupDetails(name, "話します", null, null, null, null, null, false)));
        var read = (int) tomorrow.number("select version from community_group where id = " + id);
        ichiko.call(() -> done(() -> founding.approve(id, read)));
        return id;
    }

    private static StoryProposal told(String title, LinedPicture... pictures) {
        return new StoryProposal(title, "世話役の田中さん", "雨の日も待っています。", "Q. きっかけは？\n> さそわれて。", null, List.of(),
                List.of(pictures));
    }

    private static boolean done(Runnable deed) {
        deed.run();
        return true;
    }

    private static String refused(Callable<?> work) {
        return assertThrows(Refusal.class, work::call).messageKey();
    }

    private long handedIn(long group, String title) throws Exception {
        var id = hanako.call(() -> stories.begin(group, told(title)));
        hanako.call(() -> done(() -> stories.handIn(id, told(title), true)));
        return id;
    }

    private long waiting(long story) throws Exception {
        return tomorrow.number("select max(s.id) from submission s join story_wording w on w.id = s.story_wording_id"
                + " where w.story_id = " + story);
    }

    private long last() throws Exception {
        return tomorrow.number("select max(id) from decision where outcome <> 'UNDONE'");
    }

    private State state(long id) throws Exception {
        return hanako.call(() -> stories.find(id)).state();
    }

    private String title(long id) {
        return publicStories.find(id).map(story -> story.title()).orElse(null);
    }

    @Test
    void whoeverDoesNotBelongToTheGroupNeitherWritesNorSeesIt() throws Exception {
        var group = group("話す会");
        var id = hanako.call(() -> stories.begin(group, told("下書きの人")));
        assertThrows(EJBAccessException.class, () -> stories.begin(group, told("だれかの人")));
        assertEquals("story.refusal.missing", refused(() -> jiro.call(() -> stories.begin(group, told("次郎の人")))));
        assertEquals("story.refusal.missing", refused(() -> jiro.call(() -> stories.find(id))));
        assertEquals("story.refusal.missing", refused(() -> jiro.call(() -> done(() -> stories.save(id, told("x"))))));
        assertEquals("story.refusal.missing", refused(() -> jiro.call(() -> stories.begin(null, told("市の人")))));
        assertEquals("story.refusal.missing", refused(() -> hanako.call(() -> stories.begin(null, told("市の人")))));
        assertTrue(publicStories.find(id).isEmpty());
        assertEquals(List.of(id), hanako.call(() -> stories.ofGroup(group).stream().map(one -> one.id()).toList()));
    }

    @Test
    void whatIsTypedIsKeptAndHandedInWithConsentAlone() throws Exception {
        var group = group("聞く会");
        var half = new StoryProposal("あ".repeat(100), null, null, "書きかけ", null, null, null);
        var id = hanako.call(() -> stories.begin(group, half));
        assertEquals("あ".repeat(100), hanako.call(() -> stories.find(id)).said().title());
        var refusal = assertThrows(StoryRefusal.class, () -> hanako.call(() -> done(() -> stories.handIn(id, half,
                false))));
        assertEquals(List.of("title", "about", "lead", "consent"), refusal.problems().stream()
                .map(problem -> problem.field()).toList());
        hanako.call(() -> done(() -> stories.handIn(id, told("聞いた人"), true)));
        assertEquals(State.WAITING, state(id));
        assertEquals("hanako@example.jp", hanako.call(() -> stories.find(id)).consent().by());
        assertEquals("story.refusal.waiting", refused(() -> hanako.call(() -> done(() -> stories.save(id,
                told("書き足す"))))));
        hanako.call(() -> done(() -> stories.takeBack(id)));
        assertEquals(State.WRITING, state(id));
        assertEquals(1, tomorrow.number("select count(*) from decision where outcome = 'TAKEN_BACK' and submission_id"
                + " = " + waiting(id)));
    }

    @Test
    void itIsReadOnceItIsLetThroughAndNoLongerOnceThatIsUndone() throws Exception {
        var id = handedIn(group("読む会"), "読まれる人");
        var submission = waiting(id);
        assertThrows(EJBAccessException.class, () -> hanako.call(() -> desk.approve(submission)));
        assertEquals(id, ichiko.call(() -> desk.approve(submission)));
        assertEquals("読まれる人", title(id));
        assertEquals(1, tomorrow.number("select count(*) from letter_waiting where kind = 'STORY' and json_value(body,"
                + " '$.page') = '/stories/" + id + "'"));
        assertEquals("moderation.refusal.decided", refused(() -> mamoru.call(() -> desk.approve(submission))));
        mamoru.call(() -> desk.undo(last()));
        assertEquals(null, title(id));
        assertEquals(State.WAITING, state(id));
        ichiko.call(() -> done(() -> desk.giveBack(submission, "写真の人に聞きましたか")));
        assertEquals("写真の人に聞きましたか", hanako.call(() -> stories.find(id)).reason());
        mamoru.call(() -> desk.undo(last()));
        assertEquals(State.WAITING, state(id));
        assertEquals("UNDONE RETURNED UNDONE APPROVED", ichiko.call(() -> history.decisions(Subject.STORY, id).stream()
                .map(past -> past.outcome().name()).collect(Collectors.joining(" "))));
        tomorrow.change("update submission set decided_at = utc_timestamp(6) where id = " + submission);
    }

    @Test
    void aChangeWaitsWhileTheOldWordingIsRead() throws Exception {
        var id = handedIn(group("直す会"), "前の題");
        ichiko.call(() -> desk.approve(waiting(id)));
        hanako.call(() -> done(() -> stories.handIn(id, told("後の題"), true)));
        assertEquals("前の題", title(id));
        var submission = waiting(id);
        assertEquals(List.of("title"), ichiko.call(() -> desk.examine(submission).orElseThrow().rewritten().stream()
                .map(difference -> difference.field()).toList()));
        ichiko.call(() -> desk.approve(submission));
        assertEquals("後の題", title(id));
        assertEquals(1, ichiko.call(() -> history.changes(history.decisions(Subject.STORY, id))).size());
        mamoru.call(() -> desk.undo(last()));
        assertEquals("前の題", title(id));
        ichiko.call(() -> desk.approve(submission));
        assertEquals("story.refusal.decided", refused(() -> hanako.call(() -> done(() -> stories.handIn(id,
                told("後の題"), true)))), "nothing is new");
        hanako.call(() -> done(() -> stories.save(id, told("その次の題"))));
        assertEquals("story.refusal.changed", refused(() -> mamoru.call(() -> desk.undo(last()))));
        assertEquals("後の題", title(id));
    }

    @Test
    void itIsHiddenAndShownAgainAndTakenDownByThoseWhoTellIt() throws Exception {
        var id = handedIn(group("隠す会"), "隠れる人");
        ichiko.call(() -> desk.approve(waiting(id)));
        complaints.tell(Subject.STORY, id, "privacy", "これは私です", "", "ja");
        var minded = tomorrow.number("select max(id) from submission where kind = 'COMPLAINT'");
        ichiko.call(() -> done(() -> desk.hideWaiting(minded, "ご本人からお話がありました", null)));
        assertEquals(null, title(id));
        assertEquals(State.HIDDEN, state(id));
        assertEquals("ご本人からお話がありました", hanako.call(() -> stories.find(id)).reason());
        ichiko.call(() -> done(() -> desk.show(Subject.STORY, id, null)));
        assertEquals("隠れる人", title(id));
        hanako.call(() -> done(() -> stories.withdraw(id)));
        assertEquals(State.WITHDRAWN, state(id));
        assertEquals("story.refusal.taken", refused(() -> ichiko.call(() -> done(() -> desk.show(Subject.STORY, id,
                null)))));
        hanako.call(() -> done(() -> stories.handIn(id, told("隠れる人"), true)));
        assertEquals(State.WAITING, state(id), "what was taken down is handed in as it stood");
        tomorrow.change("update submission set decided_at = utc_timestamp(6) where id = " + waiting(id));
    }

    @Test
    void aTrustedGroupsStoryGoesStraightThrough() throws Exception {
        var group = group("信じる会");
        ichiko.call(() -> done(() -> trusts.trust("信じる会", "長くつづいています")));
        try {
            var id = handedIn(group, "すぐに読まれる人");
            assertEquals("すぐに読まれる人", title(id));
            assertEquals(1, tomorrow.number("select count(*) from decision where outcome = 'PASSED' and story_id = "
                    + id));
        } finally {
            var trust = tomorrow.number("select max(id) from trust");
            ichiko.call(() -> done(() -> trusts.end(trust)));
        }
    }

    @Test
    void itsPicturesAreSeenByEverybodyOnceItIs() throws Exception {
        var hash = "5107".repeat(16);
        tomorrow.change("insert ignore into picture values ('" + hash + "', 800, 600, utc_timestamp(6), null)");
        tomorrow.change("insert ignore into picture_print (hash, width, body) values ('" + hash + "', 800, 'x')");
        var group = group("写す会");
        var said = told("写る人", new LinedPicture(new Picture(hash, "公園の田中さん", 0.5, 0.5), "朝６時"));
        var id = hanako.call(() -> stories.begin(group, said));
        hanako.call(() -> done(() -> stories.handIn(id, said, true)));
        assertTrue(pictures.find(hash, 800).isEmpty());
        assertTrue(hanako.call(() -> pictures.find(hash, 800)).isPresent(), "those who tell it see it");
        assertTrue(jiro.call(() -> pictures.find(hash, 800)).isEmpty());
        ichiko.call(() -> desk.approve(waiting(id)));
        assertTrue(pictures.find(hash, 800).orElseThrow().open());
        assertEquals("朝６時", publicStories.find(id).orElseThrow().pictures().get(0).line());
        ichiko.call(() -> done(() -> desk.hide(Subject.STORY, id, "確かめています")));
        assertTrue(pictures.find(hash, 800).isEmpty());
    }

    @Test
    void theDeskTellsStoriesOfItsOwn() throws Exception {
        var group = group("市が書く会");
        var said = told("市が書く人").of(group);
        var id = ichiko.call(() -> stories.begin(null, said));
        assertEquals("story.refusal.missing", refused(() -> hanako.call(() -> stories.find(id))));
        mamoru.call(() -> done(() -> stories.handIn(id, said, true)));
        assertFalse(publicStories.find(id).isPresent(), "it is checked like all others");
        ichiko.call(() -> desk.approve(waiting(id)));
        assertEquals(List.of(id), publicStories.ofGroup(group, 3).stream().map(card -> card.id()).toList());
        assertEquals(0, tomorrow.number("select count(*) from letter_waiting where kind = 'STORY' and json_value(body,"
                + " '$.page') = '/stories/" + id + "'"), "nobody writes to the desk about it");
    }

    @Test
    void aGuideThatStaffBeginIsSeenOnceItIsShown() throws Exception {
        assertThrows(EJBAccessException.class, () -> hanako.call(() -> begun("tools", "道具を借りるには")));
        assertEquals("guide.refusal.slug", refused(() -> ichiko.call(() -> begun("Tools!", "道具を借りるには"))));
        ichiko.call(() -> begun("tools", "道具を借りるには"));
        assertEquals("guide.refusal.slug.taken", refused(() -> ichiko.call(() -> begun("tools", "道具"))));
        assertTrue(guides.find("tools").isEmpty(), "nobody sees it yet");
        ichiko.call(() -> turned("tools", false));
        assertEquals("道具を借りるには", guides.find("tools").orElseThrow().title());
        assertEquals("guide.refusal.changed", refused(() -> ichiko.call(() -> turned("tools", false))));
        var before = guides.all().stream().map(Guide::slug).toList().indexOf("tools");
        ichiko.call(() -> done(() -> guides.forward("tools")));
        assertEquals(before - 1, guides.all().stream().map(Guide::slug).toList().indexOf("tools"));
        ichiko.call(() -> turned("tools", true));
        assertTrue(guides.find("tools").isEmpty());
        assertEquals("HIDDEN MOVED SHOWN BEGUN", ichiko.call(() -> guides.steps("tools").stream()
                .map(step -> step.deed().name()).collect(Collectors.joining(" "))));
    }

    private boolean begun(String slug, String title) {
        guides.begin(slug, title, "窓口で聞きます。", List.of());
        return true;
    }

    private boolean turned(String slug, boolean hidden) {
        guides.turn(slug, hidden);
        return true;
    }
}
