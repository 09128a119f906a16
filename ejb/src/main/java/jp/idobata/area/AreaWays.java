package jp.idobata.area;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;

/** What must hold before an area is changed, and what follows from it. */
@Dependent
class AreaWays {

    private static final double LATITUDE_MOST = 90;
    private static final double LONGITUDE_MOST = 180;
    /** Whose rows name an area. */
    private static final String[] NAMING = {"whisper", "community_group", "gathering", "place"};

    @Inject
    private AreaBook book;

    @Inject
    private Filing filing;

    @Inject
    private Event<GatheringsFell> fell;

    /** The same without space around its words. */
    static AreaDetails checked(AreaDetails details) {
        var name = plain(details.name());
        var kind = plain(details.kind());
        var code = plain(details.code());
        if (name == null || name.codePointCount(0, name.length()) > AreaDesk.NAME_MOST) {
            throw AreaRefusal.badName(AreaDesk.NAME_MOST);
        }
        if (kind == null || kind.length() > AreaDesk.KIND_MOST || code != null && code.length() > AreaDesk.KIND_MOST) {
            throw AreaRefusal.badKind(AreaDesk.KIND_MOST);
        }
        var both = details.latitude() != null && details.longitude() != null;
        if (both ? Math.abs(details.latitude()) > LATITUDE_MOST || Math.abs(details.longitude()) > LONGITUDE_MOST
                : details.latitude() != null || details.longitude() != null) {
            throw AreaRefusal.badPoint();
        }
        return new AreaDetails(details.parentId(), kind, name, code, details.latitude(), details.longitude());
    }

    static String point(Object latitude, Object longitude) {
        return latitude == null ? null : latitude + "," + longitude;
    }

    /** Walks up from the parent: an area never comes to be part of itself. */
    void requireParent(AreaDetails details, Long own) {
        var seen = new HashSet<Long>();
        for (var above = details.parentId(); above != null; above = AreaBook.number(book.living(above)[1])) {
            if (above.equals(own) || !seen.add(above)) {
                throw AreaRefusal.circle();
            }
        }
    }

    void requireNameFree(AreaDetails details, Long own) {
        var rows = book.rows("select id, ends_on from area where kind = ?1 and name = ?2", details.kind(),
                details.name());
        if (!rows.isEmpty() && !AreaBook.number(rows.get(0)[0]).equals(own)) {
            throw rows.get(0)[1] == null ? AreaRefusal.nameTaken(details.name()) : AreaRefusal.ended();
        }
    }

    /**
     * An outline follows the ones before it; one between them would say otherwise what was told by them. One that held
     * on no day has told nothing.
     */
    void requireLatest(long id, LocalDate from) {
        var last = AreaBook.day(book.rows("select max(from_on) from area_outline where area_id = ?1"
                + " and (until_on is null or from_on < until_on)", id).get(0)[0]);
        if (last != null && from.isBefore(last)) {
            throw AreaRefusal.earlier(last);
        }
    }

    /** The area that a gathering or place was put into by hand; null if into none. */
    Long chosen(AreaThing thing, long subject) {
        var rows = book.rows("select area_id from area_choice where kind = ?1 and subject_id = ?2 for update",
                thing.name(), subject);
        return rows.isEmpty() ? null : AreaBook.number(rows.get(0)[0]);
    }

    /** Keeps that somebody has put it from one area into another; null is where its point says. */
    void putByHand(AreaThing thing, long subject, Long from, Long to) {
        book.run("insert into area_putting (kind, subject_id, from_area_id, to_area_id, put_by, put_at) values (?1, ?2,"
                + " ?3, ?4, ?5, ?6)", thing.name(), subject, from, to, book.caller(), book.now());
    }

    /** What a gathering or place is called; its number if it is no more. */
    String title(AreaThing thing, long subject) {
        var rows = book.rows("select " + (thing == AreaThing.PLACE ? "name" : "title") + " from " + thing.table()
                + " where id = ?1", subject);
        return rows.isEmpty() ? String.valueOf(subject) : (String) rows.get(0)[0];
    }

    String name(Long id) {
        return id == null ? null : Optional.of(book.rows("select name from area where id = ?1", id))
                .filter(rows -> !rows.isEmpty()).map(rows -> (String) rows.get(0)[0]).orElse(null);
    }

    /** Parts go over to the successor; without one an area ends after its parts. */
    void leaveParts(long id, Long successor) {
        var parts = book.rows("select id from area where parent_id = ?1 and ends_on is null", id).size();
        if (parts > 0 && successor == null) {
            throw AreaRefusal.hasParts(parts);
        }
        if (parts > 0) {
            var above = AreaBook.number(book.living(successor)[1]);
            for (var seen = new HashSet<Long>(); above != null && seen.add(above); above = parent(above)) {
                if (above == id) {
                    throw AreaRefusal.circle();
                }
            }
            book.rows("select id from area where parent_id = ?1 and ends_on is null", id).forEach(part -> book.note(
                    AreaBook.number(part[0]), "PARENT", name(id), name(successor)));
            book.run("update area set parent_id = ?2 where parent_id = ?1 and ends_on is null", id, successor);
        }
    }

    /**
     * What people put into an area goes over to the one that takes its place, or out of any; it is kept what that was.
     * Without a successor its followers wait for it.
     */
    void moveOver(long id, Long successor) {
        book.run("delete from area_parting where area_id = ?1", id);
        book.run("insert into area_parting (area_id, kind, subject_id, chosen_by, chosen_at) select area_id, kind,"
                + " subject_id, chosen_by, chosen_at from area_choice where area_id = ?1", id);
        if (successor == null) {
            book.run("delete from area_choice where area_id = ?1", id);
        } else {
            book.run("update area_choice set area_id = ?2 where area_id = ?1", id, successor);
            book.run("insert ignore into follow (account_id, kind, subject, since) select account_id, kind, ?2, since"
                    + " from follow where kind = 'AREA' and subject = ?1", String.valueOf(id),
                    String.valueOf(successor));
            book.run("delete from follow where kind = 'AREA' and subject = ?1", String.valueOf(id));
        }
        for (var table : NAMING) {
            book.run("insert into area_parting (area_id, kind, subject_id) select area_id, ?2, id from " + table
                    + " where area_id = ?1", id, "in " + table);
            book.run("update " + table + " set area_id = ?2 where area_id = ?1", id, successor);
        }
    }

    /**
     * What lay in an area by somebody's word when it ended lies there again, unless somebody has put it elsewhere
     * since. Followers whom a successor took over stay with it.
     */
    void comeBack(long id, Long successor) {
        if (successor == null) {
            book.run("insert ignore into area_choice (kind, subject_id, area_id, chosen_by, chosen_at) select kind,"
                    + " subject_id, area_id, chosen_by, chosen_at from area_parting where area_id = ?1"
                    + " and chosen_by is not null", id);
        } else {
            book.run("update area_choice c join area_parting l on l.kind = c.kind and l.subject_id = c.subject_id"
                    + " set c.area_id = l.area_id where l.area_id = ?1 and c.area_id = ?2", id, successor);
        }
        for (var table : NAMING) {
            book.run("update " + table + " t join area_parting l on l.kind = ?2 and l.subject_id = t.id"
                    + " set t.area_id = l.area_id where l.area_id = ?1 and t.area_id <=> ?3", id, "in " + table,
                    successor);
        }
        book.run("delete from area_parting where area_id = ?1", id);
    }

    /** The texts that gatherings are found by hold their area's name. */
    void renamed(long id) {
        var ids = book.rows("select id from gathering where area_id = ?1", id).stream()
                .map(row -> AreaBook.number(row[0])).toList();
        fell.fire(new GatheringsFell(ids));
    }

    /** A choice by hand is seen at once. */
    void fileAnew(AreaThing thing, long subject) {
        filing.file(thing, java.util.List.of(subject));
        if (thing == AreaThing.PLACE) {
            filing.file(AreaThing.GATHERING, book.rows("select id from gathering where place_id = ?1", subject)
                    .stream().map(row -> AreaBook.number(row[0])).toList());
        }
    }

    private Long parent(long id) {
        var rows = book.rows("select parent_id from area where id = ?1", id);
        return rows.isEmpty() ? null : AreaBook.number(rows.get(0)[0]);
    }

    private static String plain(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
