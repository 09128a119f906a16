package jp.idobata.announcement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import jp.idobata.DemoOpened;
import jp.idobata.account.Role;
import jp.idobata.announcement.text.Channel;

/** What the demo town has announced: news that are out, something to send by hand, and something that waits. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR_NAME)
public class DemoAnnouncements {

    private static final String BY = "staff@example.jp";
    private static final int SHOWN = 4;
    /** Gatherings of the neighbours, the next to be first. */
    private static final String NEIGHBOURS = "select g.id, min(o.starts_at) from gathering g join publication p on"
            + " p.gathering_id = g.id join occurrence o on o.gathering_id = g.id left join cancellation c on"
            + " c.occurrence_id = o.id where g.source_key like 'demo:%' and o.starts_at > ?1 and c.occurrence_id is"
            + " null group by g.id order by 2, 1 limit " + SHOWN;

    @Inject
    private Book book;

    @Inject
    private Knowledge knowledge;

    /** Announces it, unless that was done. */
    public void furnish(@Observes DemoOpened opened) {
        if (book.number("select count(*) from announcement") > 0) {
            return;
        }
        var gatherings = book.rows(NEIGHBOURS, opened.today().plusDays(2).atStartOfDay()).stream()
                .map(row -> Delivery.number(row[0])).toList();
        for (var i = 0; i < gatherings.size(); i++) {
            announce(gatherings.get(i), i);
        }
    }

    private void announce(long gathering, int which) {
        var facts = knowledge.now(gathering).orElseThrow();
        book.change("insert into announcement (gathering_id) values (?1)", gathering);
        var id = book.number("select last_insert_id()");
        book.deed(id, null, "MADE", BY);
        for (var channel : channels(which)) {
            var said = knowledge.wording().proposal(channel, facts);
            var delivery = book.enter(id, channel, Way.POST, What.ANNOUNCED, said, facts, Set.of(),
                    which == 0 ? book.now().plusDays(1) : book.now().minusDays(which));
            if (channel == Channel.NEWS && which > 0) {
                book.change("update announcement_delivery set state = 'SENT', settled_at = due_at where id = ?1",
                        delivery);
            }
        }
    }

    private static List<Channel> channels(int which) {
        return which == 2 ? List.of(Channel.NEWS, Channel.X, Channel.BOARD) : List.of(Channel.NEWS);
    }
}
