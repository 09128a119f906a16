package jp.idobata.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import jp.idobata.Refusal;
import jp.idobata.account.AccountLeft;
import jp.idobata.account.Accounts;
import jp.idobata.account.Farewell;
import jp.idobata.attendance.Attendances;
import jp.idobata.complaint.Subject;
import jp.idobata.follow.DigestDesk;
import jp.idobata.follow.Follows;
import jp.idobata.gathering.likeness.LikelyGatherings;
import jp.idobata.group.Groups;
import jp.idobata.insight.connect.Connect;
import jp.idobata.insight.connect.Wish;
import jp.idobata.moderation.ModerationDesk;
import jp.idobata.moderation.PlaceDesk;
import jp.idobata.place.PlaceDrafts;
import jp.idobata.place.PlaceProposal;
import jp.idobata.publishing.Feeds;
import jp.idobata.publishing.PublicGatherings;
import jp.idobata.search.GatheringQuery;
import jp.idobata.search.GatheringRegister;
import jp.idobata.search.GatheringSearch;
import jp.idobata.search.SearchTerms;
import jp.idobata.welfare.WelfareProfile;
import jp.idobata.welfare.WelfareProfiles;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** What staff take out of public view is out of it everywhere, and comes back by those alone who may bring it. */
@InTheServer
public class OutOfSightIT {

    private static final String HIDDEN = "みみずくの家";

    @EJB
    private Hanako hanako;
    @EJB
    private Ichiko ichiko;
    @EJB
    private Jiro jiro;
    @EJB
    private Mamoru mamoru;
    @EJB
    private PlaceDrafts places;
    @EJB
    private PlaceDesk placeDesk;
    @EJB
    private ModerationDesk desk;
    @EJB
    private PublicGatherings published;
    @EJB
    private Feeds feeds;
    @EJB
    private GatheringSearch search;
    @EJB
    private GatheringRegister register;
    @EJB
    private LikelyGatherings likely;
    @EJB
    private Attendances attendances;
    @EJB
    private Connect connect;
    @EJB
    private Follows follows;
    @EJB
    private DigestDesk digests;
    @EJB
    private Groups groups;
    @EJB
    private Accounts accounts;
    @EJB
    private WelfareProfiles profiles;
    @EJB
    private OneTransaction once;
    @Inject
    private Tomorrow tomorrow;
    @Inject
    private DataAsked heard;
    @Inject
    private Event<AccountLeft> leaving;

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

    @Test
    void whatAHiddenPlaceIsCalledNobodyReadsOnItsGatherings() throws Exception {
        var place = ichiko.call(() -> placeDesk.approve(hanako.call(() -> places.submit(null, new PlaceProposal(HIDDEN,
                "みみずくのいえ", null, "だれでもどうぞ", null, "高松市番町9-8-7", 34.3401, 134.0434, null, true, null, null,
                List.of(), false, List.of(), Set.of(), Set.of(), null, null)))));
        var gathering = tomorrow.held("夜の読書会", 5);
        tomorrow.change("update gathering set place_id = " + place + ", venue = '" + HIDDEN + "' where id = "
                + gathering);
        first(gathering);
        assertTrue(digest().contains(HIDDEN), "the week's mail has it while the place is public");
        assertTrue(told(gathering).contains(HIDDEN));
        assertEquals(1, ichiko.call(() -> register.toComeAt(place)).total());

        ichiko.call(() -> done(() -> desk.hide(Subject.PLACE, place, "個人の家でした")));
        assertFalse(told(gathering).contains(HIDDEN), told(gathering));
        assertTrue(published.find(gathering).orElseThrow().placeHidden());
        assertNull(attendances.look(gathering, tomorrow.ten()).orElseThrow().date().place());
        assertEquals(0, search.find(asking(HIDDEN)).total());
        assertEquals(0, search.find(asking("みみずくのいえ")).total());
        assertTrue(search.find(asking("夜の読書会")).cards().get(0).placeHidden());
        assertEquals(List.of("夜の読書会"), ichiko.call(() -> register.toComeAt(place)).entries().stream()
                .map(entry -> entry.title()).toList(), "staff see whom it concerns");

        ichiko.call(() -> done(() -> desk.show(Subject.PLACE, place, null)));
        assertTrue(told(gathering).contains(HIDDEN));
        assertEquals(1, search.find(asking(HIDDEN)).total());
    }

    /** Everything that is told of it: pages, programs, feeds, mails of the week, hints to those who post, Connect. */
    private String told(long gathering) throws Exception {
        var alike = likely.of(Tomorrow.proposal("夜の読書会", 5, tomorrow.ten()), null);
        var wish = new Wish(List.of("読書会"), Set.of(), Set.of(), null, null, null, List.of(), null, null);
        return published.find(gathering).orElseThrow() + "\n" + feeds.entry(gathering).orElseThrow() + "\n"
                + search.find(asking("夜の読書会")).cards() + "\n" + alike + "\n" + ichiko.call(() -> connect.find(wish))
                .matches() + "\n" + digest();
    }

    private GatheringQuery asking(String words) {
        return new GatheringQuery(SearchTerms.of(words), null, null, tomorrow.ten().minusDays(1), null, false, false,
                null, null, null, null, null, 1, 20);
    }

    /** Has it be the first of the week, which has room for a few only. */
    private void first(long gathering) throws Exception {
        tomorrow.change("update occurrence set starts_at = starts_at - interval 9 hour where gathering_id = "
                + gathering);
    }

    /** Jiro's of the week. */
    private String digest() throws Exception {
        var week = LocalDate.parse("2031-01-09");
        var number = tomorrow.number("select id from account where email = 'jiro@example.jp'");
        var learning = jp.idobata.follow.Subject.of(jp.idobata.follow.Subject.Kind.THEME, "learn").orElseThrow();
        jiro.call(() -> done(() -> follows.follow(learning)));
        assertTrue(digests.seeTo(number, week));
        tomorrow.change("delete from digest where week = '2031-01-09'");
        jiro.call(() -> done(() -> follows.leave(learning)));
        return heard.digest().toString();
    }

    @Test
    void theWeeksMailIsTheSameWhetherStaffHaveDescribedWhatIsInItOrNot() throws Exception {
        var gathering = tomorrow.held("昼の折り紙", 5);
        first(gathering);
        var before = digest();
        assertTrue(before.contains("昼の折り紙"), before);
        ichiko.call(() -> done(() -> profiles.write(jp.idobata.welfare.Subject.gathering(gathering),
                new WelfareProfile(Set.of(1L), Set.of(), "静かな人が多い", null, null, null, 0))));
        assertEquals(before, digest());
    }

    @Test
    void aGroupThatItsLastMemberLeftIsShownByNobodyUntilItHasOneAgain() throws Exception {
        var group = ichiko.call(() -> groups.add("きつつき会")).getId();
        tomorrow.change("insert into account (email, name, password_hash, language, created_at, confirmed_at, version)"
                + " values ('kitsutsuki@example.jp', '木', 'x', 'ja', utc_timestamp(6), utc_timestamp(6), 1)");
        var member = tomorrow.number("select max(id) from account");
        tomorrow.change("insert into membership values (" + group + ", " + member + ", 'OWNER', utc_timestamp(6))");
        ichiko.call(() -> done(() -> desk.hide(Subject.GROUP, group, "確かめています")));
        once.work(() -> done(() -> leaving.fire(new AccountLeft(member, "kitsutsuki@example.jp", "left-" + member,
                new Farewell(true, null, "元の投稿者", "元の利用者", "-")))));

        assertEquals("group.refusal.closed", refused(() -> ichiko.call(() -> done(() -> desk.show(Subject.GROUP, group,
                null)))));
        ichiko.call(() -> groups.add("きつつき会"));
        assertFalse(groups.isPublic(group), "an import brings it back neither");

        var newcomer = jiro.call(() -> accounts.current().orElseThrow());
        mamoru.call(() -> done(() -> groups.admit(groups.find(group).orElseThrow(), newcomer)));
        ichiko.call(() -> done(() -> desk.show(Subject.GROUP, group, null)));
        assertTrue(groups.isPublic(group));
    }

    @Test
    void anImportBringsBackWhatOneTookAndNotWhatStaffHid() throws Exception {
        for (var hidden : List.of(true, false)) {
            var name = hidden ? "かわせみ会" : "ひよどり会";
            var group = ichiko.call(() -> groups.add(name)).getId();
            if (hidden) {
                ichiko.call(() -> done(() -> desk.hide(Subject.GROUP, group, "確かめています")));
            }
            ichiko.call(() -> done(() -> groups.retract(group)));
            assertFalse(groups.isPublic(group));
            assertEquals(group, ichiko.call(() -> groups.add(name)).getId());
            assertEquals(!hidden, groups.isPublic(group), name);
        }
    }
}
