package jp.idobata.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import jp.idobata.guide.Guide;
import jp.idobata.guide.GuideRefusal;
import jp.idobata.guide.Guides;
import jp.idobata.media.Picture;
import jp.idobata.media.PictureRefusal;
import jp.idobata.media.Pictures;
import jp.idobata.media.ShownPicture;
import jp.idobata.media.Sweeping;
import jp.idobata.moderation.PlaceDesk;
import jp.idobata.place.Facility;
import jp.idobata.place.KeptPlaces;
import jp.idobata.place.OpeningException;
import jp.idobata.place.PlaceDrafts;
import jp.idobata.place.PlacePictures;
import jp.idobata.place.PlaceProposal;
import jp.idobata.place.PlaceProposal.Days;
import jp.idobata.place.PlaceProposal.Hours;
import jp.idobata.place.PlaceRefusal;
import jp.idobata.publishing.Listed;
import jp.idobata.publishing.PlaceQuery;
import jp.idobata.publishing.PlaceTimes;
import jp.idobata.publishing.PlaceUse;
import jp.idobata.publishing.PublicPlaces;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Places and guide pages as they run in the server: who may do what, and what the database makes of opening hours. */
@InTheServer
public class PlacesServicesIT {

    private static final LocalDate DAY = LocalDate.of(2090, 12, 30);
    private static final Hours NIGHT = new Hours(6, LocalTime.of(20, 0), LocalTime.of(3, 0));

    @EJB
    private Hanako hanako;
    @EJB
    private Ichiko ichiko;
    @EJB
    private Tsunagu tsunagu;
    @EJB
    private PlaceDrafts drafts;
    @EJB
    private KeptPlaces kept;
    @EJB
    private PlaceDesk desk;
    @EJB
    private PublicPlaces places;
    @EJB
    private PlaceTimes times;
    @EJB
    private PlaceUse use;
    @EJB
    private PlacePictures pictures;
    @EJB
    private Pictures taker;
    @EJB
    private Sweeping sweeping;
    @EJB
    private Guides guides;
    @Resource(lookup = "java:app/jdbc/town")
    private DataSource town;

    /** The application as it was built, with these tests in it. */
    @Deployment
    public static WebArchive application() {
        return ServicesIT.application();
    }

    @Test
    void onlyResidentsTellOfPlacesAndOnlyStaffDecide() throws Exception {
        var proposal = place("見えない家", List.of());
        denied(() -> drafts.submit(null, proposal));
        denied(() -> tsunagu.call(() -> drafts.submit(null, proposal)));
        denied(() -> hanako.call(() -> drafts.waiting()));
        denied(() -> hanako.call(() -> desk.approve(1)));
        denied(() -> hanako.call(() -> kept.contentOf(1)));
        denied(() -> tsunagu.call(() -> desk.waitingCount()));
        denied(() -> ichiko.call(() -> kept.mine()));
        var bad = place(" ", List.of());
        assertThrows(PlaceRefusal.class, () -> hanako.call(() -> drafts.submit(null, bad)));
    }

    @Test
    void whatIsReturnedComesAgainAndIsDecidedOnce() throws Exception {
        var proposal = place("花子のえんがわ", List.of(new Hours(3, LocalTime.of(13, 0), LocalTime.of(16, 0))));
        var draft = hanako.call(() -> drafts.submit(null, proposal));
        assertThrows(PlaceRefusal.class, () -> hanako.call(() -> drafts.submitAgain(draft, proposal)));
        ichiko.call(() -> returned(draft));
        assertTrue(ichiko.call(() -> drafts.handedIn(draft)).isEmpty(), "what went back is its writer's alone");
        assertEquals("住所を見てください", hanako.call(() -> drafts.find(draft)).getReturnReason());
        hanako.call(() -> drafts.submitAgain(draft, proposal));
        var id = ichiko.call(() -> desk.approve(draft));
        assertThrows(PlaceRefusal.class, () -> ichiko.call(() -> desk.approve(draft)));
        assertEquals(proposal, hanako.call(() -> kept.content(id)));
        hanako.call(() -> told(id, new OpeningException(DAY, null, null, "お休み")));
        assertTrue(times.of(id).on(DAY).isEmpty());
        assertThrows(PlaceRefusal.class, () -> hanako.call(() -> told(id,
                new OpeningException(LocalDate.of(2020, 1, 1), null, null, null))));
        denied(() -> ichiko.call(() -> told(id, new OpeningException(DAY, null, null, null))));
    }

    @Test
    void picturesThatWaitAreKeptAndTakeNothingElseWithThem() throws Exception {
        var id = opened("写真の家", List.of(), 0);
        denied(() -> pictures.of(id));
        denied(() -> tsunagu.call(() -> pictures.of(id)));
        var hash = hanako.call(() -> taker.take(ServicesIT.drawn(640, 480)));
        var said = List.of(new Picture(hash, "門", 0.5, 1));
        assertThrows(PictureRefusal.class, () -> hanako.call(() -> proposed(id, List.of(new Picture(hash, null, 0,
                0)))));
        hanako.call(() -> proposed(id, said));
        assertThrows(PlaceRefusal.class, () -> hanako.call(() -> proposed(id, said)), "one at a time");
        change("delete from job_run where job = 'pictures'");
        sweeping.sweep();
        assertEquals(0, number("select count(*) from picture where unused_since is not null and hash = '" + hash
                + "'"));
        // Meanwhile something else is put right.
        ichiko.call(() -> rewritten(id, place("写真の館", List.of())));
        var draft = hanako.call(() -> drafts.ofPictures(id)).orElseThrow();
        assertThrows(PlaceRefusal.class, () -> hanako.call(() -> drafts.submitAgain(draft.getId(), place("x", List
                .of()))));
        ichiko.call(() -> desk.approve(draft.getId()));
        var shown = places.find(id).orElseThrow();
        assertEquals("写真の館", shown.name());
        assertEquals(said, shown.pictures().stream().map(ShownPicture::asPicture).toList());
        ichiko.call(() -> proposed(id, List.of()));
        assertEquals(List.of(), places.find(id).orElseThrow().pictures());
    }

    @Test
    void theDatabaseFindsOpenWhatIsOpen() throws Exception {
        var all = new ArrayList<Long>();
        var everyDay = IntStream.rangeClosed(1, 8).mapToObj(day -> new Hours(day, LocalTime.of(9, 30),
                LocalTime.of(18, 0))).toList();
        for (var hours : List.of(everyDay, everyDay.subList(0, 5), everyDay.subList(0, 7), List.of(NIGHT), List.of(
                new Hours(8, LocalTime.of(10, 0), LocalTime.of(16, 0))), List.of(new Hours(4, LocalTime.MIDNIGHT,
                        LocalTime.MIDNIGHT)))) {
            for (var variant = 0; variant < 4; variant++) {
                all.add(opened("開き方" + all.size(), hours, variant));
            }
        }
        var compared = 0;
        for (var day : List.of("2026-05-02", "2026-05-06", "2026-09-22", "2026-11-23", "2026-12-28", "2026-12-31",
                "2027-01-01", "2027-01-04", "2028-02-29")) {
            for (var hour = 0; hour < 24; hour++) {
                compared += same(all, LocalDate.parse(day).atTime(hour, 30));
                compared += same(all, LocalDate.parse(day).atTime(hour, 0));
            }
        }
        assertTrue(compared > 500, compared + " were open");
    }

    @Test
    void whatIsLentAndOpenIsFree() throws Exception {
        var id = opened("貸せる家", List.of(new Hours(5, LocalTime.of(10, 0), LocalTime.of(17, 0))), 4);
        var friday = LocalDate.of(2026, 12, 4);
        assertTrue(free(friday.atTime(10, 0), friday.atTime(17, 0)).contains(id));
        assertTrue(!free(friday.atTime(16, 0), friday.atTime(17, 30)).contains(id));
        assertTrue(!free(friday.plusDays(1).atTime(10, 0), friday.plusDays(1).atTime(11, 0)).contains(id));
    }

    @Test
    void whatBeginsAsBeforeMayEndOtherwise() throws Exception {
        var id = opened("閉める時間", List.of(new Hours(5, LocalTime.of(10, 0), LocalTime.of(17, 0))), 2);
        ichiko.call(() -> rewritten(id, ending(18, 104)));
        assertEquals(ending(18, 104), hanako.call(() -> kept.content(id)));
        var earlier = ending(16, 102);
        var draft = hanako.call(() -> drafts.submit(id, earlier));
        ichiko.call(() -> desk.approve(draft));
        assertEquals(earlier, hanako.call(() -> kept.content(id)));
        hanako.call(() -> told(id, new OpeningException(DAY, LocalTime.of(10, 0), LocalTime.of(12, 0), "午前だけ")));
        hanako.call(() -> told(id, new OpeningException(DAY, null, null, "お休み")));
        assertEquals(1, number("select count(*) from opening_exception where opens is null and place_id = " + id));
    }

    /** Open on Fridays from ten to that hour, closed from 12/29 to that day of the year after. */
    private static PlaceProposal ending(int hour, int lastDay) {
        var hours = List.of(new Hours(5, LocalTime.of(10, 0), LocalTime.of(hour, 0)));
        return new PlaceProposal("閉める時間", null, null, null, null, "番町1丁目", null, null, null, true, null, null,
                hours, false, List.of(new Days(1229, lastDay)), Set.of(), Set.of(), null, null);
    }

    @Test
    void onlyStaffWordTheGuidesAndEveryWordingIsKept() throws Exception {
        assertTrue(guides.all().stream().map(Guide::slug).toList().containsAll(List.of("begin", "halls", "parks")));
        var first = guides.find("halls").orElseThrow();
        denied(() -> hanako.call(() -> worded("halls", "だめ", "だめ")));
        denied(() -> guides.history("halls"));
        assertThrows(GuideRefusal.class, () -> ichiko.call(() -> worded("none", "題", "文")));
        assertThrows(GuideRefusal.class, () -> ichiko.call(() -> worded("halls", "題", " ")));
        ichiko.call(() -> worded("halls", "会館を使うには", "電話で聞きます。"));
        assertEquals("会館を使うには", guides.find("halls").orElseThrow().title());
        var history = ichiko.call(() -> guides.history("halls"));
        assertEquals("ichiko@example.jp", history.get(0).by());
        assertEquals(first, history.get(history.size() - 1));
    }

    private int same(List<Long> all, LocalDateTime moment) {
        var found = new TreeSet<Long>();
        var query = new PlaceQuery("開き方", null, null, moment, Set.of(), false);
        places.list(query, 1).items().stream().map(Listed::id).forEach(found::add);
        var open = times.of(all).entrySet().stream().filter(entry -> entry.getValue().at(moment).orElseThrow().open())
                .map(Map.Entry::getKey).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(open, found, moment.toString());
        return open.size();
    }

    /** @param variant 1 closed on holidays, 2 closed over the year's end, 3 with dates of its own, 4 to borrow */
    private long opened(String name, List<Hours> hours, int variant) throws Exception {
        var said = place(name, hours);
        var newYear = List.of(new Days(1229, 103));
        var proposal = new PlaceProposal(said.name(), null, null, null, null, said.address(), null, null, null, true,
                null, null, hours, variant == 1, variant >= 2 && variant < 4 ? newYear : List.of(),
                Set.of(Facility.TOILET), Set.of(), variant == 4 ? new PlaceProposal.Terms(null, "電話で", null, null, null)
                        : null, null);
        var draft = hanako.call(() -> drafts.submit(null, proposal));
        var id = ichiko.call(() -> desk.approve(draft));
        if (variant == 3) {
            // Not told by anybody: the days are to stay the same when they are over.
            change("insert into opening_exception values (" + id + ", '2026-11-23', '22:00', '01:00', null), (" + id
                    + ", '2027-01-01', '22:00', '01:00', null), (" + id + ", '2027-01-04', null, null, null)");
        }
        return id;
    }

    private List<Long> free(LocalDateTime from, LocalDateTime to) {
        return use.free(from, to, null).stream().map(place -> place.id()).toList();
    }

    private void change(String sql) throws SQLException {
        try (var connection = town.getConnection(); var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private long number(String sql) throws SQLException {
        try (var connection = town.getConnection(); var result = connection.createStatement().executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }

    private boolean proposed(long id, List<Picture> said) {
        pictures.propose(id, said);
        return true;
    }

    private boolean rewritten(long id, PlaceProposal said) {
        kept.rewrite(id, said);
        return true;
    }

    private boolean returned(long draft) {
        desk.giveBack(draft, "住所を見てください");
        return true;
    }

    private boolean told(long id, OpeningException exception) {
        kept.tell(id, exception);
        return true;
    }

    private boolean worded(String slug, String title, String body) {
        guides.write(slug, title, body, List.of(), slug.equals("none") ? null : guides.find(slug).orElseThrow().key());
        return true;
    }

    private static PlaceProposal place(String name, List<Hours> hours) {
        return new PlaceProposal(name, null, null, null, null, "高松市番町1丁目", 34.34253, 134.046355, null, true, null, null,
                hours, false, List.of(), Set.of(), Set.of(), null, null);
    }

    private static void denied(Callable<?> work) {
        assertThrows(EJBAccessException.class, work::call);
    }
}
