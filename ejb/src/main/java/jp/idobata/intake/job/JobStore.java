package jp.idobata.intake.job;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;

/** The tables of imports, as the background work uses them. */
@Dependent
class JobStore {

    private static final int ROWS_AT_ONCE = 200;
    private static final int LEASE_SECONDS = 45;

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    /** Does a change and returns how many rows it met. */
    int change(String sql, Object... values) {
        return query(sql, values).executeUpdate();
    }

    /** Rows of several columns. */
    List<Object[]> rows(String sql, Object... values) {
        var rows = new ArrayList<Object[]>();
        for (Object row : query(sql, values).getResultList()) {
            rows.add(row instanceof Object[] several ? several : new Object[] {row});
        }
        return rows;
    }

    private Query query(String sql, Object... values) {
        var query = em.createNativeQuery(sql);
        for (var i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }

    /** Adds many rows, several with each statement. */
    void add(String table, String columns, List<Object[]> rows) {
        for (var first = 0; first < rows.size(); first += ROWS_AT_ONCE) {
            var some = rows.subList(first, Math.min(rows.size(), first + ROWS_AT_ONCE));
            var places = new StringJoiner(",");
            var values = new ArrayList<Object>();
            for (var row : some) {
                var marks = new StringJoiner(",", "(", ")");
                for (var value : row) {
                    values.add(value);
                    marks.add("?" + values.size());
                }
                places.add(marks.toString());
            }
            change("insert into " + table + " (" + columns + ") values " + places, values.toArray());
        }
    }

    long added() {
        return ((Number) em.createNativeQuery("select last_insert_id()").getSingleResult()).longValue();
    }

    /** Takes the oldest import that has something to do and that no other node is at; null if there is none. */
    Job claim(String node) {
        for (var row : rows("select id from import_run where state in ('UPLOADED', 'READ', 'CONFIRMED', 'UNDOING',"
                + " 'PUBLISHING')"
                + " and (held_until is null or held_until < utc_timestamp(6) or held_by = ?1) order by id", node)) {
            var id = ((Number) row[0]).longValue();
            if (change("update import_run set held_by = ?1, held_until = utc_timestamp(6) + interval " + LEASE_SECONDS
                    + " second where id = ?2 and (held_until is null or held_until < utc_timestamp(6)"
                    + " or held_by = ?1)", node, id) == 1) {
                return job(id);
            }
        }
        return null;
    }

    /** The import of that number. */
    Job job(long id) {
        var row = rows("select id, title, imported_by, kind, asked_kind, state, publish, forced, read_on, mapping_id,"
                + " undo_word, held_by from import_run where id = ?1", id).get(0);
        return Job.of(row);
    }

    /**
     * Tells how far a step has come, in the same transaction as the step, and that this node is still at it.
     *
     * @throws IllegalStateException if another node has taken it over
     */
    void advance(Job job, int more) {
        if (change("update import_run set done = done + ?1, held_until = utc_timestamp(6) + interval " + LEASE_SECONDS
                + " second where id = ?2 and held_by = ?3", more, job.id(), job.heldBy()) != 1) {
            throw new IllegalStateException("Import " + job.id() + " was taken over");
        }
    }

    /** Ends a step: nobody is at it any more unless there is another one. */
    void enter(Job job, Stage stage) {
        change("update import_run set state = ?1, done = 0, held_until = null, held_by = null where id = ?2",
                stage.name(), job.id());
    }

    /** The file as it came; empty if there is none. */
    byte[] file(long id) {
        return rows("select content, 1 from import_file where run_id = ?1", id).stream().findFirst()
                .map(row -> (byte[]) row[0]).orElse(new byte[0]);
    }

    /** Some records in that state, in their order. */
    List<Planned> planned(Job job, String state, int most, boolean backwards) {
        return rows("select position, source_key, title, whole, content, unread, action, state, thing_id, earlier,"
                + " cast(changed_at as char), group_made from import_record where run_id = ?1 and state = ?2 order by"
                + " position " + (backwards ? "desc" : "") + " limit " + most, job.id(), state).stream()
                .map(Planned::of).toList();
    }

    /** What imports last wrote, by key. */
    Map<String, Object[]> written(Kind kind, Collection<String> keys) {
        var written = new TreeMap<String, Object[]>();
        if (!keys.isEmpty()) {
            var marks = new StringJoiner(",");
            var values = new ArrayList<Object>(List.of(kind.name()));
            keys.forEach(key -> {
                values.add(key);
                marks.add("?" + values.size());
            });
            rows("select source_key, written, undone from imported_thing where kind = ?1 and source_key in (" + marks
                    + ")", values.toArray()).forEach(row -> written.put((String) row[0], row));
        }
        return written;
    }

    /** Remembers what an import has written of a thing. */
    void remember(Kind kind, String key, long thing, Content written, boolean undone) {
        change("insert into imported_thing (kind, source_key, thing_id, written, undone) values (?1, ?2, ?3, ?4, ?5)"
                + " on duplicate key update thing_id = values(thing_id), written = values(written),"
                + " undone = values(undone)", kind.name(), key, thing, written.toString(), undone);
    }
}
