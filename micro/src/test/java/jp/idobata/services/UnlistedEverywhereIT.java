package jp.idobata.services;

import static jp.idobata.services.TownHall.circle;
import static jp.idobata.services.TownHall.done;
import static jp.idobata.services.TownHall.house;
import static jp.idobata.services.TownHall.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.idobata.complaint.Subject;
import jp.idobata.gathering.Drafts;
import jp.idobata.gathering.Gatherings;
import jp.idobata.gathering.Proposal;
import jp.idobata.group.GroupDesk;
import jp.idobata.group.Groups;
import jp.idobata.intake.job.Import;
import jp.idobata.intake.job.Import.Outcome;
import jp.idobata.intake.job.ImportDesk;
import jp.idobata.intake.job.ImportReports;
import jp.idobata.intake.job.Kind;
import jp.idobata.intake.report.Reason;
import jp.idobata.moderation.FoundingDesk;
import jp.idobata.moderation.ModerationDesk;
import jp.idobata.moderation.rule.Blocks;
import jp.idobata.moderation.rule.DeskRules;
import jp.idobata.moderation.rule.Trusts;
import jp.idobata.moderation.rule.Unlisted;
import jp.idobata.place.KeptPlaces;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What must not be listed comes in by no way without a person having looked; nor does a group by itself. */
@InTheServer
public class UnlistedEverywhereIT {

    private static final String BAD = "0873-55-1234";

    @EJB
    private Hanako hanako;
    @EJB
    private Ichiko ichiko;
    @EJB
    private Mamoru mamoru;
    @EJB
    private Drafts drafts;
    @EJB
    private Gatherings gatherings;
    @EJB
    private GroupDesk members;
    @EJB
    private Groups groups;
    @EJB
    private FoundingDesk founding;
    @EJB
    private KeptPlaces kept;
    @EJB
    private ImportDesk imports;
    @EJB
    private ImportReports reports;
    @EJB
    private ModerationDesk desk;
    @EJB
    private Unlisted unlisted;
    @EJB
    private Trusts trusts;
    @EJB
    private Blocks blocks;
    @EJB
    private DeskRules rules;
    @Inject
    private Tomorrow tomorrow;
    @Inject
    private TownHall hall;
    @Inject
    private Yesterday yesterday;
    @Inject
    private Background background;

    /** The application as it was built, with these tests in it. */
    @Deployment
    public static WebArchive application() {
        return ServicesIT.application();
    }

    @BeforeEach
    void listed() throws Exception {
        hall.unlist(BAD, "詐欺の知らせがありました");
    }

    @AfterEach
    void cleared() throws Exception {
        hall.forget();
    }

    private String waits(Import run) throws Exception {
        return ichiko.call(() -> reports.rows(run.id(), Outcome.ASIDE, 0, 9)).stream().map(row -> row.said()
                + row.told().stream().filter(one -> one.reason() == Reason.UNLISTED_MET).map(one -> " UNLISTED_MET "
                + one.raw()).collect(Collectors.joining())).toList().toString();
    }

    @Test
    void gatheringsOfAFileWaitOutOfSightAndRewriteNothing() throws Exception {
        var good = "よい凧の会,2031/01/05,10:00,,丘の広場,坂の会,飛ばします。\r\n";
        var bad = "あやしい凧の会,2031/01/06,10:00,,丘の広場,坂の会,電話は ０８７３（５５）１２３４ へ。\r\n";
        var run = background.brought("凧と電話.csv", null, Background.HEAD + good + bad);
        assertEquals("[あやしい凧の会 UNLISTED_MET " + BAD + "]", waits(run));
        background.done(run.id(), true);
        assertTrue(gatherings.isPublic(number("gathering", "title", "よい凧の会")));
        var waiting = number("gathering", "title", "あやしい凧の会");
        assertFalse(gatherings.isPublic(waiting));
        ichiko.call(() -> done(() -> imports.publish(run.id())));
        background.settled(run.id());
        assertFalse(gatherings.isPublic(waiting), "nor is it shown with the others");

        var again = background.brought("凧と電話二.csv", null, Background.HEAD + good.replace("飛ばします。", "電話は" + BAD + "へ。"));
        assertEquals("[よい凧の会 UNLISTED_MET " + BAD + "]", waits(again));
        background.done(again.id(), true);
        assertEquals("飛ばします。", background.text("select description from gathering where title = 'よい凧の会'"));

        ichiko.call(() -> done(() -> gatherings.show(waiting)));
        var third = background.brought("凧と電話三.csv", null, Background.HEAD + bad.replace("へ。", "へどうぞ。"));
        background.done(third.id(), true);
        assertEquals(1, background.number("select count(*) from gathering where id = " + waiting
                + " and description like '%どうぞ%'"), "what staff let everybody see goes on");
    }

    @Test
    void placesOfAFileWaitHiddenAndAreUndone() throws Exception {
        var run = background.brought("場所.csv", Kind.PLACES, "名称,所在地_連結表記,緯度,経度,電話番号\r\n"
                + "よい集会所,高松市番町1-1-1,34.3401,134.0434,087-111-2222\r\n"
                + "あやしい集会所,高松市番町1-1-2,34.3402,134.0435," + BAD + "\r\n");
        assertEquals("[あやしい集会所 UNLISTED_MET " + BAD + "]", waits(run));
        background.done(run.id(), true);
        assertEquals("詐欺の知らせがありました", background.text("select h.reason from place_hiding h join place p on p.id ="
                + " h.place_id where p.name = 'あやしい集会所' and h.ended_at is null"));
        assertEquals(0, background.number("select count(*) from place_hiding h join place p on p.id = h.place_id"
                + " where p.name = 'よい集会所'"));
        ichiko.call(() -> done(() -> imports.undo(run.id(), "試し")));
        assertEquals(0, background.settled(run.id()).count(Outcome.LEFT));
        assertEquals(0, background.number("select count(*) from place where name like '%い集会所'"));
    }

    private long number(String table, String column, String text) throws Exception {
        return background.number("select max(id) from " + table + " where " + column + " = '" + text + "'");
    }

    private long looks(long group) throws Exception {
        return tomorrow.number("select count(*) from submission where kind = 'PAGE' and decided_at is null and"
                + " group_id = " + group);
    }

    @Test
    void aPageThatAGroupRewritesIsAskedAboutAndLookedAt() throws Exception {
        var id = hall.group(circle("夕べの手芸", "みんなで歌います"));
        assertEquals("moderation.refusal.notlistable", refused(() -> hanako.call(() -> done(() -> members.describe(id,
                circle("夕べの手芸", "健康の相談は" + BAD))))));
        assertEquals(0, looks(id));
        hanako.call(() -> done(() -> members.describe(id, circle("夕べの手芸", "みんなで編みます"))));
        hanako.call(() -> done(() -> members.describe(id, circle("夕べの手芸", "みんなで縫います"))));
        hanako.call(() -> done(() -> members.describe(id, circle("夕べの手芸", "みんなで縫います"))));
        assertEquals(1, looks(id), "once for all that was written till then");
        var look = tomorrow.number("select max(id) from submission where kind = 'PAGE'");
        assertEquals("page", ichiko.call(() -> desk.examine(look)).orElseThrow().kind());
        ichiko.call(() -> done(() -> desk.hideWaiting(look, "電話番号を確かめます", null)));
        assertFalse(groups.isPublic(id));
        hall.undo();
        assertTrue(groups.isPublic(id));
        assertEquals(1, looks(id));
        ichiko.call(() -> desk.approve(look));
        assertEquals(0, looks(id));
        ichiko.call(() -> done(() -> blocks.enter("hanako@example.jp", "困った投稿が続きました", null)));
        assertEquals("moderation.refusal.blocked", refused(() -> hanako.call(() -> done(() -> members.describe(id,
                circle("夕べの手芸", "みんなで染めます"))))));
    }

    @Test
    void whereTwoHaveToAgreeTheyDoSoAboutGroupsToo() throws Exception {
        hall.rule(true, 10);
        var id = hanako.call(() -> members.found(circle("二人の合唱", "みんなで歌います")));
        var read = hall.version(id);
        assertFalse(ichiko.call(() -> founding.approve(id, read)));
        assertFalse(groups.isPublic(id));
        assertEquals("Ichiko", mamoru.call(() -> founding.agreedBy(id)));
        assertEquals("moderation.refusal.another", refused(() -> ichiko.call(() -> founding.approve(id, read))));
        hanako.call(() -> done(() -> members.describe(id, circle("二人の合唱", "健康食品を売ります"))));
        var anew = hall.version(id);
        assertFalse(mamoru.call(() -> founding.approve(id, anew)), "it says something else by now");
        assertTrue(ichiko.call(() -> founding.approve(id, anew)));
        assertTrue(groups.isPublic(id));
    }

    @Test
    void aTrustedGroupThatStaffHidWaitsAndTrustIsGivenOnce() throws Exception {
        var id = hall.group(circle("信じた合唱", "みんなで歌います"));
        ichiko.call(() -> done(() -> trusts.trust("信じた合唱", "いつもよい集まりです")));
        assertEquals("queue.rule.refusal.trusted", refused(() -> ichiko.call(() -> done(() -> trusts.trust("信じた合唱",
                "もう一度")))));
        assertTrue(gatherings.isPublic(posted(id, "信じた春の会")));
        ichiko.call(() -> done(() -> desk.hide(Subject.GROUP, id, "確かめています")));
        assertEquals(0, tomorrow.number("select count(*) from draft d join submission s on s.draft_id = d.id where"
                + " s.title = '信じた夏の会' and s.decided_at is not null and d.id = " + handedIn(id, "信じた夏の会")));
    }

    private long posted(long group, String title) throws Exception {
        return tomorrow.number("select gathering_id from draft where id = " + handedIn(group, title));
    }

    private long handedIn(long group, String title) throws Exception {
        var plain = Tomorrow.proposal(title, 5, tomorrow.ten());
        var draft = hanako.call(() -> drafts.begin(new Proposal(title, null, null, plain.dates(), null, null, null,
                plain.venue(), null, null, null, null, false, null, group, null, Set.of("learn"), Set.of(), true, null,
                5, null, null, null, null, null, null, null, null, plain.terms(), null, null)));
        hanako.call(() -> done(() -> drafts.submit(draft)));
        return draft;
    }

    @Test
    void staffWriteItIntoNoPlaceAndShowNoLineWithIt() throws Exception {
        var place = hall.place(house("ただの家", null));
        assertEquals("moderation.refusal.unlisted", refused(() -> ichiko.call(() -> done(() -> kept.rewrite(place,
                house("ただの家", BAD))))));
        ichiko.call(() -> done(() -> kept.rewrite(place, house("ただの家二", null))));

        var gathering = yesterday.held("きのうの壺の会", "10:00");
        tomorrow.change("insert into held_report (occurrence_id, held, line, reported_by, reported_at) select o.id,"
                + " true, '次は" + BAD + "へ', 'hanako@example.jp', utc_timestamp(6) from occurrence o where"
                + " o.gathering_id = " + gathering);
        assertEquals("held.refusal.unlisted", refused(() -> ichiko.call(() -> yesterday.lookedAt(gathering, true))));
        assertFalse(ichiko.call(() -> yesterday.lookedAt(gathering, false)));
    }

    @Test
    void linesBeyondAPageAreFoundAndAShareIsSaid() throws Exception {
        tomorrow.change("insert into unlisted (kind, pattern, reason, entered_by, entered_at) select 'WORD',"
                + " concat('ない語', seq), '-', 'ichiko@example.jp', utc_timestamp(6) from seq_1_to_600");
        assertEquals(601, ichiko.call(() -> unlisted.page("", 1)).total());
        assertEquals(13, ichiko.call(() -> unlisted.page("", 99)).page());
        assertEquals(List.of("ない語7"), ichiko.call(() -> unlisted.page("ない語7", 99)).items().stream()
                .map(one -> one.what()).filter(what -> what.length() == 4).toList());
        assertEquals("queue.rule.refusal.share", refused(() -> mamoru.call(() -> done(() -> rules.change(true,
                null)))));
    }
}
