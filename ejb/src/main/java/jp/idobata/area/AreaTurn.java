package jp.idobata.area;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** The steps of a round, each a short transaction of its own. What is asked of it is done by rounds alone. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AreaTurn {

    /** A node that has not been heard of for so long is taken to be dead. */
    private static final int CLAIM_SECONDS = 90;
    /** A change is followed once more so long after it was written, for transactions that end late. */
    private static final int LATE_SECONDS = 60;

    @Inject
    private AreaBook book;

    @Inject
    private Filing filing;

    @Inject
    private Atlas atlas;

    /**
     * Work that waits.
     *
     * @param round the latest round that was asked for; null: only changed things are looked at
     * @param effective the day from which it holds
     * @param since changes of things since this moment are followed
     * @param until and up to this one
     */
    public record Waiting(Long round, LocalDate effective, LocalDateTime since, LocalDateTime until) {
    }

    /** Takes the work for this node, if there is any and nobody is at it. */
    public Waiting claim() {
        var taken = book.run("update area_follower set claimed_until = utc_timestamp(6) + interval " + CLAIM_SECONDS
                + " second where id = 1 and (claimed_until is null or claimed_until < utc_timestamp(6))");
        if (taken == 0) {
            return null;
        }
        var rounds = book.rows("select max(id), min(effective_on) from area_round where finished_at is null").get(0);
        var since = (LocalDateTime) time(book.rows("select seen_until from area_follower where id = 1").get(0)[0]);
        return new Waiting(AreaBook.number(rounds[0]), rounds[1] == null ? book.today() : AreaBook.day(rounds[1]),
                since, book.now().minusSeconds(LATE_SECONDS));
    }

    /** The numbers of what is to be looked at: all of it for a round, else what was changed since. */
    public List<Long> things(AreaThing thing, LocalDateTime since, boolean all) {
        if (all) {
            return ids(book.rows("select id from " + thing.table() + " order by id"));
        }
        return ids(thing == AreaThing.PLACE ? book.rows("select id from place where updated_at >= ?1 order by id",
                since)
                : book.rows("select id from gathering where updated_at >= ?1 union select g.id from gathering g"
                + " join place p on p.id = g.place_id where p.updated_at >= ?1 order by 1", since));
    }

    /** Files some of them, and keeps the claim. */
    public int file(AreaThing thing, List<Long> ids, LocalDate effective) {
        book.run("update area_follower set claimed_until = utc_timestamp(6) + interval " + CLAIM_SECONDS
                + " second where id = 1");
        return filing.file(atlas.today(), thing, ids, effective);
    }

    /** Keeps that it is done; rounds that were asked for meanwhile wait for the next. */
    public void finish(Waiting work, int things, int moved) {
        if (work.round() != null) {
            book.run("update area_round set finished_at = ?1, things = ?2, moved = ?3 where finished_at is null"
                    + " and id <= ?4", book.now(), things, moved, work.round());
        }
        book.run("update area_follower set seen_until = ?1, claimed_until = null where id = 1", work.until());
    }

    private static List<Long> ids(List<Object[]> rows) {
        return rows.stream().map(row -> AreaBook.number(row[0])).toList();
    }

    private static Object time(Object value) {
        return value instanceof java.sql.Timestamp stamp ? stamp.toLocalDateTime() : value;
    }
}
