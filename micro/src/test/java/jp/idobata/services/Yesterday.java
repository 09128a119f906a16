package jp.idobata.services;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import jp.idobata.attendance.held.HeldDesk;
import jp.idobata.attendance.held.HeldFigures;
import jp.idobata.attendance.held.HeldRound;
import jp.idobata.calendar.TownClock;
import jp.idobata.freshness.Asking;

/** What lies behind: gatherings that were held, and what nobody has answered for. */
@ApplicationScoped
public class Yesterday {

    @EJB
    private Tsunagu tsunagu;
    @EJB
    private HeldFigures figures;
    @EJB
    private HeldDesk desk;
    @EJB
    private HeldRound heldRound;
    @EJB
    private Asking asking;
    @Inject
    private Tomorrow town;
    @Inject
    private TownClock clock;

    /** A gathering of hanako's that was held yesterday at that time. */
    long held(String title, String time) throws Exception {
        var id = town.held(title, 10);
        var start = clock.today().minusDays(1).atTime(LocalTime.parse(time));
        town.change("update occurrence set starts_at = '" + start + "', original_starts_at = '" + start
                + "', ends_at = '" + start.plusMinutes(90) + "', over_at = '" + start.plusMinutes(90)
                + "' where gathering_id = " + id);
        return id;
    }

    /** Somebody was sure of a gathering 300 days ago; asked twice since, the second time so many days ago. */
    void silent(long id, int days) throws SQLException {
        town.change("update gathering set updated_at = utc_timestamp(6) - interval 300 day where id = " + id);
        unconfirmed(id);
        town.change("delete from freshness_asking where subject_id = " + id);
        for (var ago : List.of(days + 14, days)) {
            town.change("insert into freshness_asking (kind, subject_id, way, asked_by, asked_at) values ('GATHERING', "
                    + id + ", 'MAIL', 'idobata', utc_timestamp(6) - interval " + ago + " day)");
        }
    }

    /** As if nobody had ever said that a gathering holds. */
    void unconfirmed(long id) throws SQLException {
        town.change("delete from freshness_confirmation where subject_id = " + id);
        town.change("update gathering set confirmed_at = null where id = " + id);
    }

    /** Goes today's round again that asks what still holds. */
    int still() throws SQLException {
        town.change("delete from job_run where job = 'freshness'");
        return asking.goRound();
    }

    /** Asks again how yesterday went. */
    int asked() throws SQLException {
        town.change("delete from job_run where job = 'held'");
        return heldRound.ask();
    }

    /** How many came of late, as staff know it. */
    int came() throws Exception {
        return tsunagu.call(() -> figures.byMonth(clock.today().minusDays(2), clock.today())).stream()
                .mapToInt(HeldFigures.Month::came).sum();
    }

    /** Staff have looked at how the first date of a gathering went. */
    boolean lookedAt(long gathering, boolean shown) throws SQLException {
        desk.decide(town.date(gathering), shown, read(gathering));
        return shown;
    }

    /** What staff see of how the first date of a gathering went. */
    String read(long gathering) throws SQLException {
        var date = town.date(gathering);
        return Stream.concat(desk.waiting().stream(), desk.lately().stream()).filter(one -> one.id() == date)
                .findFirst().orElseThrow().read();
    }

    /** A picture of nothing. */
    static byte[] picture() {
        try {
            var file = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
