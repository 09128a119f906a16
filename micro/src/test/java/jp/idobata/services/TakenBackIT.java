package jp.idobata.services;

import static jp.idobata.services.TownHall.done;
import static jp.idobata.services.TownHall.house;
import static jp.idobata.services.TownHall.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Set;
import jp.idobata.account.AccountLeft;
import jp.idobata.account.Farewell;
import jp.idobata.attendance.Attendances;
import jp.idobata.complaint.ComplaintBox;
import jp.idobata.complaint.Subject;
import jp.idobata.gathering.Drafts;
import jp.idobata.gathering.Gatherings;
import jp.idobata.moderation.ModerationDesk;
import jp.idobata.moderation.PlaceDesk;
import jp.idobata.moderation.rule.Trusts;
import jp.idobata.moderation.rule.Unlisted;
import jp.idobata.place.KeptPlaces;
import jp.idobata.place.PlaceDrafts;
import jp.idobata.publishing.PublicGatherings;
import jp.idobata.search.GatheringCard;
import jp.idobata.search.GatheringQuery;
import jp.idobata.search.GatheringSearch;
import jp.idobata.search.SearchTerms;
import jp.idobata.whisper.Kind;
import jp.idobata.whisper.WhisperProposal;
import jp.idobata.whisper.Whispers;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** What is undone is undone for nobody else: neither against the poster nor over what others have written since. */
@InTheServer
public class TakenBackIT {

    @EJB
    private Hanako hanako;
    @EJB
    private Ichiko ichiko;
    @EJB
    private Mamoru mamoru;
    @EJB
    private Gatherings gatherings;
    @EJB
    private Drafts drafts;
    @EJB
    private ModerationDesk desk;
    @EJB
    private ComplaintBox box;
    @EJB
    private Whispers whispers;
    @EJB
    private PlaceDrafts places;
    @EJB
    private PlaceDesk placeDesk;
    @EJB
    private KeptPlaces kept;
    @EJB
    private PublicGatherings published;
    @EJB
    private GatheringSearch search;
    @EJB
    private Trusts trusts;
    @EJB
    private Attendances attendances;
    @EJB
    private Unlisted unlisted;
    @EJB
    private OneTransaction once;
    @Inject
    private Tomorrow tomorrow;
    @Inject
    private TownHall hall;
    @Inject
    private Event<AccountLeft> leaving;

    /** The application as it was built, with these tests in it. */
    @Deployment
    public static WebArchive application() {
        return ServicesIT.application();
    }

    private String undoing() {
        return refused(() -> ichiko.call(() -> desk.undo(hall.last())));
    }

    @Test
    void whatIsHiddenIsNotHiddenOnceMore() throws Exception {
        var gathering = tomorrow.held("二度は隠さない会", 5);
        box.tell(Subject.GATHERING, gathering, "wrong", "時刻がちがいます", "", "ja");
        var minded = tomorrow.number("select max(id) from submission where kind = 'COMPLAINT'");
        mamoru.call(() -> done(() -> desk.hide(gathering, "確認のため")));
        assertEquals("moderation.refusal.hidden", refused(() -> ichiko.call(() -> done(() -> desk.hideWaiting(minded,
                "時刻を確かめます", null)))));
        ichiko.call(() -> desk.approve(minded, null, null));
        ichiko.call(() -> desk.undo(hall.last()));
        assertFalse(gatherings.isPublic(gathering));
    }

    @Test
    void whatItsPosterTookDownStaysDown() throws Exception {
        var gathering = tomorrow.held("やめた会", 5);
        hanako.call(() -> done(() -> gatherings.withdraw(gathering, "都合がつかなくなりました")));
        assertEquals("gathering.refusal.takendown", undoing());
        assertEquals(0, tomorrow.number("select count(*) from submission where title = 'やめた会' and decided_at is null"));

        var hidden = tomorrow.held("隠れたままやめた会", 5);
        ichiko.call(() -> done(() -> desk.hide(hidden, "確認のため")));
        hanako.call(() -> done(() -> gatherings.withdraw(hidden, "やめます")));
        assertEquals("gathering.refusal.takendown", undoing());
        assertEquals("gathering.refusal.takendown", refused(() -> ichiko.call(() -> done(() -> desk.show(hidden,
                null)))));
        assertFalse(gatherings.isPublic(hidden));

        var whisper = hanako.call(() -> whispers.submit(new WhisperProposal(Kind.WISH, "凧をあげる会があったらいいな",
                null, null, Set.of(), null)));
        ichiko.call(() -> desk.approve(waiting("凧をあげる会があったらいいな")));
        ichiko.call(() -> done(() -> desk.hideWhisper(whisper, "確認のため")));
        hanako.call(() -> done(() -> whispers.withdraw(whisper)));
        assertEquals("whisper.refusal.taken", undoing());
    }

    private long waiting(String title) {
        return desk.waiting(0, 100).stream().filter(one -> one.title().equals(title)).findFirst().orElseThrow().id();
    }

    @Test
    void whatOthersHaveWrittenSinceIsNotOverwritten() throws Exception {
        var gathering = tomorrow.held("書きかえられる会", 10);
        tomorrow.changed(gathering, Tomorrow.proposal("書きかえた会", 5, tomorrow.ten()));
        var said = ichiko.call(() -> gatherings.content(gathering)).orElseThrow();
        ichiko.call(() -> done(() -> gatherings.rewrite(gathering, Tomorrow.proposal("職員が直した会", 5,
                tomorrow.ten()))));
        assertEquals("gathering.refusal.changed", undoing());
        ichiko.call(() -> done(() -> gatherings.rewrite(gathering, said)));
        ichiko.call(() -> desk.undo(hall.last()));
        assertEquals("書きかえられる会", ichiko.call(() -> gatherings.find(gathering)).orElseThrow().getTitle());
        tomorrow.change("update submission set decided_at = utc_timestamp(6) where title = '書きかえた会'");

        var place = hall.place(house("もとの家", null));
        var approval = ichiko.call(hall::last);
        var read = ichiko.call(() -> kept.version(place));
        ichiko.call(() -> done(() -> kept.rewrite(place, house("直した家", null), read)));
        assertEquals("place.refusal.changed", refused(() -> mamoru.call(() -> done(() -> kept.rewrite(place,
                house("もっと直した家", null), read)))));
        assertEquals("moderation.refusal.later", refused(() -> ichiko.call(() -> desk.undo(approval))));
        assertEquals("CHANGED", ichiko.call(() -> desk.lastOfMine()).orElseThrow().outcome().name());
        ichiko.call(() -> desk.undo(hall.last()));
        assertEquals("もとの家", ichiko.call(() -> kept.contentOf(place)).name());
        assertTrue(ichiko.call(() -> desk.undo(hall.last())).isPresent());

        var changed = hall.place(house("残る家", null));
        ichiko.call(() -> placeDesk.approve(hanako.call(() -> places.submit(changed, house("残った家", null)))));
        tomorrow.change("update decision set former = null where place_id = " + changed);
        assertEquals("moderation.refusal.forgotten", undoing());
        assertEquals(1, tomorrow.number("select count(*) from place where id = " + changed));
    }

    @Test
    void whatWentStraightThroughIsTakenOffOrUndoneAndItsWriterIsTold() throws Exception {
        hall.rule(false, 100);
        mamoru.call(() -> done(() -> trusts.trust("hanako@example.jp", "いつもよい集まりです")));
        try {
            var off = posted("すぐに出る会");
            var look = tomorrow.number("select id from submission where kind = 'LOOK' and decided_at is null and"
                    + " title = 'すぐに出る会'");
            ichiko.call(() -> done(() -> desk.hideWaiting(look, "住所を伏せてください", null)));
            assertFalse(gatherings.isPublic(off));
            assertEquals(1, tomorrow.number("select count(*) from letter_waiting where kind = 'TAKEN_OFF'"
                    + " and body like '%住所を伏せてください%' and body like '%hanako@example.jp%'"));
            ichiko.call(() -> desk.undo(hall.last()));
            assertTrue(gatherings.isPublic(off));
            assertEquals(0, tomorrow.number("select count(*) from letter_waiting where kind = 'TAKEN_OFF'"));

            var again = posted("すぐに出て戻る会");
            var passed = tomorrow.number("select max(id) from decision where outcome = 'PASSED'");
            assertTrue(ichiko.call(() -> desk.undo(passed)).isPresent());
            assertFalse(gatherings.isPublic(again));
            assertEquals(1, tomorrow.number("select count(*) from submission where title = 'すぐに出て戻る会'"
                    + " and decided_at is null"), "it waits once, and is not to be looked at besides");
            assertEquals(1, tomorrow.number("select count(*) from decision d join submission s on s.id ="
                    + " d.submission_id and s.kind = 'LOOK' where d.outcome = 'CLOSED' and s.title = 'すぐに出て戻る会'"));
            assertFalse("CLOSED".equals(ichiko.call(() -> desk.lastOfMine()).orElseThrow().outcome().name()));
        } finally {
            hall.forget();
            tomorrow.change("update submission set decided_at = utc_timestamp(6) where title like 'すぐに出%'");
        }
    }

    private long posted(String title) throws Exception {
        var draft = hanako.call(() -> drafts.begin(Tomorrow.proposal(title, 5, tomorrow.ten())));
        hanako.call(() -> done(() -> drafts.submit(draft)));
        return tomorrow.number("select gathering_id from draft where id = " + draft);
    }

    @Test
    void aReturnIsNotUndoneOnceAnotherReturnedItAnew() throws Exception {
        var draft = hanako.call(() -> drafts.begin(Tomorrow.proposal("二度戻る会", 5, tomorrow.ten())));
        hanako.call(() -> done(() -> drafts.submit(draft)));
        ichiko.call(() -> done(() -> desk.giveBack(waiting("二度戻る会"), "場所を書いてください")));
        hanako.call(() -> done(() -> drafts.submit(draft)));
        mamoru.call(() -> done(() -> desk.giveBack(waiting("二度戻る会"), "時刻も書いてください")));
        assertEquals("moderation.refusal.later", undoing());
        mamoru.call(() -> desk.undo(hall.last()));
        mamoru.call(() -> done(() -> desk.giveBack(waiting("二度戻る会"), "時刻を書いてください")));
    }

    @Test
    void whatMustNotBeListedIsFoundHoweverManyLinesThereAre() throws Exception {
        mamoru.call(() -> done(() -> unlisted.enter("PHONE", "０８７-999-0001", "試し", null)));
        tomorrow.change("insert into unlisted (kind, pattern, reason, entered_by, entered_at) select 'WORD',"
                + " concat('見つからない語', seq), '-', 'mamoru@example.jp', utc_timestamp(6) from seq_1_to_1200");
        try {
            assertTrue(unlisted.isMetBy("電話は (087)999-0001 へ"));
            assertEquals(1, ichiko.call(() -> unlisted.metBy("見つからない語７です")).size(), "and old lines are, folded");
            assertFalse(unlisted.isMetBy("なにもない"));
        } finally {
            tomorrow.change("delete from unlisted where reason in ('-', '試し') and entered_by = 'mamoru@example.jp'");
        }
    }

    @Test
    void aLineInAnAddressStandsForNothingElse() throws Exception {
        tomorrow.change("insert into letter_waiting (kind, body, due_at) values ('DRAFT',"
                + " '{\"email\":\"aXb@example.jp\"}', '2035-05-05'), ('DRAFT', '{\"email\":\"a_b@example.jp\"}',"
                + " '2035-05-05')");
        once.work(() -> done(() -> leaving.fire(new AccountLeft(0, "a_b@example.jp", "left-0", new Farewell(true, null,
                "元の投稿者", "元の利用者", "-")))));
        assertEquals(1, tomorrow.number("select count(*) from letter_waiting where body like '%aXb@example.jp%'"));
        assertEquals(0, tomorrow.number("select count(*) from letter_waiting where body like '%a\\_b@example.jp%'"));
        tomorrow.change("delete from letter_waiting where body like '%aXb@example.jp%'");
    }

    @Test
    void whereAHiddenPlaceIsNobodyReadsOnItsGatherings() throws Exception {
        var place = hall.place(house("隠れ家", null));
        var gathering = tomorrow.held("隠れ家の会", 5);
        tomorrow.change("update gathering set place_id = " + place + ", address = '高松市番町9-8-7' where id = "
                + gathering);
        assertEquals("高松市番町9-8-7", published.find(gathering).orElseThrow().address());
        assertEquals("隠れ家 (高松市番町9-8-7)", toldOn(gathering));
        ichiko.call(() -> done(() -> desk.hide(Subject.PLACE, place, "個人の家でした")));
        var shown = published.find(gathering).orElseThrow();
        assertEquals("null null null null", shown.placeId() + " " + shown.address() + " " + shown.latitude() + " "
                + shown.longitude());
        assertNull(shown.placeName());
        assertNull(toldOn(gathering));
        var card = card("隠れ家の会");
        assertEquals("null null null", card.placeId() + " " + card.address() + " " + card.latitude());
        assertEquals(0, tomorrow.number("select count(*) from gathering_search where gathering_id = " + gathering
                + " and folded like '%番町%'"));
        ichiko.call(() -> done(() -> desk.show(Subject.PLACE, place, null)));
        assertEquals(place, card("隠れ家の会").placeId());
        assertEquals(1, tomorrow.number("select count(*) from gathering_search where gathering_id = " + gathering
                + " and folded like '%番町%'"));
    }

    /** Where it is, as mails and calendars of a date tell it. */
    private String toldOn(long gathering) {
        return attendances.look(gathering, tomorrow.ten()).orElseThrow().date().place();
    }

    private GatheringCard card(String words) {
        return search.find(new GatheringQuery(SearchTerms.of(words), null, null, tomorrow.ten().minusDays(1), null,
                false, false, null, null, null, null, null, 1, 20)).cards().get(0);
    }
}
