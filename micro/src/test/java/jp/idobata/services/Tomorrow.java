package jp.idobata.services;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import jp.idobata.attendance.Attendances;
import jp.idobata.attendance.Saying;
import jp.idobata.calendar.TownClock;
import jp.idobata.gathering.Drafts;
import jp.idobata.gathering.Proposal;
import jp.idobata.gathering.SignUpWay;
import jp.idobata.gathering.Slot;
import jp.idobata.gathering.Terms;
import jp.idobata.link.Purpose;
import jp.idobata.link.SignedLinks;
import jp.idobata.moderation.ModerationDesk;

/** Gatherings of Hanako's tomorrow at ten, to which one can come, and people who do. */
@ApplicationScoped
public class Tomorrow {

    @EJB
    private Hanako hanako;
    @EJB
    private Ichiko ichiko;
    @EJB
    private Attendances attendances;
    @EJB
    private Drafts drafts;
    @EJB
    private ModerationDesk desk;
    @EJB
    private SignedLinks links;
    @Inject
    private TownClock clock;
    @Resource(lookup = "java:app/jdbc/town")
    private DataSource town;

    LocalDateTime ten() {
        return clock.today().plusDays(1).atTime(10, 0);
    }

    long held(String title, int capacity) throws Exception {
        hanako.call(() -> submitted(drafts.begin(proposal(title, capacity, ten()))));
        return approved(title);
    }

    /** A series of hanako's, every week from tomorrow at ten. */
    long weekly(String title) throws Exception {
        var once = proposal(title, 10, ten());
        hanako.call(() -> submitted(drafts.begin(new Proposal(title, null, null, once.dates(), "FREQ=WEEKLY", null,
                null, once.venue(), null, null, null, null, false, null, null, null, once.themes(), Set.of(), true,
                null, 10, null, null, null, null, null, null, null, null, once.terms(), null, null))));
        return approved(title);
    }

    void changed(long gathering, Proposal proposal) throws Exception {
        var draft = hanako.call(() -> drafts.beginChange(gathering));
        hanako.call(() -> saved(draft, proposal));
        hanako.call(() -> submitted(draft));
        approved(proposal.title());
    }

    private long approved(String title) throws Exception {
        return ichiko.call(() -> desk.approve(desk.waiting(0, 100).stream()
                .filter(waiting -> waiting.title().equals(title)).findFirst().orElseThrow().id()));
    }

    String comes(long gathering, String who, int party) throws SQLException {
        attendances.ask(gathering, ten(), who + "@example.jp", saying("客 " + who, party));
        var link = link(gathering, who + "@example.jp");
        attendances.confirm(link);
        return link;
    }

    String link(long gathering, String email) throws SQLException {
        return links.sign(Purpose.GOING, number("select id from going where email = '" + email
                + "' and occurrence_id = " + date(gathering)));
    }

    private boolean saved(long draft, Proposal proposal) {
        drafts.save(draft, proposal);
        return true;
    }

    private boolean submitted(long draft) {
        drafts.submit(draft);
        return true;
    }

    static Saying saying(String name, int party) {
        return new Saying(name, party, null, "ja");
    }

    static Proposal proposal(String title, int capacity, LocalDateTime starts) {
        return new Proposal(title, null, null, List.of(new Slot(starts, starts.plusHours(2), false)), null, null, null,
                "中央公民館", null, null, null, null, false, null, null, null, Set.of("learn"), Set.of(), true, null,
                capacity, null, null, null, null, null, null, null, null,
                new Terms(Set.of(SignUpWay.HERE), null, null, null, false, null), null, null);
    }

    long date(long gathering) throws SQLException {
        return number("select id from occurrence where gathering_id = " + gathering
                + " order by original_starts_at limit 1");
    }

    long number(String sql) throws SQLException {
        try (var connection = town.getConnection(); var result = connection.createStatement().executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }

    void change(String sql) throws SQLException {
        try (var connection = town.getConnection(); var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
