package jp.idobata.announcement;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import jp.idobata.account.Role;
import jp.idobata.announcement.text.Channel;
import jp.idobata.announcement.text.Facts;
import jp.idobata.announcement.text.Said;
import jp.idobata.calendar.TownClock;

/** Where staff announce gatherings, and steer what becomes of it. */
@Stateless
@RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
public class AnnouncementDesk {

    /** So many days ahead something can be planned. */
    public static final int DAYS_MOST = 180;
    /** Why a message is stopped that staff have stopped. */
    static final String STOPPED = "STAFF";

    private static final int ADDRESS_MOST = 500;

    @Resource
    private SessionContext session;

    @Inject
    private Book book;

    @Inject
    private Knowledge knowledge;

    @Inject
    private Outlets outlets;

    @Inject
    private TownClock clock;

    /**
     * Announces a gathering on the channels of which a text is given.
     *
     * @param at when, by the town's clock; null for now
     * @param atNight whether telephones may ring at night
     * @return number of the announcement
     */
    public long announce(long gathering, Map<Channel, Said> texts, LocalDateTime at, boolean atNight) {
        var facts = knowledge.now(gathering).filter(seen -> !seen.isOver(clock.now()) && seen.cancelled() == null)
                .orElseThrow(AnnouncementRefusal::notPublic);
        if (texts.isEmpty()) {
            throw AnnouncementRefusal.nothingChosen();
        }
        var then = moment(at, facts);
        book.change("insert into announcement (gathering_id) values (?1)", gathering);
        var id = book.number("select last_insert_id()");
        texts.forEach((channel, said) -> enter(id, channel, said, facts, due(channel, then, atNight), atNight));
        book.deed(id, null, "MADE", me());
        return id;
    }

    private void enter(long id, Channel channel, Said wanted, Facts facts, LocalDateTime due, boolean atNight) {
        if (!outlets.isSetUp(channel)) {
            throw AnnouncementRefusal.notSetUp();
        }
        var proposal = knowledge.wording().proposal(channel, facts);
        var said = channel.isWritten() ? checked(channel, wanted) : proposal;
        var delivery = book.enter(id, channel, Way.POST, What.ANNOUNCED, said, facts, Set.of(), due);
        book.change("update announcement_delivery set edited = ?2, at_night = ?3 where id = ?1", delivery,
                !said.equals(proposal), atNight);
    }

    private static Said checked(Channel channel, Said wanted) {
        var title = wanted.title() == null ? "" : wanted.title().strip();
        if (channel == Channel.NEWS && (title.isEmpty() || title.length() > Said.TITLE_MOST)) {
            throw AnnouncementRefusal.noTitle();
        }
        // Browsers end lines in two characters; nobody counts them so.
        var words = wanted.words() == null ? "" : wanted.words().replace("\r\n", "\n").strip();
        if (words.isEmpty()) {
            throw AnnouncementRefusal.noWords();
        }
        if (channel.length(words) > channel.most()) {
            throw AnnouncementRefusal.tooLong(channel.most());
        }
        return new Said(channel == Channel.NEWS ? title : null, words);
    }

    private LocalDateTime moment(LocalDateTime at, Facts facts) {
        var now = clock.now();
        if (at != null && (at.isBefore(now.minusMinutes(1)) || at.isAfter(now.plusDays(DAYS_MOST))
                || facts.isOver(at))) {
            throw AnnouncementRefusal.badMoment(DAYS_MOST);
        }
        return at == null ? now : at;
    }

    private LocalDateTime due(Channel channel, LocalDateTime then, boolean atNight) {
        return book.utc(channel.rings() && !atNight ? Quiet.after(then) : then);
    }

    /** Writes in a message that has not gone out. One that was held goes on. */
    public void write(long delivery, Said wanted) {
        var open = open(delivery);
        var said = checked(open.channel(), wanted);
        var facts = open.isFirst() ? knowledge.now(book.gathering(open.announcement()), open.facts())
                .orElseThrow(AnnouncementRefusal::notPublic) : open.facts();
        change(open, "title = ?2, words = ?3, facts = ?4, edited = true, why = null, state = ?5", said.title(),
                said.words(), Book.json(facts), (open.channel().isAutomatic() ? State.WAITING : State.BY_HAND).name());
        book.deed(open.announcement(), delivery, "WRITTEN", me());
    }

    /** Has all messages of an announcement that have not gone out go out at another time; null for now. */
    public void postpone(long announcement, LocalDateTime at, boolean atNight) {
        var waiting = book.deliveries("d.announcement_id = ?1 and d.state in ('WAITING', 'HELD') for update",
                announcement).stream().filter(one -> one.isOpen() && one.isFirst()).toList();
        if (waiting.isEmpty()) {
            throw AnnouncementRefusal.overtaken();
        }
        var then = moment(at, waiting.get(0).facts());
        waiting.forEach(one -> book.change("update announcement_delivery set due_at = ?2, at_night = ?3 where id = ?1",
                one.id(), due(one.channel(), then, atNight), atNight));
        book.deed(announcement, null, "POSTPONED", me());
    }

    /** It will not go out. */
    public void stop(long delivery) {
        var open = locked(delivery);
        if (!open.isOpen() && (open.state() != State.WAITING || open.held()) && open.state() != State.FAILED) {
            throw AnnouncementRefusal.overtaken();
        }
        book.stop(delivery, STOPPED);
        book.deed(open.announcement(), delivery, "STOPPED", me());
    }

    /** Tries a message again that had failed. */
    public void again(long delivery) {
        var failed = in(delivery, State.FAILED);
        if (!outlets.isSetUp(failed.channel())) {
            throw AnnouncementRefusal.notSetUp();
        }
        change(failed, "state = 'WAITING', tries = 0, due_at = ?2, settled_at = null, why = null", book.now());
        book.deed(failed.announcement(), delivery, "AGAIN", me());
    }

    /**
     * Somebody has looked: the message of which nobody knew is there.
     *
     * @param address where it is seen; empty if nobody knows
     */
    public void wentOut(long delivery, String address) {
        var unsure = in(delivery, State.UNSURE);
        change(unsure, "state = 'SENT', settled_at = ?2, why = null, payload = null, remote_url = ?3", book.now(),
                checked(address));
        book.deed(unsure.announcement(), delivery, "WENT_OUT", me());
        book.lookSoon(unsure.announcement());
    }

    /** Somebody has looked: it is not there, and goes out as a new one. */
    public void didNotGoOut(long delivery) {
        var unsure = in(delivery, State.UNSURE);
        change(unsure, "state = 'WAITING', tries = 0, due_at = ?2, settled_at = null, why = null, unsure_since = null,"
                + " message_key = ?3", book.now(), Book.newKey());
        book.deed(unsure.announcement(), delivery, "NOT_OUT", me());
    }

    /** Somebody has copied it and sent it. */
    public void done(long delivery, String address) {
        var todo = in(delivery, State.BY_HAND);
        change(todo, "state = 'SENT', settled_at = ?2, remote_url = ?3", book.now(), checked(address));
        book.deed(todo.announcement(), delivery, "DONE", me());
        book.lookSoon(todo.announcement());
    }

    /** An address of the web, or nothing. */
    private static String checked(String address) {
        var text = address == null ? "" : address.strip();
        return text.length() <= ADDRESS_MOST && text.matches("https?://[\\x21-\\x7e&&[^\"<>\\\\]]+") ? text : null;
    }

    private Delivery open(long delivery) {
        var found = locked(delivery);
        if (!found.isOpen() || found.what() == What.WITHDRAWN || !found.channel().isWritten()) {
            throw AnnouncementRefusal.overtaken();
        }
        return found;
    }

    private Delivery in(long delivery, State state) {
        var found = locked(delivery);
        if (found.state() != state) {
            throw AnnouncementRefusal.overtaken();
        }
        return found;
    }

    private Delivery locked(long delivery) {
        return book.deliveries("d.id = ?1 for update", delivery).stream().findFirst()
                .orElseThrow(AnnouncementRefusal::overtaken);
    }

    private void change(Delivery delivery, String what, Object... values) {
        var all = new Object[values.length + 1];
        all[0] = delivery.id();
        System.arraycopy(values, 0, all, 1, values.length);
        book.change("update announcement_delivery set " + what + " where id = ?1", all);
    }

    private String me() {
        return session.getCallerPrincipal().getName();
    }
}
