package jp.idobata.area;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;
import jp.idobata.account.Role;

/**
 * What a file did to the areas, kept so that it can be taken back as long as nobody else has changed them since. An
 * area that the file added is no more then, and was on no day; one that it ended, drew or counted stands as before.
 */
@Stateless
@RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
public class AreaTrail {

    private static final LocalDate EVER = LocalDate.of(1900, 1, 1);
    private static final String LAST = "(select max(c.id) from area_change c where c.area_id = a.id)";

    @Inject
    private AreaBook book;

    @Inject
    private AreaWays ways;

    /** Keeps how the areas of a kind stand, those that are no more included. */
    public void beforeDrawing(long file, String kind) {
        keep(file, "a.kind = ?2", kind);
    }

    /** Keeps how areas stand, and what was counted in one of them on the day of which the file counts. */
    public void beforeCounting(long file, long area, LocalDate day) {
        if (book.rows("select 1 from area_file_area where file_id = ?1 and area_id = ?2", file, area).isEmpty()) {
            keep(file, "a.id = ?2", area);
        }
        book.run("insert into area_file_census (file_id, area_id, as_of, total, made_up, source, bands) select ?1, ?2,"
                + " ?3, c.total, c.made_up, c.source, (select json_arrayagg(json_array(p.band_from, p.band_to,"
                + " p.people)) from area_population p where p.area_id = ?2 and p.as_of = ?3) from (select 1) one"
                + " left join area_census c on c.area_id = ?2 and c.as_of = ?3", file, area, day);
    }

    private void keep(long file, String which, Object value) {
        book.run("insert into area_file_area (file_id, area_id, added, name, code, population, ends_on, successor_id,"
                + " ended_why, outline_id, outline_until, change_before) select ?1, a.id, false, a.name, a.code,"
                + " a.population, a.ends_on, a.successor_id, a.ended_why, o.id, o.until_on, " + LAST + " from area a"
                + " left join area_outline o on o.id = (select max(x.id) from area_outline x where x.area_id = a.id"
                + " and (x.until_on is null or x.until_on = a.ends_on and x.from_on < x.until_on)) where " + which,
                file, value);
    }

    /**
     * Keeps which areas the file has added, and forgets those that it has left alone.
     *
     * @param all those that it has drawn, added or not
     */
    public void after(long file, Collection<Long> all) {
        all.forEach(area -> book.run("insert ignore into area_file_area (file_id, area_id, added) values (?1, ?2,"
                + " true)", file, area));
        book.run("delete f from area_file_area f join area a on a.id = f.area_id where f.file_id = ?1 and not f.added"
                + " and coalesce(f.change_before, 0) = coalesce(" + LAST + ", 0)", file);
        book.run("update area_file_area f join area a on a.id = f.area_id set f.last_change = " + LAST
                + " where f.file_id = ?1", file);
    }

    /** Whether it is kept what the file did; of those that were used before this was kept, it is not. */
    public boolean knows(long file) {
        return !book.rows("select 1 from area_file_area where file_id = ?1 limit 1", file).isEmpty();
    }

    /**
     * Takes back what the file did.
     *
     * @throws AreaRefusal if one of its areas was changed since, or somebody has put something into one it added
     */
    public void takeBack(long file) {
        book.rows("select a.id from area_file_area f join area a on a.id = f.area_id where f.file_id = ?1 order by"
                + " a.id for update", file);
        refuse(file, "exists (select 1 from area_change c where c.area_id = a.id and c.id > f.last_change)");
        refuse(file, "f.added and (exists (select 1 from follow w where w.kind = 'AREA'"
                + " and w.subject = cast(a.id as char)) or exists (select 1 from whisper w where w.area_id = a.id)"
                + " or exists (select 1 from community_group w where w.area_id = a.id)"
                + " or exists (select 1 from gathering w left join place p on p.id = w.place_id where w.area_id = a.id"
                + " and coalesce(p.latitude, w.latitude) is null)"
                + " or exists (select 1 from place w where w.area_id = a.id and w.latitude is null)"
                + " or exists (select 1 from area w left join area_file_area own on own.file_id = ?1 and own.area_id ="
                + " w.id where w.parent_id = a.id and w.ends_on is null and own.area_id is null))");
        uncount(file);
        for (var row : book.rows("select a.id, f.added, f.outline_id, o.from_on, a.ends_on, a.name, f.name,"
                + " f.ends_on, f.successor_id from"
                + " area_file_area f join area a on a.id = f.area_id left join area_outline o on o.area_id = a.id and"
                + " o.until_on is null where f.file_id = ?1", file)) {
            restore(file, row);
        }
        book.run("delete from area_file_area where file_id = ?1", file);
    }

    private void refuse(long file, String which) {
        var names = book.rows("select a.name from area_file_area f join area a on a.id = f.area_id where f.file_id = ?1"
                + " and " + which + " order by a.id limit 4", file);
        if (!names.isEmpty()) {
            throw AreaRefusal.since(names.stream().map(row -> (String) row[0]).collect(Collectors.joining("、")));
        }
    }

    private void uncount(long file) {
        book.run("delete c from area_census c join area_file_census f on f.area_id = c.area_id and f.as_of = c.as_of"
                + " where f.file_id = ?1", file);
        book.run("insert into area_census (area_id, as_of, total, made_up, source) select area_id, as_of, total,"
                + " made_up, source from area_file_census where file_id = ?1 and total is not null", file);
        book.run("insert into area_population (area_id, as_of, band_from, band_to, people) select f.area_id, f.as_of,"
                + " b.band_from, b.band_to, b.people from area_file_census f join json_table(f.bands, '$[*]' columns"
                + " (band_from smallint path '$[0]', band_to smallint path '$[1]', people int path '$[2]')) b"
                + " where f.file_id = ?1", file);
    }

    private void restore(long file, Object[] row) {
        var id = AreaBook.number(row[0]);
        var added = AreaRegister.flag(row[1]);
        var drawn = AreaBook.day(row[3]);
        var ended = AreaBook.day(row[4]);
        // What the file drew held on no day; what it replaced holds on.
        var redrawn = book.run("update area_outline set until_on = from_on where area_id = ?1 and until_on is null"
                + " and id <> coalesce(?2, 0)", id, row[2]) > 0;
        if (added) {
            book.run("update area set begins_on = coalesce(begins_on, ?2), ends_on = coalesce(begins_on, ?2) where"
                    + " id = ?1", id, book.today());
        } else {
            book.run("update area a join area_file_area f on f.file_id = ?1 and f.area_id = a.id set a.name = f.name,"
                    + " a.code = f.code, a.population = f.population, a.ends_on = f.ends_on, a.successor_id ="
                    + " f.successor_id, a.ended_why = f.ended_why where a.id = ?2", file, id);
            book.run("update area_outline o join area_file_area f on f.file_id = ?1 and f.outline_id = o.id"
                    + " set o.until_on = f.outline_until where f.area_id = ?2", file, id);
            if (!row[5].equals(row[6])) {
                ways.renamed(id);
            }
            if (ended != null && row[7] == null) {
                ways.comeBack(id, null);
            } else if (ended == null && row[7] != null) {
                ways.moveOver(id, AreaBook.number(row[8]));
            }
        }
        book.note(id, "TAKEN_BACK", book.rows("select name from area_file where id = ?1", file).get(0)[0], null);
        // A file before this one did what is the last again: it can be taken back now.
        book.run("update area_file_area o join area_file_area f on f.file_id = ?1 and f.area_id = o.area_id"
                + " join area a on a.id = o.area_id set o.last_change = " + LAST + " where o.area_id = ?2"
                + " and o.file_id <> ?1 and o.last_change = f.change_before", file, id);
        if (added || redrawn || ended != null) {
            book.askRound(id, added ? EVER : drawn != null ? drawn : ended != null ? ended : book.today());
        }
    }
}
