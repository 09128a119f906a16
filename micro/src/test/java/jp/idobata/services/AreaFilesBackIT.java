package jp.idobata.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.idobata.area.AreaDesk;
import jp.idobata.area.AreaRefusal;
import jp.idobata.area.AreaRounds;
import jp.idobata.area.AreaThing;
import jp.idobata.calendar.TownClock;
import jp.idobata.intake.area.AreaFiles;
import jp.idobata.intake.area.OutlineChoices;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** What a file did to the areas is taken back, as it runs in the server. */
@InTheServer
public class AreaFilesBackIT {

    /** Everything that lists and figures say of the areas of a kind: themselves, outlines, people, what lies where. */
    private static final String ALL = """
            select crc32(group_concat(line order by line separator '\\n')) from (
              select concat_ws('|', 'A', id, parent_id, name, code, population, begins_on, ends_on, ended_why) line
                from town.area where kind = '%1$s' and (ends_on is null or ends_on > begins_on)
              union all select concat_ws('|', 'O', o.area_id, o.from_on, o.until_on, ST_AsText(o.boundary))
                from town.area_outline o join town.area a on a.id = o.area_id where a.kind = '%1$s'
                  and (o.until_on is null or o.from_on < o.until_on)
              union all select concat_ws('|', 'C', c.area_id, c.as_of, c.total, c.source, p.band_from, p.band_to,
                  p.people) from town.area_census c join town.area a on a.id = c.area_id
                left join town.area_population p on p.area_id = c.area_id and p.as_of = c.as_of where a.kind = '%1$s'
              union all select concat_ws('|', 'H', c.kind, c.subject_id, c.area_id, c.chosen_by, c.chosen_at)
                from town.area_choice c join town.area a on a.id = c.area_id where a.kind = '%1$s'
              union all select concat_ws('|', 'L', d.days, l.kind, l.subject_id, l.area_id, l.means)
                from town.lies_in l join (select 0 days union select 3 union select 7 union select 20
                  union select 300) d
                where l.layer = '%1$s' and l.from_on <= utc_date() - interval d.days day
                  and (l.until_on is null or l.until_on > utc_date() - interval d.days day)) one""";

    @EJB
    private Ichiko ichiko;
    @EJB
    private AreaFiles files;
    @EJB
    private AreaDesk desk;
    @EJB
    private AreaRounds rounds;
    @Inject
    private RandomTown town;
    @Inject
    private TownClock clock;

    /** The application as it was built, with these tests in it. */
    @Deployment
    public static WebArchive application() {
        return ServicesIT.application();
    }

    @Test
    void outlinesThatAreTakenBackLeaveTheAreasAsTheyWere() throws Exception {
        var kind = "返学区";
        draw(kind, 20, "西:131.0", "東:131.2");
        var place = place("返:1", 31.05, 131.08);
        var west = town.numbers("select id from town.area where kind = '返学区' and name = '西'").get(0);
        var far = place("返:2", 31.05, 131.27);
        ichiko.call(() -> done(() -> desk.put(AreaThing.PLACE, far, west)));
        settle();
        var before = all(kind);
        // East is drawn otherwise and takes over the first place, the middle is new, and west is no more.
        var file = draw(kind, 5, "東:131.03", "中:131.25");
        settle();
        assertNotEquals(before, all(kind));
        back(file);
        assertEquals(before, all(kind));
        assertEquals(List.of(west), lying(place, kind));
        var again = assertThrows(AreaRefusal.class, () -> ichiko.call(() -> done(() -> files.takeBack(file))));
        assertEquals("areas.refusal.unused", again.messageKey());
        assertEquals(List.of("REDRAWN", "NEW", "GONE"), ichiko.call(() -> files.draw(file, choices(kind, 5))).rows()
                .stream().map(row -> row.state().name()).toList());
        settle();
        back(file);
        assertEquals(before, all(kind));
    }

    @Test
    void peopleThatAreTakenBackAreThoseCountedBefore() throws Exception {
        var kind = "返民区";
        draw(kind, 20, "西:131.5", "東:131.7");
        settle();
        count(kind, "西,2026-04-01,100,30,70\n");
        var before = all(kind);
        var file = count(kind, "西,2026-04-01,120,50,70\n東,2026-04-01,9,4,5\n西,2025-04-01,90,20,70\n");
        assertNotEquals(before, all(kind));
        back(file);
        assertEquals(before, all(kind));
    }

    @Test
    void whatSomebodyHasChangedOrUsedSinceIsNotTakenBack() throws Exception {
        var kind = "返外区";
        var first = draw(kind, 20, "西:132.0");
        var later = count(kind, "西,2026-04-01,100,30,70\n");
        var area = town.numbers("select id from town.area where kind = '返外区'").get(0);
        assertEquals("areas.refusal.since", refused(first));
        back(later);
        back(first);
        assertEquals(List.of(), town.numbers("select id from town.area where ends_on is null and id = " + area));
        var second = draw(kind, 10, "西:132.3", "南:132.6");
        town.change("update community_group set area_id = " + town.numbers("select id from town.area where name = '南'"
                + " and kind = '返外区'").get(0) + " where id = (select min(id) from (select id from community_group) g)");
        assertEquals("areas.refusal.since", refused(second));
        assertEquals(List.of(area), town.numbers("select id from town.area where ends_on is null and id = " + area));
    }

    @Test
    void anAreaThatIsTakenBackHasWhatWasPutIntoIt() throws Exception {
        var kind = "返終区";
        draw(kind, 20, "西:133.0", "東:133.2");
        var west = area("西", kind);
        var east = area("東", kind);
        var chosen = place("返:3", 31.05, 133.25);
        var hanako = town.numbers("select id from town.account where email = 'hanako@example.jp'").get(0);
        var group = town.numbers("select min(id) from town.community_group where area_id is null").get(0);
        ichiko.call(() -> done(() -> desk.put(AreaThing.PLACE, chosen, west)));
        town.change("update community_group set area_id = " + west + " where id = " + group);
        town.change("insert into follow (account_id, kind, subject, since) values (" + hanako + ", 'AREA', '" + west
                + "', utc_timestamp())");
        settle();
        for (var successor : Stream.of(0L, east).toList()) {
            ichiko.call(() -> done(() -> desk.end(west, successor == 0 ? null : successor, null)));
            settle();
            assertEquals(List.of(east), lying(chosen, kind), "its point lies there");
            assertEquals(successor == 0 ? 1 : 0, follows(west));
            ichiko.call(() -> done(() -> desk.revive(west)));
            settle();
            assertEquals(List.of(west), lying(chosen, kind));
            assertEquals(List.of(west), town.numbers("select area_id from town.community_group where id = " + group));
        }
        assertEquals(1, follows(east), "followers stay with the one that took them over");
        town.change("delete from town.follow where kind = 'AREA' and subject = '" + east + "'");
        town.change("update community_group set area_id = null where id = " + group);
    }

    private long area(String name, String kind) throws SQLException {
        return town.numbers("select id from town.area where kind = '" + kind + "' and name = '" + name + "'").get(0);
    }

    private int follows(long area) throws SQLException {
        return town.numbers("select account_id from town.follow where kind = 'AREA' and subject = '" + area + "'")
                .size();
    }

    private String refused(long file) {
        return assertThrows(AreaRefusal.class, () -> ichiko.call(() -> done(() -> files.takeBack(file)))).messageKey();
    }

    private OutlineChoices choices(String kind, int daysAgo) {
        return new OutlineChoices(kind, "n", "", "", "", null, clock.today().minusDays(daysAgo), true);
    }

    private long draw(String kind, int daysAgo, String... areas) throws Exception {
        var features = Stream.of(areas).map(area -> area.split(":")).map(area -> "{\"type\":\"Feature\",\"properties\":"
                + "{\"n\":\"" + area[0] + "\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":" + square(
                        Double.parseDouble(area[1])) + "}}").collect(Collectors.joining(","));
        var file = ichiko.call(() -> files.give("a.geojson", ("{\"type\":\"FeatureCollection\",\"features\":["
                + features + "]}").getBytes(StandardCharsets.UTF_8)));
        ichiko.call(() -> files.draw(file, choices(kind, daysAgo)));
        return file;
    }

    private static String square(double west) {
        var east = west + 0.15;
        return "[[[" + west + ",31],[" + east + ",31],[" + east + ",31.1],[" + west + ",31.1],[" + west + ",31]]]";
    }

    private long count(String kind, String lines) throws Exception {
        var file = ichiko.call(() -> files.give("人口.csv", ("地域名,調査年月日,総人口,0-14歳,15歳以上\n" + lines)
                .getBytes(StandardCharsets.UTF_8)));
        ichiko.call(() -> files.count(file, kind, clock.today(), Map.of(), false));
        return file;
    }

    private void back(long file) throws Exception {
        ichiko.call(() -> done(() -> files.takeBack(file)));
        settle();
    }

    private String all(String kind) throws SQLException {
        return String.valueOf(town.numbers(ALL.formatted(kind)));
    }

    private List<Long> lying(long place, String kind) throws SQLException {
        return town.numbers("select area_id from town.lies_in where kind = 'PLACE' and layer = '" + kind
                + "' and until_on is null and subject_id = " + place);
    }

    private long place(String key, double latitude, double longitude) throws SQLException {
        return town.insert("insert into place (name, source_key, latitude, longitude, drop_in, created_at, updated_at,"
                + " version) values ('返の場所', '" + key + "', " + latitude + ", " + longitude + ", true, now(),"
                + " utc_timestamp(), 1)");
    }

    private void settle() throws SQLException {
        town.change("update area_follower set claimed_until = null");
        rounds.round();
    }

    private static boolean done(Runnable deed) {
        deed.run();
        return true;
    }
}
