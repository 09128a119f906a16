package jp.idobata.area;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.idobata.area.Waiting.Round;

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

    /** Takes the work for this node; false if another is at it. */
    public boolean claim() {
        return book.run("update area_follower set claimed_until = utc_timestamp(6) + interval " + CLAIM_SECONDS
                + " second where id = 1 and (claimed_until is null or claimed_until < utc_timestamp(6))") > 0;
    }

    /** Gives the claim back where nothing is left to do. */
    public int letGo() {
        book.run("update area_follower set claimed_until = null where id = 1");
        return 0;
    }

    /** Work that waits, if there is any; to ask writes nothing. */
    public Optional<Waiting> waiting() {
        var since = time(book.rows("select seen_until from area_follower where id = 1").get(0)[0]);
        var work = new Waiting(rounds(), since, book.now().minusSeconds(LATE_SECONDS));
        return Optional.of(work).filter(some -> some.all() || somethingOf(some));
    }

    private List<Round> rounds() {
        return book.rows("select id, area_id, effective_on from area_round where finished_at is null order by id")
                .stream().map(row -> new Round(AreaBook.number(row[0]), AreaBook.number(row[1]),
                        AreaBook.day(row[2]))).toList();
    }

    /** Whether what was changed lies otherwise now, or need not be looked at once more. */
    private boolean somethingOf(Waiting work) {
        return Stream.of(AreaThing.values()).anyMatch(thing -> {
            var ids = things(thing, work);
            return !ids.isEmpty() && (!book.rows("select 1 from " + thing.table() + " where updated_at > ?1"
                    + " and updated_at <= ?2 limit 1", work.since(), work.until()).isEmpty()
                    || filing.differs(atlas.today(), thing, ids));
        });
    }

    /** The numbers of what is to be looked at: all of it for a round, else what was changed since. */
    public List<Long> things(AreaThing thing, Waiting work) {
        if (work.all()) {
            return ids(book.rows("select id from " + thing.table() + " order by id"));
        }
        return ids(thing == AreaThing.PLACE
                ? book.rows("select id from place where updated_at > ?1 order by id", work.since())
                : book.rows("select id from gathering where updated_at > ?1 union select g.id from gathering g"
                + " join place p on p.id = g.place_id where p.updated_at > ?1 order by 1", work.since()));
    }

    /**
     * Files some of them, and keeps the claim. An area that was changed since the work began is followed already: its
     * day must be known by now, though its round is still to come.
     */
    public int file(AreaThing thing, List<Long> ids, Waiting work) {
        book.run("update area_follower set claimed_until = utc_timestamp(6) + interval " + CLAIM_SECONDS
                + " second where id = 1");
        var map = atlas.today();
        var now = new Waiting(rounds(), work.since(), work.until());
        return filing.file(map, thing, ids, touched -> now.effective(touched, book.today()));
    }

    /** Keeps that it is done; rounds that were asked for meanwhile wait for the next, whatever their number. */
    public void finish(Waiting work, int things, int moved) {
        work.rounds().forEach(round -> book.run("update area_round set finished_at = ?1, things = ?2, moved = ?3"
                + " where id = ?4 and finished_at is null", book.now(), things, moved, round.id()));
        book.run("update area_follower set seen_until = greatest(seen_until, ?1), claimed_until = null where id = 1",
                work.until());
    }

    private static List<Long> ids(List<Object[]> rows) {
        return rows.stream().map(row -> AreaBook.number(row[0])).toList();
    }

    private static LocalDateTime time(Object value) {
        return value instanceof java.sql.Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) value;
    }
}
