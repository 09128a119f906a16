package jp.idobata.announcement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jp.idobata.announcement.text.Facts;
import jp.idobata.calendar.TownClock;

/** Looks whether what a message tells still holds, as long as nothing of it has gone out. */
@Dependent
class Refreshing {

    private static final String KEEP = "update announcement_delivery set facts = ?2 where id = ?1";

    @Inject
    private Book book;

    @Inject
    private Knowledge knowledge;

    @Inject
    private TownClock clock;

    /**
     * Has it say what is so now, or stops it, or has staff look. What is about something told before is another's
     * business ({@link Following}).
     *
     * @return whether it may go out as it stands in the book then
     */
    boolean holds(Delivery delivery, long gathering) {
        var now = knowledge.now(gathering, delivery.facts()).orElse(null);
        if (delivery.what() == What.WITHDRAWN) {
            return now == null || stopped(delivery, "SHOWN");
        }
        if (now == null) {
            return stopped(delivery, "WITHDRAWN");
        }
        if (now.isOver(clock.now())) {
            return stopped(delivery, "OVER");
        }
        if (!delivery.isFirst() || now.equals(delivery.facts())) {
            return true;
        }
        return now.cancelled() != null ? stopped(delivery, "CANCELLED") : rewritten(delivery, now);
    }

    private boolean rewritten(Delivery delivery, Facts now) {
        if (!delivery.edited()) {
            var said = knowledge.wording().proposal(delivery.channel(), now);
            book.change("update announcement_delivery set title = ?2, words = ?3, facts = ?4 where id = ?1",
                    delivery.id(), said.title(), said.words(), Book.json(now));
            return true;
        }
        if (now.since(delivery.facts()).isEmpty()) {
            book.change(KEEP, delivery.id(), Book.json(now));
            return true;
        }
        book.change("update announcement_delivery set state = 'HELD', why = 'CHANGED' where id = ?1", delivery.id());
        return false;
    }

    private boolean stopped(Delivery delivery, String why) {
        book.stop(delivery.id(), why);
        return false;
    }
}
