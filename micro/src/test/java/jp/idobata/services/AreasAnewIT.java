package jp.idobata.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import jp.idobata.area.AreaDesk;
import jp.idobata.area.AreaRounds;
import jp.idobata.area.AreaThing;
import jp.idobata.area.AreaTurn;
import jp.idobata.calendar.TownClock;
import jp.idobata.place.SourcedPlaces;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Where things lie is told anew at the right time and as of the right day, as it runs in the server. */
@InTheServer
public class AreasAnewIT {

    @EJB
    private Ichiko ichiko;
    @EJB
    private AreaDesk desk;
    @EJB
    private AreaRounds rounds;
    @EJB
    private AreaTurn turn;
    @EJB
    private SourcedPlaces sourced;
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
    void anAreaThatIsChangedDuringARoundKeepsItsDay() throws Exception {
        var today = clock.today();
        var ids = town.areas("途区", 58, today.minusDays(40));
        var place = place("途:1", 58.05, 130.15);
        settle();
        ichiko.call(() -> done(() -> desk.draw(ids.get(0), RandomTown.square(20, 58), today.minusDays(10), null)));
        var work = turn.waiting().orElseThrow();
        ichiko.call(() -> done(() -> desk.draw(ids.get(1), RandomTown.square(22, 58), today.minusDays(5), null)));
        turn.file(AreaThing.PLACE, List.of(place), work);
        assertEquals(today.minusDays(5), until(place));
        settle();
        assertEquals(today.minusDays(5), until(place));
    }

    @Test
    void whatAnUndoingPutsBackLiesWhereItLay() throws Exception {
        var ids = town.areas("戻区", 62, clock.today().minusDays(40));
        var place = place("戻:1", 62.05, 130.15);
        settle();
        var before = ichiko.call(() -> sourced.known(List.of("戻:1"))).get("戻:1");
        town.change("update place set longitude = 130.05, updated_at = utc_timestamp(6) where id = " + place);
        settle();
        assertEquals(ids.get(0), area(place));
        ichiko.call(() -> done(() -> sourced.putBack(before)));
        assertEquals(ids.get(1), area(place));
    }

    private long area(long place) throws SQLException {
        return town.numbers("select area_id from town.lies_in where kind = 'PLACE' and layer = '戻区' and until_on is"
                + " null and subject_id = " + place).get(0);
    }

    private long place(String key, double latitude, double longitude) throws SQLException {
        return town.insert("insert into place (name, source_key, latitude, longitude, drop_in, created_at, updated_at,"
                + " version) values ('跡の場所', '" + key + "', " + latitude + ", " + longitude + ", true, now(),"
                + " utc_timestamp(), 1)");
    }

    private LocalDate until(long place) throws SQLException {
        return LocalDate.of(1970, 1, 1).plusDays(town.numbers("select to_days(until_on) - to_days('1970-01-01') from"
                + " town.lies_in where kind = 'PLACE' and layer = '途区' and until_on is not null and subject_id = "
                + place).get(0));
    }

    private void settle() throws SQLException {
        town.change("update area_follower set claimed_until = null");
        rounds.round();
        assertTrue(town.numbers("select id from town.area_round where finished_at is null").isEmpty());
    }

    private static boolean done(Runnable deed) {
        deed.run();
        return true;
    }
}
