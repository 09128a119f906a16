package jp.idobata.intake.job;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Date;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.idobata.Fingerprint;
import jp.idobata.account.Role;
import jp.idobata.calendar.TownClock;
import jp.idobata.intake.sheet.Column;
import jp.idobata.intake.sheet.SheetOutline;
import jp.idobata.intake.sheet.UnreadableFile;

/** Where staff bring files, say yes to what they would do, and take it back. The work itself goes on behind it. */
@Stateless
@RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
public class ImportDesk {

    /** Largest file, in bytes. */
    public static final int BYTES_MOST = 10 * 1024 * 1024;

    private static final int NAME_MOST = 200;
    private static final int MAPPING_NAME_MOST = 80;
    private static final int WORD_MOST = 500;

    @Inject
    private JobStore store;

    @Inject
    private Mappings mappings;

    @Inject
    private TownClock clock;

    @Resource
    private SessionContext session;

    /**
     * Stores a file; the background reads it and looks it over.
     *
     * @param kind what it lists; null if the file is to tell
     * @return number of the import
     * @throws ImportRefusal if it is empty or too large
     */
    public long bring(String fileName, byte[] bytes, Kind kind) {
        if (bytes.length == 0) {
            throw ImportRefusal.empty();
        }
        if (bytes.length > BYTES_MOST) {
            throw ImportRefusal.tooLarge();
        }
        var hash = Fingerprint.of(bytes);
        // The same file means the same dates, whenever it is read again.
        var twin = store.rows("select id, read_on, title, state from import_run where sha256 = ?1 and title = ?2"
                + " order by state = 'DONE' desc, id desc limit 1", hash, name(fileName)).stream().findFirst();
        store.change("insert into import_run (title, imported_by, imported_at, files, rows_in, taken, merged,"
                + " set_aside, recorded, state, asked_kind, read_on, sha256, twin) values (?1, ?2, ?7, 1,"
                + " 0, 0, 0, 0, 0, 'UPLOADED', ?3, ?4, ?5, ?6)", name(fileName), session.getCallerPrincipal().getName(),
                kind == null ? null : kind.name(), twin.map(row -> row[1]).orElse(Date.valueOf(clock.today())), hash,
                twin.filter(row -> row[3].equals("DONE")).map(row -> row[0]).orElse(null),
                LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
        var id = store.added();
        store.change("insert into import_file (run_id, content) values (?1, ?2)", id, bytes);
        return id;
    }

    /**
     * Stores what a calendar that is looked at again and again tells now; the background does it without anybody saying
     * yes.
     *
     * @param subscription number of the calendar
     * @param by address of whoever wants it
     * @param publish whether what is new is public at once
     * @return number of the import
     */
    public long bring(long subscription, String name, String by, boolean publish, byte[] bytes) {
        store.change("insert into import_run (title, imported_by, imported_at, files, rows_in, taken, merged,"
                + " set_aside, recorded, state, asked_kind, read_on, sha256, publish, subscription_id) values (?1, ?2,"
                + " ?3, 1, 0, 0, 0, 0, 0, 'UPLOADED', 'GATHERINGS', ?4, ?5, ?6, ?7)", name(name + ".ics"), by,
                LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC), Date.valueOf(clock.today()),
                Fingerprint.of(bytes), publish, subscription);
        var id = store.added();
        store.change("insert into import_file (run_id, content) values (?1, ?2)", id, bytes);
        return id;
    }

    private static String name(String fileName) {
        var name = fileName == null ? "" : fileName.replace('\\', '/').replaceAll("\\p{Cntrl}", "");
        name = name.substring(name.lastIndexOf('/') + 1).strip();
        return name.isEmpty() ? "-" : name.substring(Math.max(0, name.length() - NAME_MOST));
    }

    /**
     * Says yes to what was looked over; the background does it.
     *
     * @param publish whether what is new is public at once, or kept for staff to look at
     */
    public void confirm(long id, boolean publish) {
        move(id, "LOOKED", "CONFIRMED", ", publish = " + publish);
        note(id, "CONFIRMED");
    }

    /** Lets everybody see what an import has kept out of sight. */
    public void publish(long id) {
        move(id, "DONE", "PUBLISHING", ", publish = true");
        note(id, "PUBLISHED");
    }

    /** Puts away what was looked over; nothing is done. */
    public void discard(long id) {
        if (store.change("update import_run set state = 'DISCARDED' where id = ?1"
                + " and state in ('LOOKED', 'UNMAPPED', 'REFUSED')", id) != 1) {
            throw ImportRefusal.notNow();
        }
        note(id, "DISCARDED");
    }

    /**
     * Takes back what an import did; what others have changed since is left.
     *
     * @param word the reason that stands with what leaves the public's sight
     */
    public void undo(long id, String word) {
        if (word == null || word.isBlank() || word.strip().length() > WORD_MOST) {
            throw ImportRefusal.noWord();
        }
        store.change("update import_run set undo_word = ?1 where id = ?2", word.strip(), id);
        move(id, "DONE", "UNDOING", ", forced = false");
        note(id, "UNDONE");
    }

    /** Takes back also what an undoing has left. */
    public void undoTheRest(long id) {
        move(id, "UNDONE", "UNDOING", ", forced = true");
        store.change("update import_record set state = 'DONE' where run_id = ?1 and state = 'LEFT'", id);
        note(id, "FORCED");
    }

    private void move(long id, String from, String to, String more) {
        if (store.change("update import_run set state = '" + to + "', done = 0, held_by = null, held_until = null"
                + more + " where id = ?1 and state = '" + from + "'", id) != 1) {
            throw ImportRefusal.notNow();
        }
    }

    /** Writes down who says so; the background acts in that person's name. */
    private void note(long id, String what) {
        store.change("insert into import_step (run_id, what, said_by, said_at) values (?1, ?2, ?3, ?4)", id, what,
                session.getCallerPrincipal().getName(), LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    /** A first look at the file of an import; empty if nothing of it can be read. */
    public Optional<SheetOutline> outline(long id) {
        try {
            return Optional.of(SheetOutline.of(store.file(id)));
        } catch (IOException | UnreadableFile e) {
            return Optional.empty();
        }
    }

    /** Mappings made by hand before for files with the same header, the latest first. */
    public List<Mapping> mappings(SheetOutline outline) {
        return mappings.kept(outline.hash());
    }

    /**
     * Says what the columns of a file mean, and has it read anew.
     *
     * @param name under which to offer it again for this header; null for not at all
     * @param columns headers and what they mean
     * @throws ImportRefusal if no column has the name, or, of gatherings, the date
     */
    public void map(long id, Kind kind, Map<String, Column> columns, String name) {
        var outline = outline(id).orElseThrow(ImportRefusal::missing);
        if (!columns.containsValue(Column.NAME)) {
            throw ImportRefusal.noName();
        }
        if (kind == Kind.GATHERINGS && !columns.containsValue(Column.DATE)) {
            throw ImportRefusal.noDate();
        }
        var kept = name == null || name.isBlank() ? null
                : name.strip().substring(0, Math.min(MAPPING_NAME_MOST, name.strip().length()));
        var mapping = mappings.add(kept, kind, outline.hash(), columns);
        if (store.change("update import_run set state = 'UPLOADED', asked_kind = ?1, mapping_id = ?2, done = 0"
                + " where id = ?3 and state in ('UNMAPPED', 'LOOKED', 'REFUSED')", kind.name(), mapping, id) != 1) {
            throw ImportRefusal.notNow();
        }
    }
}
