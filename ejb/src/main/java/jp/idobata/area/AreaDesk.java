package jp.idobata.area;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;
import jp.idobata.account.Role;

/** Where staff change the areas. Each change is a row, and has what lies where told anew in the background. */
@Stateless
@RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
public class AreaDesk {

    /** Most characters of a name. */
    public static final int NAME_MOST = 80;
    /** Most characters of a kind, and of a code. */
    public static final int KIND_MOST = 40;

    @Inject
    private AreaBook book;

    @Inject
    private AreaWays ways;

    /**
     * Adds an area. Returns its number.
     *
     * @throws AreaRefusal if a text is missing or too long, the name is taken among its kind, or there is no such
     * parent
     */
    public long add(AreaDetails details) {
        var plain = AreaWays.checked(details);
        ways.requireParent(plain, null);
        ways.requireNameFree(plain, null);
        book.run("insert into area (parent_id, kind, name, code, latitude, longitude, begins_on) values (?1, ?2, ?3,"
                + " ?4, ?5, ?6, ?7)", plain.parentId(), plain.kind(), plain.name(), plain.code(), plain.latitude(),
                plain.longitude(), book.today());
        var id = book.lastId();
        book.note(id, "ADDED", null, plain.name());
        book.askRound(id, book.today());
        return id;
    }

    /**
     * Adds an area, or takes back the one of that kind and name that was ended; one that was there on no day begins
     * anew. Returns its number.
     */
    public long addOrRevive(AreaDetails details, LocalDate from) {
        var plain = AreaWays.checked(details);
        var ended = book.rows("select id from area where kind = ?1 and name = ?2 and ends_on is not null",
                plain.kind(), plain.name());
        if (ended.isEmpty()) {
            var id = add(plain);
            book.run("update area set begins_on = ?2 where id = ?1", id, from);
            return id;
        }
        var id = AreaBook.number(ended.get(0)[0]);
        var anew = book.run("update area set begins_on = ?2 where id = ?1 and begins_on = ends_on", id, from) > 0;
        wake(id);
        if (anew) {
            change(id, plain);
        }
        return id;
    }

    /**
     * Says something else of an area, as {@link #change(long, AreaDetails)} does, if it says what was read of it.
     *
     * @param read what {@link AreaRegister#told} told when it was read
     * @throws AreaRefusal if somebody has said something else of it since
     */
    public void change(long id, AreaDetails details, long read) {
        book.living(id);
        if (book.told(id) != read) {
            throw AreaRefusal.changed();
        }
        change(id, details);
    }

    /** Gives an area another name and code. */
    public void rename(long id, String name, String code) {
        var was = book.living(id);
        change(id, new AreaDetails(AreaBook.number(was[1]), (String) was[2], name, code, AreaBook.degrees(was[5]),
                AreaBook.degrees(was[6])));
    }

    /** Gives an area the municipality's own number, if it has none yet. */
    public void code(long id, String code) {
        var was = book.living(id);
        if (was[4] == null) {
            rename(id, (String) was[3], code);
        }
    }

    /**
     * Says something else of an area.
     *
     * @throws AreaRefusal as for {@link #add}, or if it would become part of itself
     */
    public void change(long id, AreaDetails details) {
        var plain = AreaWays.checked(details);
        var was = book.living(id);
        ways.requireParent(plain, id);
        ways.requireNameFree(plain, id);
        book.run("update area set parent_id = ?2, kind = ?3, name = ?4, code = ?5, latitude = ?6, longitude = ?7"
                + " where id = ?1", id, plain.parentId(), plain.kind(), plain.name(), plain.code(), plain.latitude(),
                plain.longitude());
        book.note(id, "PARENT", ways.name(AreaBook.number(was[1])), ways.name(plain.parentId()));
        book.note(id, "KIND", was[2], plain.kind());
        book.note(id, "NAME", was[3], plain.name());
        book.note(id, "CODE", was[4], plain.code());
        book.note(id, "ANCHOR", AreaWays.point(was[5], was[6]), AreaWays.point(plain.latitude(), plain.longitude()));
        if (!Objects.equals(was[3], plain.name())) {
            ways.renamed(id);
        }
        book.askRound(id, book.today());
    }

    /**
     * Ends an area today. Its row stays. With a successor this is how two areas become one: everything that was put
     * into it by hand, wishes, groups and followers go over, and its address leads on.
     *
     * @param successor the area that takes its place; null if none does
     * @param why a line for whoever reads it later; may be null
     * @throws AreaRefusal if it is no more, has parts of its own, or the successor is itself or is no more
     */
    public void end(long id, Long successor, String why) {
        var was = book.living(id);
        if (successor != null) {
            if (successor == id) {
                throw AreaRefusal.badSuccessor();
            }
            book.living(successor);
        }
        ways.leaveParts(id, successor);
        book.run("update area set ends_on = ?2, successor_id = ?3, ended_why = ?4 where id = ?1", id, book.today(),
                successor, why == null || why.isBlank() ? null : why.strip());
        book.run("update area_outline set until_on = ?2 where area_id = ?1 and until_on is null", id, book.today());
        ways.moveOver(id, successor);
        book.note(id, "ENDED", was[3], ways.name(successor));
        book.askRound(id, book.today());
    }

    /**
     * Takes an area back that was ended; its last outline holds again, and what lay in it by hand lies in it again.
     * Parts and followers that its successor took over stay there.
     *
     * @throws AreaRefusal if it did not end, or what it was part of is no more
     */
    public void revive(long id) {
        var above = book.rows("select parent_id from area where id = ?1 and parent_id is not null", id);
        if (!above.isEmpty()) {
            book.living(AreaBook.number(above.get(0)));
        }
        wake(id);
    }

    private void wake(long id) {
        var rows = book.rows("select name, successor_id from area where id = ?1 and ends_on is not null for update",
                id);
        if (rows.isEmpty()) {
            throw AreaRefusal.missing();
        }
        book.run("update area_outline o join area a on a.id = o.area_id set o.until_on = null where o.area_id = ?1"
                + " and o.until_on = a.ends_on and o.from_on < o.until_on", id);
        book.run("update area set ends_on = null, successor_id = null, ended_why = null where id = ?1", id);
        ways.comeBack(id, AreaBook.number(rows.get(0)[1]));
        book.note(id, "REVIVED", null, rows.get(0)[0]);
        book.askRound(id, book.today());
    }

    /**
     * Draws an area; how it was drawn before is kept. Drawn twice since the same day, the first was a mistake and held
     * on no day, and is kept too.
     *
     * @param from the day since which it is drawn so; not ahead, and not before the day since which it is drawn as it
     * is: what lay where meanwhile was told by that outline
     * @param source where the outline comes from; null if not told
     * @throws AreaRefusal if the day is none of these
     */
    public void draw(long id, Outline outline, LocalDate from, String source) {
        if (from.isAfter(book.today())) {
            throw AreaRefusal.ahead();
        }
        book.living(id);
        ways.requireLatest(id, from);
        book.run("update area_outline set until_on = ?2 where area_id = ?1 and until_on is null", id, from);
        book.run("insert into area_outline (area_id, from_on, boundary, size, drawn, source) values (?1, ?2,"
                + " ST_GeomFromWKB(?3, 4326), ?4, ?5, ?6)", id, from, outline.wellKnown(), outline.shape().getArea(),
                outline.drawn(), source);
        book.note(id, "DRAWN", null, from + " (" + outline.points() + ")");
        book.askRound(id, from);
    }

    /** Keeps how many people live in an area on a day; a count of the same day is replaced. */
    public void count(long id, Census census) {
        book.living(id);
        book.run("delete from area_census where area_id = ?1 and as_of = ?2", id, census.asOf());
        book.run("insert into area_census (area_id, as_of, total, made_up, source) values (?1, ?2, ?3, ?4, ?5)", id,
                census.asOf(), census.total(), census.madeUp(), census.source());
        census.bands().forEach(band -> book.run("insert into area_population (area_id, as_of, band_from, band_to,"
                + " people) values (?1, ?2, ?3, ?4, ?5)", id, census.asOf(), band.from(), band.to(), band.people()));
        book.run("update area set population = coalesce((select c.total from area_census c where c.area_id = ?1"
                + " and not c.made_up order by c.as_of desc limit 1), population) where id = ?1", id);
        book.note(id, "COUNTED", null, census.asOf() + " (" + census.total() + ")");
    }

    /** Puts a gathering or place into an area by hand, whatever its point says. */
    public void put(AreaThing thing, long subject, long area) {
        book.living(area);
        var was = ways.chosen(thing, subject);
        if (was != null && was != area) {
            book.note(was, "RELEASED", ways.title(thing, subject), null);
        }
        if (was == null || was != area) {
            book.note(area, "PUT", null, ways.title(thing, subject));
            ways.putByHand(thing, subject, was, area);
        }
        book.run("replace into area_choice (kind, subject_id, area_id, chosen_by, chosen_at) values (?1, ?2, ?3, ?4,"
                + " ?5)", thing.name(), subject, area, book.caller(), book.now());
        ways.fileAnew(thing, subject);
    }

    /** Lets a gathering or place fall where its point says again. */
    public void release(AreaThing thing, long subject) {
        var was = ways.chosen(thing, subject);
        if (was != null) {
            book.note(was, "RELEASED", ways.title(thing, subject), null);
            ways.putByHand(thing, subject, was, null);
        }
        book.run("delete from area_choice where kind = ?1 and subject_id = ?2", thing.name(), subject);
        book.run("update " + thing.table() + " set area_id = null where id = ?1 and latitude is null", subject);
        ways.fileAnew(thing, subject);
    }
}
