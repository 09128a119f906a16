package jp.idobata.area;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import jp.idobata.account.Role;

/**
 * Into which areas somebody has put a gathering or place by hand, one after the other: who, when, from where and to
 * where. The last that stands can be undone, which is a line of its own.
 */
@Stateless
@RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
public class AreaPuttings {

    private static final int MOST = 50;
    private static final String UNDONE = "exists (select 1 from area_putting u where u.undoes = p.id)";
    private static final String STANDS = "p.undoes is null and not " + UNDONE;

    @Inject
    private AreaBook book;

    @Inject
    private AreaDesk desk;

    /**
     * Somebody has put it elsewhere.
     *
     * @param by name of the person, or the address if there is no such account any more
     * @param from name of the area it had been put into; null if it fell where its point says
     * @param to name of the area it was put into; null if it falls where its point says
     * @param undone whether that was undone
     * @param undoing whether it undoes another
     * @param undoable whether it is the last that stands
     */
    public record Putting(long id, String by, Instant at, String from, String to, boolean undone, boolean undoing,
            boolean undoable) {
    }

    /** The last first, at most {@value #MOST}. One statement. */
    public List<Putting> of(AreaThing thing, long subject) {
        return book.rows("select p.id, coalesce(a.name, p.put_by), p.put_at, f.name as was, t.name as is_now, " + UNDONE
                + " as undone, p.undoes, p.id = (select max(p.id) from area_putting p where p.kind = ?1"
                + " and p.subject_id = ?2 and " + STANDS + ") as undoable from area_putting p"
                + " left join account a on a.email = p.put_by left join area f on f.id = p.from_area_id"
                + " left join area t on t.id = p.to_area_id where p.kind = ?1 and p.subject_id = ?2"
                + " order by p.id desc limit " + MOST, thing.name(), subject).stream().map(row -> new Putting(
                AreaBook.number(row[0]), (String) row[1], ((Timestamp) row[2]).toLocalDateTime().toInstant(
                        ZoneOffset.UTC), (String) row[3], (String) row[4], AreaRegister.flag(row[5]), row[6] != null,
                row[7] != null && AreaRegister.flag(row[7]))).toList();
    }

    /**
     * Puts it back where it was before.
     *
     * @throws AreaRefusal if it was put elsewhere since, by hand or with its area, or the area it was in is no more
     */
    public void undo(long id) {
        var rows = book.rows("select p.kind, p.subject_id, p.from_area_id, p.to_area_id, c.area_id, " + STANDS
                + " and not exists (select 1 from area_putting l where l.kind = p.kind and l.subject_id = p.subject_id"
                + " and l.id > p.id and l.undoes is null and not exists (select 1 from area_putting u where u.undoes ="
                + " l.id)) from area_putting p left join area_choice c on c.kind = p.kind and c.subject_id ="
                + " p.subject_id where p.id = ?1 for update", id);
        if (rows.isEmpty()) {
            throw AreaRefusal.missing();
        }
        var row = rows.get(0);
        var to = AreaBook.number(row[3]);
        var now = AreaBook.number(row[4]);
        if (!AreaRegister.flag(row[5]) || !Objects.equals(to, now)) {
            throw AreaRefusal.elsewhere();
        }
        var thing = AreaThing.valueOf((String) row[0]);
        var subject = AreaBook.number(row[1]);
        if (row[2] == null) {
            desk.release(thing, subject);
        } else {
            desk.put(thing, subject, AreaBook.number(row[2]));
        }
        book.run("update area_putting set undoes = ?3 where kind = ?1 and subject_id = ?2 and undoes is null order by"
                + " id desc limit 1", thing.name(), subject, id);
    }
}
