package jp.idobata.intake.subscription;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import jp.idobata.account.Role;
import jp.idobata.calendar.TownClock;
import jp.idobata.gathering.Gatherings;
import jp.idobata.gathering.Schedules;
import jp.idobata.intake.feed.FeedAddress;
import jp.idobata.intake.feed.FeedFailure;

/** Where staff subscribe to calendars of others, and decide what becomes of that which is no longer in them. */
@Stateless
@RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
public class SubscriptionDesk {

    /** How often a calendar can be looked at, in hours. */
    public static final List<Integer> HOURS = List.of(1, 6, 24, 168);
    /** Most calendars at a time. */
    public static final int MOST = 200;
    /** Most characters of a name. */
    public static final int NAME_MOST = 80;

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Resource
    private SessionContext session;

    @EJB
    private Gatherings gatherings;

    @EJB
    private Schedules schedules;

    @EJB
    private Subscriptions subscriptions;

    @Inject
    private TownClock clock;

    /**
     * Subscribes to a calendar; it is looked at within a minute.
     *
     * @param everyHours one of {@link #HOURS}; anything else counts as a day
     * @param publish whether what is new is public at once, or kept for staff to look at
     * @return number of the subscription
     * @throws SubscriptionRefusal if a name is missing, the address is none, or it is subscribed to already
     */
    public long subscribe(String name, String address, int everyHours, boolean publish) {
        if (name == null || name.isBlank() || name.strip().length() > NAME_MOST) {
            throw SubscriptionRefusal.noName();
        }
        var uri = checked(address);
        if (number("select count(*) from calendar_subscription where removed_at is null and address = ?1", uri) > 0) {
            throw SubscriptionRefusal.twice();
        }
        if (number("select count(*) from calendar_subscription where removed_at is null") >= MOST) {
            throw SubscriptionRefusal.tooMany(MOST);
        }
        query("insert into calendar_subscription (name, address, every_hours, publish, made_by, made_at, next_at)"
                + " values (?1, ?2, ?3, ?4, ?5, ?6, ?6)", name.strip(), uri,
                HOURS.contains(everyHours) ? everyHours : 24, publish, me(), now()).executeUpdate();
        return number("select last_insert_id()");
    }

    private static String checked(String address) {
        try {
            return FeedAddress.of(address).toString();
        } catch (FeedFailure e) {
            throw SubscriptionRefusal.noAddress();
        }
    }

    /** Looks at it no more until somebody says so. */
    public void pause(long id) {
        change(id, "paused = true", "not paused");
    }

    /** Looks at it again, and right away. */
    public void resume(long id) {
        query("update calendar_subscription set next_at = ?1 where id = ?2", now(), id).executeUpdate();
        change(id, "paused = false, failures = 0", "paused");
    }

    /** Looks at it within a minute, due or not. */
    public void lookNow(long id) {
        query("update calendar_subscription set next_at = ?1 where id = ?2", now(), id).executeUpdate();
        change(id, "failures = failures", "not paused");
    }

    /** Ends a subscription. What came with it stays, and so does its history. */
    public void remove(long id) {
        query("update calendar_subscription set removed_at = ?1 where id = ?2 and removed_at is null", now(), id)
                .executeUpdate();
        if (number("select count(*) from calendar_subscription where id = ?1", id) == 0) {
            throw SubscriptionRefusal.missing();
        }
    }

    private void change(long id, String what, String where) {
        if (query("update calendar_subscription set " + what + " where id = ?1 and removed_at is null and " + where, id)
                .executeUpdate() == 0 && subscriptions.find(id).isEmpty()) {
            throw SubscriptionRefusal.missing();
        }
    }

    /** Cancels all dates to come of things that a calendar no longer tells of. The dates stay to be seen, cancelled. */
    public void cancel(long id, Collection<String> keys, String reason) {
        decide(id, keys, Gone.State.CANCELLED, required(reason));
    }

    /** Takes things out of public view that a calendar no longer tells of. */
    public void hide(long id, Collection<String> keys, String reason) {
        decide(id, keys, Gone.State.HIDDEN, required(reason));
    }

    /** Leaves things as they are although a calendar no longer tells of them, or tells of them again. */
    public void leave(long id, Collection<String> keys) {
        decide(id, keys, Gone.State.LEFT, null);
    }

    private static String required(String reason) {
        if (reason == null || reason.isBlank() || reason.strip().length() > Schedules.REASON_MOST) {
            throw SubscriptionRefusal.noReason();
        }
        return reason.strip();
    }

    private void decide(long id, Collection<String> keys, Gone.State state, String reason) {
        if (keys.isEmpty()) {
            throw SubscriptionRefusal.nothingChosen();
        }
        for (var gone : subscriptions.waiting(id)) {
            // Whoever was faster has decided: the row has left the list, or its state.
            if (keys.contains(gone.key()) && query("update subscription_thing set state = ?1, since = ?2, decided_by"
                    + " = ?3 where subscription_id = ?4 and source_key = ?5 and state = ?6", after(gone, state), now(),
                    me(), id, gone.key(), gone.state().name()).executeUpdate() == 1) {
                act(gone, state, reason);
            }
        }
    }

    /** What is told again and stays is simply there. */
    private static String after(Gone gone, Gone.State state) {
        return gone.state() == Gone.State.BACK && state == Gone.State.LEFT ? "THERE" : state.name();
    }

    private void act(Gone gone, Gone.State state, String reason) {
        if (state == Gone.State.HIDDEN) {
            gatherings.withdrawAtDesk(gone.gathering(), reason);
        } else if (state == Gone.State.CANCELLED) {
            schedules.dates(gone.gathering()).stream().filter(date -> date.getCancellation() == null
                    && date.getStartsAt().isAfter(clock.now())).map(date -> date.getOriginalStartsAt()).toList()
                    .forEach(start -> schedules.cancelOccurrence(gone.gathering(), start, reason));
        }
    }

    private String me() {
        return session.getCallerPrincipal().getName();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private long number(String sql, Object... values) {
        return ((Number) query(sql, values).getSingleResult()).longValue();
    }

    private Query query(String sql, Object... values) {
        var query = em.createNativeQuery(sql);
        for (var i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }
}
