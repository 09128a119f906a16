package jp.idobata.announcement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.idobata.account.Role;
import jp.idobata.announcement.text.Channel;
import jp.idobata.announcement.text.Facts;
import jp.idobata.announcement.text.Said;
import jp.idobata.calendar.TownClock;

/** What was announced, what waits and what went wrong, for staff; and what could be said of a gathering. */
@Stateless
@RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
public class Announcements {

    /** Announcements on a page. */
    public static final int PAGE = 20;
    /** Most gatherings that are proposed at a time. */
    public static final int CANDIDATES_MOST = 6;

    private static final int MESSAGES_MOST = 100;
    private static final int ATTEMPTS_MOST = 200;
    private static final int CANDIDATE_DAYS = 14;
    private static final String LIST = "select a.id, a.gathering_id, g.title, p.gathering_id is not null, m.done_by,"
            + " m.done_at, (select min(d.due_at) from announcement_delivery d where d.announcement_id = a.id and"
            + " d.what = 'ANNOUNCED'), (select group_concat(concat(d.channel, ':', d.what, ':', d.state) order by d.id)"
            + " from announcement_delivery d where d.announcement_id = a.id) from announcement a join gathering g on"
            + " g.id = a.gathering_id left join publication p on p.gathering_id = g.id join announcement_deed m on"
            + " m.announcement_id = a.id and m.deed = 'MADE' where ";

    /** Which announcements are asked for. */
    public enum Which {
        ALL("true"),
        /** Something goes out by itself. */
        WAITING(among("'WAITING'")),
        /** Somebody has to copy and send something. */
        TO_DO(among("'BY_HAND'")),
        /** Something needs somebody. */
        TROUBLE(among("'HELD', 'FAILED', 'UNSURE'")),
        SENT("exists (select 1 from announcement_delivery d where d.announcement_id = a.id and d.state = 'SENT')"
                + " and not " + among("'WAITING', 'BY_HAND', 'HELD', 'FAILED', 'UNSURE'"));

        private final String condition;

        Which(String condition) {
            this.condition = condition;
        }

        private static String among(String states) {
            return "a.id in (select d.announcement_id from announcement_delivery d where d.state in (" + states + "))";
        }
    }

    /** A gathering that could be announced. */
    public record Candidate(long gathering, String title, LocalDateTime startsAt, Instant publishedAt) {
    }

    /** One time a message was sent; outcome and the like are null while it is under way. */
    public record Attempt(long delivery, Instant at, String outcome, Integer status, String why) {
    }

    /** Something that staff did; the number of the message is null if it was about the whole. */
    public record Deed(Long delivery, String deed, String by, Instant at) {
    }

    /** What could be said of a gathering, by channel. */
    public record Proposal(Facts facts, String when, Map<Channel, Said> texts) {
    }

    @Inject
    private Book book;

    @Inject
    private Knowledge knowledge;

    @Inject
    private Outlets outlets;

    @Inject
    private TownClock clock;

    /** One page, the latest first. */
    public List<Announced> page(Which which, int page) {
        return book.rows(LIST + which.condition + " order by a.id desc limit " + PAGE + " offset " + PAGE * (page - 1))
                .stream().map(Announced::of).toList();
    }

    /** How many there are of each. One statement. */
    public Map<Which, Integer> counts() {
        var row = book.rows("select " + Arrays.stream(Which.values()).map(which -> "(select count(*) from"
                + " announcement a where " + which.condition + ")").collect(Collectors.joining(", "))).get(0);
        var counts = new EnumMap<Which, Integer>(Which.class);
        for (var which : Which.values()) {
            counts.put(which, (int) Delivery.number(row[which.ordinal()]));
        }
        return counts;
    }

    /** The one of that number. */
    public Optional<Announced> find(long id) {
        return book.rows(LIST + "a.id = ?1", id).stream().findFirst().map(Announced::of);
    }

    /** What was announced of a gathering before, the latest first. */
    public List<Announced> of(long gathering) {
        return book.rows(LIST + "a.gathering_id = ?1 order by a.id desc limit " + PAGE, gathering).stream()
                .map(Announced::of).toList();
    }

    /** Its messages, in the order of the channels. */
    public List<Delivery> deliveries(long id) {
        return book.deliveries("d.announcement_id = ?1 order by d.id limit " + MESSAGES_MOST, id);
    }

    /** Each time one of its messages was sent, the latest first. */
    public List<Attempt> attempts(long id) {
        return book.rows("select t.delivery_id, t.began_at, t.outcome, t.status, t.why from announcement_attempt t join"
                + " announcement_delivery d on d.id = t.delivery_id where d.announcement_id = ?1 order by t.id desc"
                + " limit " + ATTEMPTS_MOST, id).stream().map(row -> new Attempt(Delivery.number(row[0]),
                Delivery.moment(row[1]), (String) row[2], row[3] == null ? null : (int) Delivery.number(row[3]),
                (String) row[4])).toList();
    }

    /** What staff did with it, the latest first. */
    public List<Deed> deeds(long id) {
        return book.rows("select delivery_id, deed, done_by, done_at from announcement_deed where announcement_id = ?1"
                + " order by id desc limit " + ATTEMPTS_MOST, id).stream().map(row -> new Deed(row[0] == null ? null
                : (Long) Delivery.number(row[0]), (String) row[1], (String) row[2], Delivery.moment(row[3]))).toList();
    }

    /** Gatherings that lately became public, lie ahead and were not announced yet; the next to be first. */
    public List<Candidate> candidates() {
        return book.rows("select g.id, g.title, min(o.starts_at) as next, p.published_at from publication p join"
                + " gathering g on g.id = p.gathering_id join occurrence o on o.gathering_id = g.id left join"
                + " cancellation c on c.occurrence_id = o.id where p.published_at > ?1 and o.starts_at > ?2 and"
                + " c.occurrence_id is null and not exists (select 1 from announcement a where a.gathering_id = g.id)"
                + " group by g.id, g.title, p.published_at order by next, g.id limit " + CANDIDATES_MOST,
                book.now().minusDays(CANDIDATE_DAYS), clock.now()).stream().map(row -> new Candidate(
                Delivery.number(row[0]), (String) row[1], ((Timestamp) row[2]).toLocalDateTime(),
                Delivery.moment(row[3]))).toList();
    }

    /** What could be said of a gathering; empty if the public does not see it or it lies behind. */
    public Optional<Proposal> proposal(long gathering) {
        var wording = knowledge.wording();
        return knowledge.now(gathering).filter(facts -> !facts.isOver(clock.now()) && facts.cancelled() == null)
                .map(facts -> {
                    var texts = new EnumMap<Channel, Said>(Channel.class);
                    for (var channel : Channel.values()) {
                        texts.put(channel, wording.proposal(channel, facts));
                    }
                    return new Proposal(facts, wording.when(facts), texts);
                });
    }

    /** Whether something can be sent there. */
    public boolean isSetUp(Channel channel) {
        return outlets.isSetUp(channel);
    }
}
