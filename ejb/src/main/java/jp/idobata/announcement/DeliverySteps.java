package jp.idobata.announcement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import jp.idobata.account.Role;
import jp.idobata.announcement.text.Channel;
import jp.idobata.announcement.wire.Outcome;
import jp.idobata.announcement.wire.Result;
import jp.idobata.announcement.wire.Why;
import jp.idobata.calendar.TownClock;

/** What is noted while messages go out, each step a short transaction. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR_NAME)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DeliverySteps {

    /** Longer than a message may take. */
    static final int LEASE_SECONDS = 60;
    private static final int ATTEMPTS_KEPT_DAYS = 90;

    @Inject
    private Book book;

    @Inject
    private Knowledge knowledge;

    @Inject
    private Refreshing refreshing;

    @Inject
    private TownClock clock;

    /** Takes a message that is due and that no other node is at, and notes the attempt; null if there is none. */
    public Message claim(String node) {
        for (var due = next(); due.isPresent(); due = next()) {
            var message = begun(due.get(), node);
            if (message.isPresent()) {
                return message.get();
            }
        }
        return null;
    }

    private Optional<Delivery> next() {
        return book.deliveries("d.state = 'WAITING' and d.due_at <= ?1 and (d.lease_until is null or d.lease_until <"
                + " utc_timestamp(6)) order by d.due_at, d.id limit 1 for update skip locked", book.now()).stream()
                .findFirst();
    }

    /** Empty if it does not go out: its row says why. */
    private Optional<Message> begun(Delivery due, String node) {
        var gathering = book.gathering(due.announcement());
        if (due.tries() == 0 && !refreshing.holds(due, gathering) || isForgotten(due)) {
            return Optional.empty();
        }
        var delivery = book.delivery(due.id()).orElseThrow();
        var body = delivery.channel() == Channel.WEBHOOK ? data(delivery, gathering) : delivery.words();
        book.change("insert into announcement_attempt (delivery_id, began_at, message_key) values (?1, ?2, ?3)",
                delivery.id(), book.now(), delivery.key());
        var attempt = book.number("select last_insert_id()");
        book.change("update announcement_delivery set tries = tries + 1, lease = ?2, lease_until = utc_timestamp(6) +"
                + " interval " + LEASE_SECONDS + " second where id = ?1", delivery.id(), node);
        return Optional.of(new Message(delivery.id(), attempt, delivery.channel(), Way.valueOf(delivery.way()),
                delivery.key(), target(delivery), body, delivery.tries() + 1, node));
    }

    /** An attempt without an end: the program was killed, and nobody knows whether it arrived. */
    private boolean isForgotten(Delivery due) {
        var cut = book.rows("select id, began_at from announcement_attempt where delivery_id = ?1 and outcome is null"
                + " order by id", due.id());
        for (var attempt : cut) {
            book.change("update announcement_attempt set outcome = 'UNSURE', why = 'CUT' where id = ?1", attempt[0]);
        }
        var since = due.unsureSince() != null || cut.isEmpty() ? due.unsureSince() : Delivery.moment(cut.get(0)[1]);
        if (since == null) {
            return false;
        }
        book.change("update announcement_delivery set unsure_since = ?2 where id = ?1", due.id(), Book.utc(since));
        return asked(due.id(), memory(due), since, clock.instant());
    }

    /** What only says the same again can be said for ever. */
    private static Duration memory(Delivery delivery) {
        return delivery.way().equals(Way.EDIT.name()) || delivery.way().equals(Way.DELETE.name())
                ? Channel.NEWS.remembers() : delivery.channel().remembers();
    }

    /** Once the other side may have forgotten it, staff are asked whether it went out. */
    private boolean asked(long delivery, Duration memory, Instant since, Instant then) {
        if (then.isBefore(since.plus(memory))) {
            return false;
        }
        book.change("update announcement_delivery set state = 'UNSURE', settled_at = ?2, lease = null, lease_until ="
                + " null where id = ?1", delivery, book.now());
        return true;
    }

    private String target(Delivery delivery) {
        return delivery.way().equals(Way.POST.name()) ? null : book.deliveries("d.announcement_id = ?1 and d.channel"
                + " = ?2 and d.what = 'ANNOUNCED'", delivery.announcement(), delivery.channel().name()).get(0)
                .remoteId();
    }

    /** Written down once: the same message is the same to the byte. */
    private String data(Delivery delivery, long gathering) {
        var kept = (String) book.rows("select payload, id from announcement_delivery where id = ?1", delivery.id())
                .get(0)[0];
        if (kept != null) {
            return kept;
        }
        var voice = knowledge.voice();
        var themes = new HashMap<String, String>();
        book.rows("select code, name from theme").forEach(row -> themes.put((String) row[0], (String) row[1]));
        var manner = new Payload.Manner(voice.url(), clock.zone(), themes, delivery.facts().repeats());
        var told = knowledge.gathering(gathering).map(seen -> Payload.gathering(seen, delivery.facts(), manner))
                .orElseGet(() -> Payload.gone(gathering, voice.url()));
        var json = Book.json(Payload.of(delivery, clock.instant().atZone(clock.zone()).toOffsetDateTime(), told));
        book.change("update announcement_delivery set payload = ?2 where id = ?1", delivery.id(), json);
        return json;
    }

    /** Notes what came of it. */
    public void record(Message message, Result result) {
        var now = book.now();
        book.change("update announcement_attempt set outcome = ?2, status = ?3, why = ?4 where id = ?1",
                message.attempt(), result.outcome().name(), result.status(), name(result.why()));
        var settled = result.outcome() == Outcome.SENT || result.outcome() == Outcome.REFUSED;
        if (book.change("update announcement_delivery set lease = null, lease_until = null, why = ?3, remote_id ="
                + " coalesce(?4, remote_id), remote_url = coalesce(?5, remote_url), state = ?6, settled_at = if(?7, ?8,"
                + " null), payload = if(?6 = 'SENT', null, payload), unsure_since = if(?9, coalesce(unsure_since, ?8),"
                + " unsure_since) where id = ?1 and lease = ?2", message.delivery(), message.lease(),
                name(result.why()), result.id(), result.address(), settled ? stateOf(result) : State.WAITING.name(),
                settled, now, result.outcome() == Outcome.UNSURE) != 1) {
            return;
        }
        if (!settled) {
            later(message, result);
        }
        // What has changed while it was on its way follows.
        book.change("update announcement a join announcement_delivery d on d.announcement_id = a.id set a.look_at ="
                + " ?2 where d.id = ?1 and d.state = 'SENT'", message.delivery(), now);
        book.change("delete from announcement_attempt where began_at < ?1", now.minusDays(ATTEMPTS_KEPT_DAYS));
    }

    private static String stateOf(Result result) {
        return (result.outcome() == Outcome.SENT ? State.SENT : State.FAILED).name();
    }

    private void later(Message message, Result result) {
        var delivery = book.delivery(message.delivery()).orElseThrow();
        var then = clock.instant().plus(Patience.after(message.tries(), ThreadLocalRandom.current().nextDouble(),
                result.pause()));
        var enough = message.tries() >= Patience.TRIES;
        if (delivery.unsureSince() != null && asked(delivery.id(), enough ? Duration.ZERO : memory(delivery),
                delivery.unsureSince(), then)) {
            return;
        }
        book.change("update announcement_delivery set due_at = ?2, state = if(?3, 'FAILED', state), settled_at = if(?3,"
                + " ?4, null) where id = ?1", delivery.id(), Book.utc(then), enough, book.now());
    }

    private static String name(Why why) {
        return why == null ? null : why.name();
    }
}
