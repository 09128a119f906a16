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
import java.util.Map;
import java.util.Set;
import jp.idobata.gathering.Drafts;
import jp.idobata.gathering.Proposal;
import jp.idobata.gathering.likeness.Likely;
import jp.idobata.gathering.likeness.LikelyGatherings;
import jp.idobata.moderation.LikelyWaiting;
import jp.idobata.moderation.ModerationDesk;
import jp.idobata.moderation.PlaceDesk;
import jp.idobata.place.PlaceDrafts;
import jp.idobata.search.likeness.LikelyPlaces;
import jp.idobata.whisper.Kind;
import jp.idobata.whisper.WhisperProposal;
import jp.idobata.whisper.Whispers;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Of two that wait and may be the same, whoever opens one is told of the other, which nobody else is. */
@InTheServer
public class WaitingHintsIT {

    private static final int MANY = 900;
    /** Of so many it is read what they say. */
    private static final int READ = 500;
    private static final int MORE = 300;

    @EJB
    private Hanako hanako;
    @EJB
    private Jiro jiro;
    @EJB
    private Ichiko ichiko;
    @EJB
    private ModerationDesk desk;
    @EJB
    private PlaceDesk placeDesk;
    @EJB
    private PlaceDrafts places;
    @EJB
    private LikelyPlaces likelyPlaces;
    @EJB
    private Drafts drafts;
    @EJB
    private LikelyGatherings likelyGatherings;
    @EJB
    private LikelyWaiting likelyWaiting;
    @EJB
    private Whispers whispers;
    @Inject
    private WaitingPosts posts;
    @Inject
    private Tomorrow tomorrow;
    @Inject
    private Effort effort;

    /** The application as it was built, with these tests in it. */
    @Deployment
    public static WebArchive application() {
        return ServicesIT.application();
    }

    private long submission(long draft) throws Exception {
        return ichiko.call(() -> placeDesk.submission(draft)).orElseThrow();
    }

    /** What whoever opens what is told of a place is told. */
    private List<String> likely(long draft) throws Exception {
        return ichiko.call(() -> {
            var opened = places.handedIn(draft).orElseThrow();
            return likelyPlaces.of(opened.getProposal(), opened.getPlace() == null ? null : opened.getPlace().getId(),
                    draft);
        }).stream().map(one -> one.id() + (one.waiting() ? " waits " : " ") + one.why() + " " + one.metres()).toList();
    }

    @Test
    void twoNewPlacesThatWaitAreToldOfEachOtherUntilOneOfThemIsThere() throws Exception {
        var one = hanako.call(() -> places.submit(null, house("椋鳥の縁側", "高松市庵治町7-7", 34.2801, 134.0301)));
        var two = jiro.call(() -> places.submit(null, house("ﾑｸﾄﾞﾘの縁側", "香川県高松市庵治町７番地７", null, null)));
        var three = jiro.call(() -> places.submit(null, house("椋鳥の縁がわ", "高松市庵治町9-1", 34.2804, 134.0301)));
        var other = hanako.call(() -> places.submit(null, house("庵治の交番", "高松市庵治町9-2", 34.2804, 134.0301)));
        assertEquals(List.of(submission(three) + " waits NEAR 33", submission(two) + " waits ADDRESS null"),
                likely(one));
        assertEquals(List.of(submission(one) + " waits ADDRESS null"), likely(two));
        assertEquals(List.of(), likely(other));
        assertTrue(effort.statements(() -> ichiko.call(() -> likelyPlaces.of(house("椋鳥の縁側", null, null, null), null,
                null))) <= 2);

        var place = ichiko.call(() -> placeDesk.approve(one));
        assertEquals(List.of(place + " ADDRESS null"), likely(two), "it is there, and waits no more");
        var change = hanako.call(() -> places.submit(place, house("椋鳥の縁側", "高松市庵治町7-7", null, null)));
        assertEquals(List.of(place + " ADDRESS null"), likely(two), "nor does a change to it");
        assertEquals(List.of(submission(two) + " waits ADDRESS null"), likely(change), "itself is no other");
        for (var draft : List.of(two, three, other, change)) {
            ichiko.call(() -> done(() -> placeDesk.giveBack(draft, "確かめてください")));
        }
        assertEquals(List.of(place + " NAME 33"), ichiko.call(() -> likelyPlaces.of(house("椋鳥の縁側", null, 34.2804,
                134.0301), null, null)).stream().map(found -> found.id() + " " + found.why() + " " + found.metres())
                .toList(), "what went back is its writer's alone");
    }

    @Test
    void ofManyThatWaitTheLastAreReadAndFiveShown() throws Exception {
        var one = hanako.call(() -> places.submit(null, house("数多の家", "高松市国分寺町1-1", 34.3, 133.95)));
        var many = " from place_draft where json_value(body, '$.name') = '数多の家'";
        tomorrow.change("insert into place_draft (account_id, body, submitted_at, version) select account_id, body,"
                + " submitted_at, 1 from place_draft, seq_1_to_" + MANY + " where id = " + one);
        tomorrow.change("insert into submission (kind, place_draft_id, title, submitted_by, submitted_at, version)"
                + " select 'PLACE', id, '数多の家', 'hanako@example.jp', submitted_at, 1" + many + " and id <> " + one);
        try {
            assertEquals(5, likely(one).size());
            few(effort.rows(() -> likely(one)));
        } finally {
            tomorrow.change("delete from submission where place_draft_id in (select id" + many + ")");
            tomorrow.change("delete" + many);
        }
    }

    /** All that was ever handed in or is there may be passed over once; what it says is read of some alone. */
    private void few(long rows) throws Exception {
        var all = tomorrow.number("select (select count(*) from submission) + (select count(*) from place)");
        assertTrue(rows < all + 2 * READ + MORE, rows + " rows of " + all);
    }

    private static Proposal weekly(Proposal once) {
        return new Proposal(once.title(), null, null, once.dates(), "FREQ=WEEKLY", null, null, once.venue(), null, null,
                null, null, false, null, null, null, once.themes(), Set.of(), true, null, null, null, null, null, null,
                null, null, null, null, once.terms(), null, null);
    }

    private long waits(Proposal proposal) throws Exception {
        var draft = hanako.call(() -> {
            var begun = drafts.begin(proposal);
            drafts.submit(begun);
            return begun;
        });
        return tomorrow.number("select id from submission where draft_id = " + draft);
    }

    private List<Likely> likelyPosts(long submission) throws Exception {
        return ichiko.call(() -> likelyWaiting.gatherings(desk.examine(submission).orElseThrow()));
    }

    private List<Long> alike(long submission) throws Exception {
        return likelyPosts(submission).stream().map(Likely::id).toList();
    }

    @Test
    void twoNewGatheringsThatWaitAreToldOfEachOtherAndTheirWritersAreNot() throws Exception {
        // When nothing else is held, of which other tests may have left more than are looked at.
        var early = tomorrow.ten().plusDays(40).minusHours(5);
        var said = Tomorrow.proposal("水引で箸袋を折る会", 5, early);
        var one = waits(said);
        var two = waits(Tomorrow.proposal("水引で箸袋をおる会", 9, early.plusMinutes(30)));
        var late = waits(Tomorrow.proposal("水引で箸袋を折る会", 5, early.plusDays(7)));
        var series = waits(weekly(Tomorrow.proposal("水引で箸袋を折る会", 5, early)));
        var other = waits(Tomorrow.proposal("将棋をさす会", 5, early));
        assertEquals(Set.of(two, series), Set.copyOf(alike(one)));
        assertEquals(List.of(series), alike(late), "by what its rule gives");
        assertEquals(early.plusDays(7), likelyPosts(late).get(0).startsAt());
        assertEquals(List.of(), alike(other));
        assertEquals(List.of(), likelyGatherings.of(said, null), "nobody else is told");
        assertThrows(EJBAccessException.class, () -> hanako.call(() -> likelyWaiting.gatherings(null)));
        assertThrows(EJBAccessException.class, () -> likelyWaiting.whispers(Set.of()));
        ichiko.call(() -> desk.approve(two));
        assertEquals(List.of(series), alike(one), "it waits no more");
        assertEquals(1, likelyGatherings.of(said, null).size());
        for (var id : List.of(one, late, series, other)) {
            ichiko.call(() -> done(() -> desk.giveBack(id, "確かめてください")));
        }
    }

    @Test
    void ofManyGatheringsThatWaitThreeAreShown() throws Exception {
        var ids = posts.called("水引の鶴の会", MANY);
        tomorrow.change("update draft set body = json_replace(body, '$.title', '水引の鶴の会') where"
                + " json_value(body, '$.title') like '水引の鶴の会%'");
        try {
            assertEquals(3, alike(ids.get(0)).size());
            few(effort.rows(() -> alike(ids.get(0))));
        } finally {
            tomorrow.change("delete from submission where title like '水引の鶴の会%'");
            tomorrow.change("delete from draft where json_value(body, '$.title') like '水引の鶴の会%'");
        }
    }

    @Test
    void aWhisperThatWaitsIsFoundInTheQueue() throws Exception {
        var whisper = hanako.call(() -> whispers.submit(new WhisperProposal(Kind.WISH, "水引を教えてほしい", null, null,
                Set.of(), null)));
        var id = tomorrow.number("select id from submission where whisper_id = " + whisper);
        assertEquals(Map.of(whisper, id), ichiko.call(() -> likelyWaiting.whispers(Set.of(whisper, 999_999L))));
        ichiko.call(() -> desk.approve(id));
        assertEquals(Map.of(), ichiko.call(() -> likelyWaiting.whispers(Set.of(whisper))));
    }
}
