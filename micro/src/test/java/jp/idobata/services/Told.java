package jp.idobata.services;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import jp.idobata.announcement.AnnouncementRound;
import jp.idobata.announcement.text.Channel;

/** Has announcements go out without waiting for their time, and looks what has become of them. */
@Dependent
public class Told {

    @EJB
    private AnnouncementRound round;
    @Inject
    private Background background;

    /** Sends what is due; the program's own round may be faster, which comes to the same. */
    void settle(long id) throws Exception {
        round.go();
        background.await(() -> background.number("select count(*) from announcement_delivery where announcement_id = "
                + id + " and (lease_until > utc_timestamp(6) or state = 'WAITING' and due_at <= utc_timestamp(6))")
                == 0);
    }

    /** Sends what waits, whenever its time is; what a dead node held is free. */
    void hurry(long id) throws Exception {
        background.change("update announcement_delivery set due_at = '2020-01-01', lease_until = null where"
                + " announcement_id = " + id + " and state = 'WAITING'");
        settle(id);
    }

    /** Looks what has changed now, and sends what follows. */
    void follow(long id) throws Exception {
        background.change("update announcement set look_at = '2020-01-01' where id = " + id);
        background.await(() -> {
            // What went out a moment ago is looked at once more.
            round.go();
            return background.number("select count(*) from announcement where look_at < utc_timestamp(6) and id = "
                    + id) == 0;
        });
        hurry(id);
    }

    /** How it is with each message, in their order. */
    String states(long id) throws Exception {
        return background.text("select group_concat(concat(channel, ' ', state) order by field(channel, 'NEWS',"
                + " 'WEBHOOK', 'MASTODON', 'LINE', 'X', 'BOARD'), id) from announcement_delivery where announcement_id"
                + " = " + id);
    }

    /** What came of each time one of its messages was sent: the outcome, and the number or why there was none. */
    String attempts(long id) throws Exception {
        return background.text("select group_concat(concat(t.outcome, ' ', coalesce(t.status, t.why)) order by t.id)"
                + " from announcement_attempt t join announcement_delivery d on d.id = t.delivery_id where"
                + " d.announcement_id = " + id);
    }

    long delivery(long id, Channel channel) {
        try {
            return background.number("select min(id) from announcement_delivery where announcement_id = " + id
                    + " and channel = '" + channel + "'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Types of what was told to other programs, in their order. */
    static List<String> heard(World world) {
        return world.heard.values().stream().map(one -> one.getString("type")).toList();
    }
}
