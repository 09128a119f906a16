package jp.idobata.announcement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.idobata.account.Role;
import jp.idobata.announcement.text.Change;
import jp.idobata.announcement.text.Channel;
import jp.idobata.announcement.text.Facts;
import jp.idobata.announcement.text.Said;
import jp.idobata.calendar.TownClock;

/** Compares what each channel was told with what is so now, and writes what has to follow. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR_NAME)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Following {

    private static final int AGAIN_SECONDS = 30;
    private static final String REPLACED = "REPLACED";

    @Inject
    private Book book;

    @Inject
    private Knowledge knowledge;

    @Inject
    private Refreshing refreshing;

    @Inject
    private TownClock clock;

    /** Looks at one announcement of which something may have changed. Returns whether there was one. */
    public boolean next() {
        var due = book.rows("select id, gathering_id from announcement where look_at <= ?1 order by look_at, id limit 1"
                + " for update skip locked", book.now());
        if (due.isEmpty()) {
            return false;
        }
        var id = Delivery.number(due.get(0)[0]);
        book.change("update announcement set look_at = null where id = ?1", id);
        var channels = book.deliveries("d.announcement_id = ?1 order by d.id", id).stream()
                .collect(Collectors.groupingBy(Delivery::channel, () -> new EnumMap<>(Channel.class),
                        Collectors.toList()));
        if (isUnderWay(channels)) {
            book.change("update announcement set look_at = ?2 where id = ?1", id, book.now().plusSeconds(
                    AGAIN_SECONDS));
        }
        channels.forEach((channel, told) -> follow(channel, told, Delivery.number(due.get(0)[1])));
        return true;
    }

    /** What is on its way now has to be known first. */
    private static boolean isUnderWay(Map<Channel, List<Delivery>> channels) {
        return channels.values().stream().flatMap(List::stream).anyMatch(one -> one.state() == State.WAITING
                && (one.held() || one.tries() > 0));
    }

    private void follow(Channel channel, List<Delivery> all, long gathering) {
        var first = all.get(0);
        if (first.state() == State.BY_HAND) {
            refreshing.holds(first, gathering);
        }
        if (first.state() != State.SENT || all.stream().anyMatch(one -> one.what() == What.WITHDRAWN
                && isTold(one))) {
            return;
        }
        var told = all.stream().filter(Following::isTold).reduce((before, after) -> after).orElse(first).facts();
        var now = knowledge.now(gathering, told).orElse(null);
        var waiting = all.stream().filter(one -> !one.isFirst() && isWaiting(one)).toList();
        if (waiting.stream().anyMatch(one -> now == null ? one.what() == What.WITHDRAWN : one.what()
                != What.WITHDRAWN && one.facts().equals(now))) {
            return;
        }
        waiting.forEach(one -> book.stop(one.id(), REPLACED));
        if (now == null) {
            takeAway(channel, first, told);
        } else {
            correct(channel, first, told, now);
        }
    }

    private static boolean isWaiting(Delivery one) {
        return one.isUntried() || one.state() == State.BY_HAND;
    }

    /** What went out, is on its way, or was not to go out as staff want it. What was overtaken before is nothing. */
    private static boolean isTold(Delivery one) {
        return !isWaiting(one) && (one.state() != State.STOPPED || AnnouncementDesk.STOPPED.equals(one.why()));
    }

    /** News are gone by themselves; what rang cannot be taken back, and is not told again. */
    private void takeAway(Channel channel, Delivery first, Facts told) {
        if (channel == Channel.NEWS || channel == Channel.LINE) {
            return;
        }
        var way = channel == Channel.MASTODON ? Way.DELETE : Way.POST;
        book.enter(first.announcement(), channel, way, What.WITHDRAWN, new Said(null, ""), told, Set.of(), book.now());
    }

    private void correct(Channel channel, Delivery first, Facts told, Facts now) {
        var changes = now.since(told);
        var apart = channel == Channel.LINE || !channel.isAutomatic();
        if (changes.isEmpty() || now.isOver(clock.now()) || apart && changes.stream().noneMatch(Change::isGrave)) {
            return;
        }
        var what = changes.contains(Change.CANCELLED) ? What.CANCELLED : What.CORRECTED;
        var wording = knowledge.wording();
        var said = new Said(null, wording.correction(channel, changes, told, now));
        if (channel == Channel.MASTODON) {
            book.enter(first.announcement(), channel, Way.EDIT, what, new Said(null, wording.amended(channel, changes,
                    told, now)), now, changes, book.now());
        }
        if (channel != Channel.MASTODON || EnumSet.of(Change.CANCELLED, Change.REINSTATED).stream()
                .anyMatch(changes::contains)) {
            var at = channel.rings() ? Quiet.after(clock.now(), told.startsAt()) : clock.now();
            book.enter(first.announcement(), channel, channel == Channel.MASTODON ? Way.REPLY : Way.POST, what, said,
                    now, changes, book.utc(at));
        }
    }
}
