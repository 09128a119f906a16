package jp.idobata.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import jp.idobata.gathering.Arrivals;
import jp.idobata.gathering.Arrivals.Arrival;
import jp.idobata.gathering.Gatherings;
import jp.idobata.gathering.Theme;
import jp.idobata.intake.job.Import.Outcome;
import jp.idobata.opendata.StandardList;
import jp.idobata.opendata.check.FileCheck;
import jp.idobata.publishing.FeedEntry;
import jp.idobata.publishing.OpenListings;
import jp.idobata.publishing.PublicGathering;
import jp.idobata.publishing.opendata.EventRows;
import jp.idobata.publishing.opendata.OpenTown;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** What the town gives away as open data gives the same town back. */
@InTheServer
public class OpenDataIT {

    private static final int HOW_MANY = 1000;
    private static final String SITE = "http://random.example";
    private static final String KEY = "opendata:" + SITE + "/gatherings/";

    @EJB
    private Ichiko ichiko;
    @EJB
    private Arrivals arrivals;
    @EJB
    private OpenListings listings;
    @EJB
    private Gatherings gatherings;
    @Inject
    private Background background;

    /** The application as it was built, with these tests in it. */
    @Deployment
    public static WebArchive application() {
        return ServicesIT.application();
    }

    @Test
    void aThousandGatheringsComeBackAsTheyWent() throws Exception {
        var random = new RandomProposals(20261122, LocalDate.now());
        var first = new ArrayList<Long>();
        for (var part = 0; part < HOW_MANY / 100; part++) {
            var from = part * 100;
            first.addAll(ichiko.call(() -> {
                var some = new ArrayList<Arrival>();
                for (var i = from; i < from + 100; i++) {
                    some.add(new Arrival("random:" + i, random.next(i), null, true));
                }
                return arrivals.add(some, "ichiko@example.jp").stream().map(one -> one.id()).toList();
            }));
        }
        var before = entries(first::contains);
        assertEquals(HOW_MANY, before.size());
        var list = list(before.values());
        var checked = new FileCheck(Duration.ofMinutes(5)).check(list);
        assertTrue(checked.passes(), () -> checked.counts() + " " + checked.findings().subList(0, Math.min(9, checked
                .findings().size())));
        assertEquals(StandardList.EVENTS, checked.list());

        background.change("delete from publication where gathering_id in (select id from gathering where source_key"
                + " like 'random:%')");
        var run = background.looked("events.csv", list);
        // Rows are counted: each stands for a date.
        assertEquals(checked.rows(), run.count(Outcome.ADD), run.counts().toString());
        assertEquals(0, run.count(Outcome.ASIDE));
        background.done(run.id(), true);

        compare(before);
        var again = background.looked("events.csv", list);
        assertEquals(checked.rows(), again.count(Outcome.SAME), again.counts().toString());
        background.change("delete from publication where gathering_id in (select id from gathering where source_key"
                + " like '" + KEY + "%')");
    }

    private void compare(Map<Long, FeedEntry> before) throws Exception {
        var keys = new HashMap<Long, Long>();
        for (var id : before.keySet()) {
            keys.put(background.number("select id from gathering where source_key = '" + KEY + id + "'"), id);
        }
        var after = entries(keys::containsKey);
        assertEquals(HOW_MANY, after.size());
        after.forEach((id, entry) -> assertEquals(said(before.get(keys.get(id)).gathering()), said(entry.gathering()),
                () -> "of gathering " + keys.get(id)));
    }

    private Map<Long, FeedEntry> entries(LongPredicate which) {
        var entries = new HashMap<Long, FeedEntry>();
        for (var part = listings.gatherings(0); !part.isEmpty(); part = listings.gatherings(part.get(part.size() - 1)
                .gathering().id())) {
            part.stream().filter(entry -> which.test(entry.gathering().id())).forEach(entry -> entries.put(entry
                    .gathering().id(), entry));
        }
        return entries;
    }

    private byte[] list(Iterable<FeedEntry> entries) throws Exception {
        var themes = gatherings.themes().stream().collect(Collectors.toMap(Theme::getCode, Theme::getName));
        var out = new StringBuilder("\ufeff");
        var rows = new EventRows(new OpenTown(SITE, "井戸端", "372013", "高松市", themes, mark -> true), LocalDate.now(),
                ZoneId.of("Asia/Tokyo"), out);
        rows.header();
        for (var entry : entries) {
            rows.write(entry);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Everything that the columns can hold. */
    private static Map<String, Object> said(PublicGathering one) {
        var said = new HashMap<String, Object>();
        said.put("title", one.title());
        said.put("summary", one.summary());
        said.put("description", one.description());
        said.put("dates", one.dates());
        said.put("recurring", one.recurring());
        said.put("schedule", one.scheduleText());
        said.put("online", List.of(one.online(), String.valueOf(one.onlineUrl())));
        said.put("where", one.placeName() + "|" + one.address() + "|" + one.latitude() + "|" + one.longitude());
        said.put("area", one.areaId());
        said.put("organiser", one.organiser());
        said.put("themes", one.themes());
        said.put("welcome", one.welcome());
        said.put("fee", one.free() + "|" + one.fee());
        said.put("capacity", one.capacity() + "|" + one.capacityText());
        said.put("audience", one.audience());
        said.put("sign up", one.signUp());
        said.put("phone", one.phone());
        said.put("website", one.website());
        said.put("terms", one.terms());
        return said;
    }
}
